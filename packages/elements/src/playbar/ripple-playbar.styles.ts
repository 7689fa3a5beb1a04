import { css, type CSSResult } from 'lit';

/**
 * Look of the play bar: one row where there is room, two where there is not. Without its lesser buttons (`.slim`) it stays one row, on a
 * phone with the words below the die. Everything turns with the direction in which the page is written.
 */
export const playbarStyles: CSSResult = css`
  :host {
    container-type: inline-size;
    /* What a shift along the bar is multiplied with. */
    --_on: 1;
  }
  :host(:dir(rtl)) {
    --_on: -1;
  }
  .bar {
    display: grid;
    grid-template: 'transport scrubber roll more' / auto minmax(0, 1fr) auto auto;
    align-items: center;
    gap: 0 16px;
  }
  .slim {
    grid-template: 'transport scrubber roll' / auto minmax(0, 1fr) auto;
  }
  .transport {
    grid-area: transport;
  }
  .more {
    grid-area: more;
  }
  .transport,
  .more,
  .roll,
  .replay {
    display: flex;
    align-items: center;
    gap: 6px;
  }
  button,
  select {
    min-height: 34px;
    padding: 0 11px;
    border: 1px solid var(--_line);
    border-radius: 8px;
    background: var(--_raised);
    cursor: pointer;
  }
  button:hover:not([aria-disabled='true']),
  select:hover {
    border-color: var(--_control);
  }
  button:active:not([aria-disabled='true']) {
    background: color-mix(in srgb, var(--_ink) 10%, var(--_raised));
  }
  [aria-disabled='true'] {
    color: var(--_muted);
    cursor: default;
    border-style: dashed;
  }
  .round {
    width: 34px;
    height: 34px;
    padding: 0;
    border-radius: 50%;
    display: grid;
    place-items: center;
  }
  .play {
    width: 44px;
    height: 44px;
    border-color: var(--_ink);
    background: var(--_ink);
  }
  .play:active:not([aria-disabled='true']) {
    background: color-mix(in srgb, var(--_ink) 80%, var(--_ground));
  }
  .roll {
    grid-area: roll;
    gap: 8px;
    min-height: 44px;
    text-align: start;
    line-height: 1.2;
  }
  .roll .text {
    display: grid;
    unicode-bidi: plaintext;
  }
  .roll .name {
    font-weight: 600;
  }
  .roll .note {
    max-width: 11rem;
    overflow-wrap: anywhere;
    font-size: 0.75rem;
    color: var(--_muted);
  }
  svg {
    flex: none;
    width: 18px;
    height: 18px;
    overflow: visible;
    fill: currentColor;
  }
  svg path {
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  svg .line {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.7;
  }
  .die {
    width: 22px;
    height: 22px;
  }
  .turns {
    transform: scaleX(var(--_on));
  }
  .replay svg {
    width: 15px;
    height: 15px;
  }
  /* White on a dark ink, black on a light one: the ground may be transparent, and the ink currentColor. */
  .play svg {
    color: oklch(from var(--_ink) clamp(0, (0.6 - l) * 1000, 1) 0 0 / 1);
  }
  .scrubber {
    --edge: 10px;
    position: relative;
    grid-area: scrubber;
    height: 56px;
  }
  .rail {
    position: absolute;
    inset: 26px var(--edge) auto;
    height: 2px;
    background: var(--_line);
  }
  .rail i {
    display: block;
    width: calc(var(--fraction) * 100%);
    height: 100%;
    background: var(--_ink);
  }
  .tick,
  .passing,
  .factor {
    position: absolute;
    inset-inline-start: calc(var(--edge) + var(--at) * (100% - 2 * var(--edge)));
    pointer-events: none;
  }
  .tick {
    top: 21px;
    width: 12px;
    height: 12px;
    margin-inline-start: -6px;
    border: 2px solid var(--_line);
    border-radius: 50%;
    background: var(--_ground);
  }
  .tick.lit {
    border-color: var(--colour);
    background: var(--colour);
  }
  .number,
  .factor {
    font-size: 0.75rem;
    line-height: 1.3;
    white-space: nowrap;
    color: var(--_muted);
  }
  .number {
    position: absolute;
    top: 13px;
    left: 50%;
    transform: translateX(-50%);
    unicode-bidi: plaintext;
  }
  .factor {
    top: 36px;
    transform: translateX(calc(-50% * var(--_on)));
  }
  .factor.lit:not(.falling) {
    font-weight: 600;
    color: var(--_shared-text);
  }
  .passing-range {
    position: absolute;
    inset-inline-start: calc(var(--edge) + var(--from) * (100% - 2 * var(--edge)));
    width: calc((var(--to) - var(--from)) * (100% - 2 * var(--edge)));
    top: 23px;
    height: 8px;
    border-radius: 4px;
    background: color-mix(in oklab, var(--_broadcast) 35%, transparent);
    pointer-events: none;
  }
  .passing {
    top: 0;
    height: 20px;
    border-inline-start: 2px solid var(--_broadcast-text);
  }
  .passing span {
    position: absolute;
    top: -1px;
    font-size: 0.75rem;
    font-weight: 600;
    line-height: 1.3;
    white-space: nowrap;
    color: var(--_broadcast-text);
    unicode-bidi: plaintext;
  }
  .passing.after span {
    inset-inline-start: 6px;
  }
  .passing.before span {
    inset-inline-end: 8px;
  }
  .passing.leaning {
    top: 12px;
    height: 8px;
  }
  .passing.leaning span {
    top: -14px;
    inset-inline-start: -1px;
    transform: translateX(calc(-100% * var(--at) * var(--_on)));
  }
  input[type='range'] {
    position: absolute;
    inset: 5px 0 auto;
    width: 100%;
    height: 44px;
    margin: 0;
    appearance: none;
    background: none;
    cursor: pointer;
    border-radius: 8px;
    touch-action: pan-y;
  }
  input[type='range']::-webkit-slider-runnable-track {
    height: 20px;
  }
  input[type='range']::-webkit-slider-thumb {
    appearance: none;
    width: 20px;
    height: 20px;
    border: 3px solid var(--_ink);
    border-radius: 50%;
    background: transparent;
  }
  input[type='range']::-moz-range-thumb {
    box-sizing: border-box;
    width: 20px;
    height: 20px;
    border: 3px solid var(--_ink);
    border-radius: 50%;
    background: transparent;
  }
  .summary {
    display: none;
  }
  @container (max-width: 47.5rem) {
    .bar:not(.slim) {
      grid-template: 'scrubber scrubber scrubber' 'transport roll more' / auto minmax(0, 1fr) auto;
      gap: 0 12px;
    }
    .bar:not(.slim) .roll {
      justify-self: end;
    }
    .slim {
      gap: 0 10px;
    }
  }
  @container (max-width: 35rem) {
    .tick.wide {
      display: none;
    }
  }
  @container (max-width: 27.5rem) {
    .summary {
      display: block;
      grid-area: summary;
    }
    .bar:not(.slim) {
      grid-template:
        'summary summary summary' 'scrubber scrubber scrubber' 'transport roll more' /
        auto minmax(0, 1fr) auto;
      gap: 0 6px;
    }
    .slim {
      grid-template: 'summary summary summary' 'transport scrubber roll' / auto minmax(0, 1fr) auto;
      gap: 0 8px;
    }
    .transport,
    .more {
      gap: 4px;
    }
    .more button,
    .more select {
      padding: 0 6px;
      font-size: 0.8125rem;
    }
    .roll {
      padding: 0 8px;
    }
    .roll .note,
    .replay svg,
    .step {
      display: none;
    }
    .slim .roll {
      flex-direction: column;
      gap: 1px;
      min-width: 44px;
      max-width: 5.5rem;
      padding: 4px 7px;
      text-align: center;
    }
    .slim .roll .name {
      font-size: 0.75rem;
    }
  }
  @container (max-width: 20rem) {
    .slim .passing span {
      display: none;
    }
  }
  @media (pointer: coarse), (max-width: 600px) {
    button,
    select {
      min-height: 44px;
    }
    .round {
      width: 44px;
      height: 44px;
    }
  }
  @media (forced-colors: active) {
    .play svg {
      color: inherit;
    }
    .tick.lit,
    .rail i {
      forced-color-adjust: none;
      border-color: CanvasText;
      background: CanvasText;
    }
    .number {
      forced-color-adjust: auto;
    }
    .rail {
      forced-color-adjust: none;
      background: GrayText;
    }
    .passing-range {
      border: 1px solid CanvasText;
    }
    [aria-disabled='true'],
    [aria-disabled='true'] .note {
      color: GrayText;
    }
    button:active:not([aria-disabled='true']) {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
