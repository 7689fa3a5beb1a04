import { presetCatalogue } from 'ripplecast/scenario';
import { html, type TemplateResult } from 'lit';
import { presetOf } from '../../state/preset-of.ts';
import { worldOf, worlds } from '../../words/world-names.ts';
import { pageWords } from '../../words/page-words.ts';
import type { PlayModel } from './play-model.ts';

/** The chooser of ready scenarios, the assumed and the measured worlds told apart, and the mark of the one that is shown. */
export function presetPicker({ scenario, act }: Pick<PlayModel, 'scenario' | 'act'>): TemplateResult {
  const current = presetOf(scenario);
  const pick = (event: Event): void => {
    const id = (event.currentTarget as HTMLSelectElement).value;
    const preset = presetCatalogue.find((entry) => entry.id === id);
    if (preset !== undefined) act({ kind: 'setScenario', scenario: preset.scenario });
  };
  return html`
    <label class="presets">
      <span>Start from</span>
      <select @change=${pick} .value=${current?.id ?? ''}>
        <option value="" ?selected=${current === null} disabled>your own numbers</option>
        ${worlds.map(
          (world) => html`
            <optgroup label=${pageWords.worldTitle(world)}>
              ${presetCatalogue
                .filter((preset) => preset.world === world)
                .map(({ id, title }) => html`<option value=${id} ?selected=${id === current?.id}>${title}</option>`)}
            </optgroup>
          `,
        )}
      </select>
    </label>
    <span class="badge">${worldOf(scenario)}</span>
  `;
}
