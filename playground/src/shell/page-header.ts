import { html, type nothing, type TemplateResult } from 'lit';
import { shareName } from '../words/share-name.ts';
import { pageLinks } from './page-links.ts';
import { headerWords } from '../words/dialog-words.ts';

/** What the bar at the top holds. */
export interface HeaderModel {
  /** Tag of the page that it stands on. */
  readonly tag: string;
  /** What the links to the other sections bring along. */
  readonly carried: string;
  /** What this page alone has in the bar. */
  readonly tools: TemplateResult | typeof nothing;
  readonly showSettings: () => void;
  readonly share: () => void;
  readonly showHelp: () => void;
}

/** Name, other pages, the page's own tools; settings, share, keys. */
export function pageHeader({ tag, carried, tools, showSettings, share, showHelp }: HeaderModel): TemplateResult {
  const words = headerWords();
  return html`
    <header class="page-header">
      <span class="brand">
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <circle cx="12" cy="12" r="2.4"></circle>
          <circle class="wave" cx="12" cy="12" r="6.2"></circle>
          <circle class="wave" cx="12" cy="12" r="10.2"></circle>
        </svg>
        <span>Ripplecast</span>
      </span>
      ${pageLinks(tag, carried)} ${tools}
      <span class="space"></span>
      <button class="bar share" @click=${share}>
        <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
          <path d="M10 12.5V3M6.5 6 10 2.5 13.5 6M6 9H4.5v8h11V9H14"></path>
        </svg>
        <span class="shared">${shareName()}</span>
      </button>
      <button class="bar" @click=${showSettings} title=${words.settings} aria-label=${words.settings}>
        <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
          <path d="M2 6h9M15 6h3M2 14h3M9 14h9"></path>
          <circle cx="13" cy="6" r="2"></circle>
          <circle cx="7" cy="14" r="2"></circle>
        </svg>
      </button>
      <button class="bar" @click=${showHelp} title="${words.keys} (?)" aria-label=${words.keys}>?</button>
    </header>
  `;
}
