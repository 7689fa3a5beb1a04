import { css, type CSSResult } from 'lit';

/** Look of the strip of outcomes. Its upper left is empty, as bars rise: the label of the buy stands there. */
export const outcomesStyles: CSSResult = css`
  :host {
    container-type: inline-size;
    --_height: var(--ripple-outcomes-height, 8.5rem);
  }
  p {
    margin: 0;
  }
  /* The words may be those of a language that is not written as the page is. */
  span {
    unicode-bidi: plaintext;
  }
  .groups {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1.5em;
    font-weight: 600;
  }
  .groups.two > :last-child {
    margin-inline-start: auto;
    text-align: end;
    color: var(--_shared-text);
  }
  .plot {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 0.5rem;
    padding-top: 1.4rem;
  }
  .axis {
    display: grid;
    align-items: end;
    justify-items: end;
    height: var(--_height);
    font-size: 0.75rem;
    line-height: 1rem;
    white-space: nowrap;
    color: var(--_muted);
  }
  .axis span {
    grid-area: 1 / 1;
    transform: translateY(calc(0.5rem - var(--at) * var(--_height)));
  }
  .room {
    position: relative;
    display: flex;
    justify-content: flex-end;
    height: var(--_height);
  }
  .grid i,
  .broadcast {
    position: absolute;
    inset-inline: 0;
    bottom: calc(var(--at) * 100%);
    height: 0;
    border-top: 1px solid var(--_line);
  }
  .broadcast {
    z-index: 1;
    border-top: 2px dashed var(--_broadcast);
    pointer-events: none;
  }
  .broadcast span {
    position: absolute;
    inset-inline-start: 0;
    bottom: 2px;
    max-width: 100%;
    padding-inline-end: 0.4em;
    /* Where every run passes the buy, bars lie below it; the ground may be transparent. */
    background: linear-gradient(var(--_ground) 0 0), Canvas;
    font-size: 0.78125rem;
    font-weight: 600;
    line-height: 1.1rem;
    overflow-wrap: anywhere;
    color: var(--_broadcast-text);
  }
  .broadcast.above {
    border-top-style: none;
  }
  .strip {
    position: relative;
    display: flex;
    height: 100%;
    touch-action: pan-y;
    cursor: pointer;
    border-bottom: 1px solid var(--_control);
    border-radius: 2px;
  }
  .strip > span {
    position: relative;
    width: var(--pitch);
    height: 100%;
    --colour: var(--_shared);
    background: linear-gradient(to top, var(--colour) max(3px, var(--reach) * 100%), transparent 0) center /
      min(28px, 100% - var(--gap, 1px)) 100% no-repeat;
  }
  .strip.close > span {
    --gap: 0px;
  }
  .strip > .active {
    background-color: color-mix(in srgb, var(--_ink) 14%, transparent);
    --colour: color-mix(in oklab, var(--_shared) 70%, var(--_ink));
  }
  .strip > [aria-selected='true'] {
    --colour: var(--_ink);
  }
  .strip > [aria-selected='true']::after {
    content: '';
    position: absolute;
    left: 50%;
    top: 100%;
    border: 5px solid transparent;
    border-top: 0;
    border-bottom: 7px solid var(--_ink);
    transform: translate(-50%, 2px);
  }
  .strip:focus-visible > .active {
    outline: 2px solid var(--_focus);
    outline-offset: 1px;
  }
  .foot {
    display: grid;
    grid-column: -2 / -1;
    grid-template-columns: minmax(0, 1fr) auto minmax(0, 1fr);
    justify-self: end;
    width: var(--strip);
    padding-top: 0.6rem;
    font-size: 0.78125rem;
    color: var(--_muted);
  }
  .foot > :first-child {
    justify-self: start;
  }
  .foot > :last-child {
    justify-self: end;
    text-align: end;
  }
  .median {
    position: relative;
  }
  .median::before {
    content: '';
    position: absolute;
    left: 50%;
    top: -0.55rem;
    height: 0.5rem;
    border-left: 1px solid var(--_muted);
  }
  [part='run'] {
    text-align: match-parent;
    unicode-bidi: plaintext;
    min-height: 1.4em;
    overflow-wrap: anywhere;
  }
  .none {
    color: var(--_muted);
  }
  @container (max-width: 18rem) {
    .axis {
      display: none;
    }
    .plot {
      grid-template-columns: minmax(0, 1fr);
    }
    .groups {
      font-size: 0.8125rem;
    }
    .foot > :not(.median) {
      display: none;
    }
    .foot {
      grid-template-columns: minmax(0, 1fr);
      text-align: center;
    }
  }
  @media (forced-colors: active) {
    .strip > span {
      forced-color-adjust: none;
      --colour: CanvasText;
    }
    .strip > .active {
      background-color: Canvas;
      --colour: Highlight;
    }
    .strip > [aria-selected='true'] {
      --colour: Highlight;
    }
    .strip > [aria-selected='true']::after {
      border-bottom-color: Highlight;
    }
  }
`;
