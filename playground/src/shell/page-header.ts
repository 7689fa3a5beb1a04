import { html, type TemplateResult } from 'lit';
import type { CompleteScenario } from 'ripplecast/scenario';
import { presetOf, presetPicker, worldOf } from '../pages/play/preset-picker.ts';

export type Theme = 'system' | 'light' | 'dark';

/** What the bar at the top shows, and whom it tells. */
export interface HeaderModel {
  readonly scenario: CompleteScenario;
  readonly theme: Theme;
  readonly choose: (scenario: CompleteScenario) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly help: () => void;
}

/** Name, presets, which world the numbers are from, theme, keys. */
export function pageHeader(model: HeaderModel): TemplateResult {
  const world = presetOf(model.scenario)?.world ?? 'own';
  return html`
    <header class="page-header">
      <span class="brand">
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <circle cx="12" cy="12" r="2.4"></circle>
          <circle class="wave" cx="12" cy="12" r="6.2"></circle>
          <circle class="wave" cx="12" cy="12" r="10.2"></circle>
        </svg>
        Ripplecast
      </span>
      ${presetPicker(model.scenario, model.choose)}
      <span class="badge" data-world=${world}>${worldOf(model.scenario)}</span>
      <span class="space"></span>
      <label class="theme">
        <span class="visually-hidden">Theme</span>
        <select
          title="Theme"
          @change=${(event: Event) => model.setTheme((event.currentTarget as HTMLSelectElement).value as Theme)}
        >
          <option value="system" ?selected=${model.theme === 'system'}>System</option>
          <option value="light" ?selected=${model.theme === 'light'}>Light</option>
          <option value="dark" ?selected=${model.theme === 'dark'}>Dark</option>
        </select>
      </label>
      <button class="keys" @click=${model.help} title="Keys (?)" aria-label="Keys">?</button>
    </header>
  `;
}
