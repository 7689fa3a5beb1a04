import { html, nothing, type TemplateResult } from 'lit';
import { pages } from '../pages.ts';
import type { Theme, ThemeChoice } from './theme-choice.ts';

/** What the bar at the top holds. */
export interface HeaderModel {
  /** Tag of the page that it stands on. */
  readonly tag: string;
  /** What this page alone has in the bar. */
  readonly tools: TemplateResult | typeof nothing;
  readonly theme: ThemeChoice;
  readonly showHelp: () => void;
}

/** Name, other pages, the page's own tools, theme, keys. */
export function pageHeader({ tag, tools, theme, showHelp }: HeaderModel): TemplateResult {
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
      ${pages.length > 1 ? pageLinks(tag) : nothing} ${tools}
      <span class="space"></span>
      <label class="theme">
        <span class="visually-hidden">Theme</span>
        <select
          title="Theme"
          @change=${(event: Event) => theme.choose((event.currentTarget as HTMLSelectElement).value as Theme)}
        >
          <option value="system" ?selected=${theme.theme === 'system'}>System</option>
          <option value="light" ?selected=${theme.theme === 'light'}>Light</option>
          <option value="dark" ?selected=${theme.theme === 'dark'}>Dark</option>
        </select>
      </label>
      <button class="keys" @click=${showHelp} title="Keys (?)" aria-label="Keys">?</button>
    </header>
  `;
}

function pageLinks(here: string): TemplateResult {
  return html`
    <nav class="pages" aria-label="Pages">
      ${pages.map(
        ({ file, name, tag }) =>
          html`<a href="./${file === 'index.html' ? '' : file}" aria-current=${tag === here ? 'page' : nothing}
            >${name}</a
          >`,
      )}
    </nav>
  `;
}
