import { css, type CSSResult } from 'lit';

/**
 * Look of a slider and its field. A number that was not given (`.none`) is nowhere on the track. The middle of the
 * handle stands half of its width inside at the ends of the track, and so do ticks and the mark.
 */
export const sliderStyles: CSSResult = css`
  :host {
    container-type: inline-size;
    --_row: 28px;
    /* Half of the handle. */
    --_half: 8px;
    --_below: color-mix(in oklab, var(--_control) 80%, var(--_ink));
  }
  span,
  label {
    unicode-bidi: plaintext;
  }
  .row {
    display: flex;
    align-items: center;
    gap: 6px;
    min-height: var(--_row);
  }
  label {
    flex: 0 1 auto;
    min-width: 0;
    font-weight: 600;
    line-height: 1.1;
    text-align: match-parent;
    overflow-wrap: anywhere;
  }
  [part='origin'] {
    flex: none;
    max-width: 8.5rem;
    padding: 1px 7px;
    border: 1px solid var(--_control);
    border-radius: 9px;
    font-size: 0.75rem;
    line-height: 1.3;
    color: var(--_muted);
  }
  [part='origin'].claim {
    border-style: dashed;
  }
  [part='origin'].measured {
    border-color: transparent;
    background: color-mix(in srgb, var(--_ink) 12%, transparent);
    color: var(--_ink);
  }
  [part='origin'].yours {
    border-color: var(--_ink);
    color: var(--_ink);
  }
  .field {
    display: flex;
    align-items: center;
    gap: 5px;
  }
  .field input {
    width: 13ch;
    padding: 3px 7px;
    border: 1px solid var(--_line);
    border-radius: 6px;
    background: var(--_raised);
    text-align: end;
    unicode-bidi: plaintext;
  }
  .field input:hover {
    border-color: var(--_control);
  }
  .field input[aria-invalid='true'] {
    border-color: var(--_error);
  }
  .field input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .unit {
    min-width: var(--ripple-unit-width, 0);
    color: var(--_muted);
  }
  .reset {
    flex: none;
    margin-inline-start: auto;
    width: 24px;
    height: 24px;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: none;
    display: grid;
    place-items: center;
    cursor: pointer;
  }
  .reset::before {
    content: '';
    width: 8px;
    height: 8px;
    border-radius: 50%;
    background: var(--_shared);
  }
  .reset:hover::before {
    box-shadow: 0 0 0 3px color-mix(in srgb, var(--_shared) 30%, transparent);
  }
  .reset[disabled] {
    visibility: hidden;
  }
  .track {
    position: relative;
    height: 24px;
  }
  .rail {
    position: absolute;
    inset: calc(50% - 2px) var(--_half) auto;
    display: flex;
    height: 4px;
    border-radius: 2px;
    overflow: hidden;
  }
  .rail span {
    flex-basis: 0;
    background: var(--_line);
  }
  .rail .full {
    background: var(--_ink);
  }
  .rail .below {
    background: color-mix(in oklab, var(--_below) 40%, var(--_ground));
  }
  .rail .above {
    background: color-mix(in oklab, var(--_shared) 40%, var(--_ground));
  }
  .rail .full.below {
    background: var(--_below);
  }
  .rail .full.above {
    background: var(--_shared);
  }
  input[type='range'] {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    margin: 0;
    appearance: none;
    background: none;
    cursor: pointer;
    border-radius: 12px;
  }
  input[type='range']::-webkit-slider-runnable-track {
    height: 16px;
    background: none;
  }
  input[type='range']::-moz-range-track {
    height: 16px;
    background: none;
  }
  input[type='range']::-webkit-slider-thumb {
    appearance: none;
    width: 16px;
    height: 16px;
    border: 2px solid var(--_ink);
    border-radius: 50%;
    background: var(--_raised);
  }
  input[type='range']::-moz-range-thumb {
    box-sizing: border-box;
    width: 16px;
    height: 16px;
    border: 2px solid var(--_ink);
    border-radius: 50%;
    background: var(--_raised);
  }
  .none input[type='range']::-webkit-slider-thumb {
    border-color: var(--_control);
    border-style: dashed;
  }
  .none input[type='range']::-moz-range-thumb {
    border-color: var(--_control);
    border-style: dashed;
  }
  .tick,
  .mark {
    position: absolute;
    inset-inline-start: calc(var(--_half) + var(--at) * (100% - 2 * var(--_half)));
    width: 2px;
    margin-inline-start: -1px;
    pointer-events: none;
  }
  .tick {
    top: calc(50% - 5px);
    height: 14px;
    background: var(--_control);
  }
  .mark {
    top: calc(50% - 9px);
    height: 18px;
    background: var(--_shared);
  }
  .ticks {
    position: relative;
    height: 1rem;
    font-size: 0.75rem;
    line-height: 1rem;
    white-space: nowrap;
    color: var(--_muted);
  }
  .tick-label,
  .zone-label {
    position: absolute;
    inset-inline-start: 0;
  }
  .zone-label.above {
    inset-inline: auto 0;
    color: var(--_shared-text);
  }
  [part='hint'] {
    margin: 0;
    min-height: 18px;
    font-size: 0.78125rem;
    color: var(--_muted);
    overflow-wrap: anywhere;
    text-align: match-parent;
    unicode-bidi: plaintext;
  }
  [part='hint'].wrong {
    color: var(--_error);
  }
  .mark-label {
    color: var(--_shared-text);
    white-space: nowrap;
  }
  :host([compact]) {
    position: relative;
    .field input {
      width: 10ch;
      min-height: 24px;
      padding-block: 1px;
    }
    @supports (field-sizing: content) {
      .field input {
        field-sizing: content;
        width: auto;
        min-width: 7ch;
        max-width: 15ch;
      }
    }
    .track {
      height: 20px;
    }
    [part='hint']:not(.wrong) {
      position: absolute;
      width: 1px;
      height: 1px;
      min-height: 0;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    /* What the number is stands below it while it is pointed at or in use. */
    &:has(label:hover, input:focus-visible) [part='hint']:not(.wrong) {
      z-index: 2;
      top: calc(100% - 0.125rem);
      inset-inline: 0;
      box-sizing: border-box;
      width: auto;
      height: auto;
      padding: 2px 8px;
      border: 1px solid var(--_line);
      border-radius: 6px;
      background: linear-gradient(var(--_raised) 0 0), Canvas;
      clip-path: none;
      white-space: normal;
      pointer-events: none;
    }
    label {
      cursor: help;
    }
    /* Nothing below moves when a number is refused. */
    [part='hint'].wrong {
      position: absolute;
      z-index: 2;
      top: calc(100% - 1rem);
      inset-inline: 0;
      padding: 2px 8px;
      border: 1px solid var(--_error);
      border-radius: 6px;
      background: linear-gradient(var(--_raised) 0 0), Canvas;
    }
  }
  @container (max-width: 16rem) {
    .row {
      flex-wrap: wrap;
    }
    label {
      flex-basis: 100%;
    }
  }
  /* A long label has a line of its own. */
  @media (max-width: 22em) {
    .row {
      flex-wrap: wrap;
    }
    label {
      max-width: 100%;
    }
  }
  @media (pointer: coarse), (max-width: 600px) {
    :host {
      --_row: 44px;
      --_half: 12px;
    }
    .track {
      min-height: 44px;
    }
    .field input {
      min-height: 44px;
      font-size: 1rem;
    }
    .reset {
      width: 44px;
      height: 44px;
      margin-inline: auto -8px;
    }
    /* Fingers reach the track in the names below it, too. */
    :host([compact]) .ticks {
      margin-top: -8px;
      pointer-events: none;
    }
    input[type='range'] {
      touch-action: pan-y;
    }
    input[type='range']::-webkit-slider-runnable-track {
      height: 24px;
    }
    input[type='range']::-webkit-slider-thumb {
      width: 24px;
      height: 24px;
    }
    input[type='range']::-moz-range-thumb {
      width: 24px;
      height: 24px;
    }
  }
  @media (forced-colors: active) {
    .mark,
    .tick,
    .reset::before,
    .rail span {
      forced-color-adjust: none;
      background: Highlight;
    }
    .tick,
    .rail :is(span, .below, .above) {
      background: GrayText;
    }
    .rail .full:is(span, .below, .above) {
      background: CanvasText;
    }
  }
`;
