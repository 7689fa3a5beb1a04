import { css, type CSSResult } from 'lit';

/** Look of the two bars: name, bar and number in a line; where it is narrow, the bar stands below. */
export const costBarsStyles: CSSResult = css`
  :host {
    container-type: inline-size;
  }
  p,
  ul {
    margin: 0;
    padding: 0;
  }
  [part='title'] {
    font-size: 0.8125rem;
    font-weight: 600;
  }
  [part='title'] span {
    font-weight: 400;
    color: var(--_muted);
  }
  /* The words may be those of a language that is not written as the page is. */
  span {
    unicode-bidi: plaintext;
    text-align: match-parent;
  }
  li {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 5.75rem) minmax(0, 1fr);
    align-items: center;
    gap: 0 0.625rem;
    list-style: none;
  }
  .name {
    overflow-wrap: anywhere;
    line-height: 1.15;
  }
  .shared > .name {
    color: var(--_shared-text);
  }
  .broadcast > .name {
    color: var(--_broadcast-text);
  }
  .space {
    --room: calc(100% - var(--digits) * 1ch - 0.5rem);
    position: relative;
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-height: 2rem;
    font-weight: 600;
  }
  .fill {
    flex: none;
    width: calc(var(--share) * var(--room));
    min-width: 2px;
    height: 1.125rem;
    border-start-end-radius: 3px;
    border-end-end-radius: 3px;
    background: var(--_shared);
  }
  .broadcast .fill {
    background: var(--_broadcast);
  }
  .cross {
    inset-inline-start: calc(var(--share) * var(--room));
  }
  .amount {
    white-space: nowrap;
  }
  .none {
    font-weight: 400;
    color: var(--_muted);
  }
  .range {
    grid-column: 2;
    padding-bottom: 0.25rem;
    font-size: 0.78125rem;
    color: var(--_muted);
  }
  /* Ends of the range, below the bar: beside it stands the number. */
  .spread {
    position: absolute;
    inset-inline-start: calc(var(--from) * var(--room));
    top: calc(50% + 0.6875rem);
    width: max(3px, calc((var(--to) - var(--from)) * var(--room)));
    height: 5px;
    border: solid var(--_muted);
    border-width: 0 1.5px;
    background: linear-gradient(var(--_muted), var(--_muted)) center / 100% 1.5px no-repeat;
  }
  .spread.cut {
    border-inline-end: 0;
  }
  .spread.cut::after {
    content: '';
    position: absolute;
    inset-inline-end: -2px;
    top: -1px;
    border: 3.5px solid transparent;
    border-inline-end: 0;
    border-inline-start: 6px solid var(--_muted);
  }
  :host([compact]) :is([part='title'] span, slot) {
    display: none;
  }
  :host([compact]) [part='title'] {
    font-size: 0.75rem;
    line-height: 1rem;
  }
  :host([compact]) .space {
    min-height: 1.375rem;
  }
  :host([compact]) .fill {
    height: 0.8125rem;
  }
  :host([compact]) .spread {
    top: calc(50% + 0.4375rem);
    height: 4px;
  }
  :host([compact]) .range {
    padding: 0;
    font-size: 0.75rem;
    line-height: 1rem;
  }
  @container (max-width: 16rem) {
    li {
      grid-template-columns: minmax(0, 1fr);
      align-content: center;
      min-height: 2rem;
      font-size: 0.8125rem;
      line-height: 1rem;
    }
    .space {
      min-height: 0;
    }
    .name {
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
      line-height: inherit;
    }
    .fill {
      height: 0.625rem;
    }
    .spread {
      top: calc(50% + 0.375rem);
      height: 4px;
    }
    .range {
      grid-column: 1;
      padding: 0.15rem 0 0.25rem;
    }
  }
  @media (forced-colors: active) {
    .fill {
      forced-color-adjust: none;
    }
    .spread {
      forced-color-adjust: none;
      border-color: CanvasText;
      background-image: linear-gradient(CanvasText, CanvasText);
    }
  }
`;
