import { html, nothing, type TemplateResult } from 'lit';
import { embedWayWords, embedWords, type EmbedWay } from '../../words/embed-words.ts';
import { isPublished } from './published.ts';

/** The ways to embed a scenario, in the order of their tabs. */
const ways: readonly EmbedWay[] = ['frame', 'element', 'npm'];

/** Code of the way that is chosen, and tabs to choose another. */
export interface CodeView {
  readonly way: EmbedWay;
  readonly code: string;
  /** What became of the last press on Copy. */
  readonly copying: 'not yet' | 'copied' | 'refused';
  readonly choose: (way: EmbedWay) => void;
  readonly copy: () => void;
}

/** Keys that lead from tab to tab. */
const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1, Home: -Infinity, End: Infinity };

/** Tabs with the code of each way, and a button that copies it. */
export function codeView({ way, code, copying, choose, copy }: CodeView): TemplateResult {
  const words = embedWords();
  const step = (event: KeyboardEvent): void => {
    const by = steps[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const tabs = event.currentTarget as HTMLElement;
    // Where it is read from right to left, the next tab lies to the left.
    const isBackwards = getComputedStyle(tabs).direction === 'rtl' && Number.isFinite(by);
    const at = Math.min(ways.length - 1, Math.max(0, ways.indexOf(way) + (isBackwards ? -by : by)));
    choose(ways[at] ?? way);
    tabs.querySelectorAll<HTMLElement>('[role="tab"]')[at]?.focus();
  };
  return html`
    <div class="tabs" role="tablist" aria-label=${words.ways} @keydown=${step}>
      ${ways.map(
        (each) =>
          html`<button
            role="tab"
            id="tab-${each}"
            aria-controls="code"
            aria-selected=${each === way}
            tabindex=${each === way ? 0 : -1}
            @click=${() => choose(each)}
          >
            ${embedWayWords(each).name}
          </button>`,
      )}
    </div>
    <div class="code" id="code" role="tabpanel" aria-labelledby="tab-${way}">
      <p>${embedWayWords(way).says}</p>
      ${way === 'frame' || isPublished ? nothing : html`<p>${words.notPublished}</p>`}
      <pre dir="ltr" translate="no"><code>${code}</code></pre>
      <p class="copy">
        <button @click=${copy}>${copying === 'copied' ? words.copied : words.copy}</button>
        <span role="status">${copying === 'refused' ? words.byHand : ''}</span>
      </p>
    </div>
  `;
}
