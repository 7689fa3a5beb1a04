import { html, type nothing, type TemplateResult } from 'lit';
import { pageLinks } from './page-links.ts';

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
  /** Whether the link was copied a moment ago. */
  readonly isShared: boolean;
  readonly showHelp: () => void;
}

/** Name, other pages, the page's own tools; settings, share, keys. */
export function pageHeader({
  tag,
  carried,
  tools,
  showSettings,
  share,
  isShared,
  showHelp,
}: HeaderModel): TemplateResult {
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
          <path
            d=${isShared ? 'm4 10.5 4 4 8-9' : 'M8.2 11.8a3.6 3.6 0 0 0 5.1 0l2.9-2.9a3.6 3.6 0 0 0-5.1-5.1L10 4.9M11.8 8.2a3.6 3.6 0 0 0-5.1 0l-2.9 2.9a3.6 3.6 0 0 0 5.1 5.1l1.1-1.1'}
          ></path>
        </svg>
        <span class="shared">${isShared ? 'Link copied' : 'Copy link'}</span>
      </button>
      <button class="bar" @click=${showSettings} title="Settings" aria-label="Settings">
        <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
          <path d="M2 6h9M15 6h3M2 14h3M9 14h9"></path>
          <circle cx="13" cy="6" r="2"></circle>
          <circle cx="7" cy="14" r="2"></circle>
        </svg>
      </button>
      <button class="bar" @click=${showHelp} title="Keys (?)" aria-label="Keys">?</button>
    </header>
  `;
}
