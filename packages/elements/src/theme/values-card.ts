import { css, html, type CSSResult, type TemplateResult } from 'lit';

/** Look of the card with the values of what a pointer or the keys are at. */
export const valuesCardStyles: CSSResult = css`
  .card {
    position: absolute;
    z-index: 2;
    display: grid;
    width: max-content;
    max-width: min(70%, 22rem);
    padding: 6px 10px;
    border: 1px solid var(--_line);
    border-radius: 8px;
    background: linear-gradient(var(--_raised) 0 0), Canvas;
    box-shadow: 0 2px 10px rgb(0 0 0 / 12%);
    font-size: 0.8125rem;
    font-weight: 400;
    line-height: 1.4;
    color: var(--_ink);
    text-align: start;
    white-space: normal;
    pointer-events: none;
    unicode-bidi: plaintext;
  }
  .card > span {
    color: var(--_muted);
  }
  /* Where the bar at which a pointer is ends, through all bars. */
  .cross {
    position: absolute;
    top: 0;
    bottom: 0;
    width: 0;
    border-inline-start: 1px dashed var(--_muted);
    pointer-events: none;
  }
`;

/** Where the card of a bar lies: above the first, below the others, so that the bars beside it stay in sight. */
export function besideBar(at: number): string {
  return `inset-inline-end:0;${at === 0 ? 'bottom' : 'top'}:calc(100% + 2px)`;
}

/**
 * The card with the values of what a pointer or the keys are at; whoever does not see it hears them from the bar itself.
 * @param lines - The first is the most important.
 * @param place - Where it lies, as declarations of CSS.
 */
export function valuesCard(lines: readonly string[], place: string): TemplateResult {
  return html`<div class="card" part="values" style=${place} aria-hidden="true">
    ${lines.map((line, at) => (at === 0 ? html`<b>${line}</b>` : html`<span>${line}</span>`))}
  </div>`;
}
