import { css, type CSSResult } from 'lit';

/**
 * Look of the sentence and of the numbers in it that can be edited: each has a dotted line under it, its background. Where
 * fingers need more room, a short number reaches into the space around it (`--slack`) instead of pushing the words apart.
 */
export const headlineStyles: CSSResult = css`
  :host {
    position: relative;
  }
  .sentence {
    --_line-height: 1.22;
    min-height: calc(var(--ripple-headline-lines, var(--lines, 0)) * var(--_line-height) * 1em);
    margin: 0;
    font-size: var(--ripple-headline-size, 2.125rem);
    line-height: var(--_line-height);
    font-weight: 500;
    letter-spacing: -0.015em;
    text-wrap: pretty;
    overflow-wrap: anywhere;
    unicode-bidi: plaintext;
    text-align: match-parent;
  }
  strong {
    font-weight: 700;
    white-space: nowrap;
  }
  .shared {
    color: var(--_shared-text);
  }
  .broadcast {
    color: var(--_broadcast-text);
  }
  input {
    --pad: 0px;
    width: calc(var(--digits) * 1ch);
    max-width: 100%;
    field-sizing: content;
    /* A number and its unit, also where lines begin at the right. */
    direction: ltr;
    touch-action: pan-y;
    padding: var(--pad) 0.06em;
    margin: calc(-1 * var(--pad)) -0.02em;
    border: 0;
    border-radius: 4px;
    background: repeating-linear-gradient(to right, var(--_control) 0 2px, transparent 2px 5px) 0
      calc(100% - var(--pad)) / 100% 2px no-repeat;
    font: inherit;
    font-weight: 700;
    letter-spacing: inherit;
    line-height: 1.16;
    text-align: center;
    color: inherit;
  }
  @supports (field-sizing: content) {
    input {
      width: auto;
    }
  }
  input:not(:focus) {
    cursor: ew-resize;
  }
  input:hover {
    background-image: linear-gradient(var(--_ink), var(--_ink));
  }
  input:focus {
    outline: 2px solid var(--_focus);
    outline-offset: 1px;
    margin-inline: 0.18em;
    background: var(--_raised);
  }
  input[aria-invalid='true'] {
    background-image: linear-gradient(var(--_error), var(--_error));
  }
  [part='error'] {
    position: absolute;
    z-index: 2;
    top: 100%;
    inset-inline-start: 0;
    max-width: 100%;
    margin: 4px 0 0;
    padding: 3px 10px;
    border: 1px solid var(--_error);
    border-radius: 6px;
    background: linear-gradient(var(--_raised) 0 0), Canvas;
    color: var(--_error);
    font-size: 0.875rem;
    line-height: 1.35;
    overflow-wrap: anywhere;
  }
  @media (forced-colors: active) {
    input {
      border-bottom: 2px dotted;
    }
  }
  @media (pointer: coarse), (max-width: 600px) {
    input {
      --pad: 10px;
      min-width: 44px;
      min-height: 44px;
    }
    input:not(:focus) {
      --slack: max(0px, 44px - (var(--digits) - 0.5) * 1ch);
      margin-inline: calc(-0.02em - var(--slack) / 2);
      background-position-x: 50%;
      background-size: calc(100% - var(--slack)) 2px;
    }
    input:focus {
      --pad: 0px;
      min-width: 0;
      min-height: 0;
    }
  }
`;
