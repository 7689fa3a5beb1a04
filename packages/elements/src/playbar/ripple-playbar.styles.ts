import { css, type CSSResult } from 'lit';

/** Look of the play bar: one row where there is room, two on a phone. */
export const playbarStyles: CSSResult = css`
  :host {
    container-type: inline-size;
  }
  .bar {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: 0 20px;
  }
  .transport,
  .chance {
    display: flex;
    align-items: center;
    gap: 6px;
  }
  button,
  select {
    height: 34px;
    padding: 0 11px;
    border: 1px solid var(--_line);
    border-radius: 8px;
    background: var(--_raised);
    cursor: pointer;
    white-space: nowrap;
  }
  button:hover:not([disabled]),
  select:hover {
    border-color: var(--_control);
  }
  button[disabled] {
    color: var(--_muted);
    cursor: default;
  }
  .round {
    width: 34px;
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
  svg {
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
  /* White on a dark ink, black on a light one: the ground may be transparent, and the ink currentColor. */
  .play svg {
    color: oklch(from var(--_ink) clamp(0, (0.6 - l) * 1000, 1) 0 0 / 1);
  }
  .scrubber {
    --edge: 10px;
    position: relative;
    height: 58px;
  }
  .rail {
    position: absolute;
    left: var(--edge);
    right: var(--edge);
    top: 28px;
    height: 2px;
    background: linear-gradient(to right, var(--_ink) calc(var(--fraction) * 100%), var(--_line) 0);
  }
  .tick,
  .passing {
    position: absolute;
    left: calc(var(--edge) + var(--at) * (100% - 2 * var(--edge)));
    pointer-events: none;
  }
  .tick {
    top: 23px;
    width: 12px;
    height: 12px;
    margin-left: -6px;
    border: 2px solid var(--_line);
    border-radius: 50%;
    background: var(--_ground);
  }
  .tick.lit {
    border-color: var(--colour);
    background: var(--colour);
  }
  .number {
    position: absolute;
    top: 13px;
    left: 50%;
    transform: translateX(-50%);
    font-size: 0.75rem;
    white-space: nowrap;
    color: var(--_muted);
  }
  .passing-range {
    position: absolute;
    left: calc(var(--edge) + var(--from) * (100% - 2 * var(--edge)));
    width: calc((var(--to) - var(--from)) * (100% - 2 * var(--edge)));
    top: 25px;
    height: 8px;
    border-radius: 4px;
    background: color-mix(in oklab, var(--_broadcast) 35%, transparent);
    pointer-events: none;
  }
  .passing {
    top: 2px;
    height: 20px;
    border-left: 2px solid var(--_broadcast-text);
  }
  .passing span {
    position: absolute;
    top: -3px;
    font-size: 0.75rem;
    font-weight: 600;
    white-space: nowrap;
    color: var(--_broadcast-text);
  }
  .passing.right span {
    left: 6px;
  }
  .passing.left span {
    right: 8px;
  }
  .passing.leaning {
    top: 13px;
    height: 9px;
  }
  .passing.leaning span {
    top: -16px;
    left: -1px;
    transform: translateX(calc(-100% * var(--at)));
  }
  input[type='range'] {
    position: absolute;
    inset: 7px 0 auto;
    width: 100%;
    height: 44px;
    margin: 0;
    appearance: none;
    background: none;
    cursor: pointer;
    border-radius: 8px;
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
  @container (max-width: 760px) {
    .bar {
      grid-template-columns: auto minmax(0, 1fr);
      gap: 0 12px;
    }
    .scrubber {
      grid-column: 1 / -1;
      grid-row: 1;
    }
    .chance {
      flex-wrap: wrap;
      justify-content: end;
    }
  }
  @container (max-width: 560px) {
    .tick.wide {
      display: none;
    }
  }
  .summary,
  .short {
    display: none;
  }
  @container (max-width: 440px) {
    .summary {
      display: block;
      grid-column: 1 / -1;
      grid-row: 1;
    }
    .scrubber {
      grid-row: 2;
    }
    .long {
      display: none;
    }
    .short {
      display: inline;
    }
    .chance button {
      padding: 0 8px;
      font-size: 0.8125rem;
    }
    .chance select {
      padding: 0 4px;
    }
    .transport,
    .chance {
      gap: 4px;
    }
    .bar {
      gap: 0 6px;
    }
  }
  @media (pointer: coarse), (max-width: 600px) {
    button,
    select {
      height: 44px;
    }
    .round {
      width: 44px;
    }
  }
  @media (forced-colors: active) {
    .play svg {
      color: inherit;
    }
    .tick.lit {
      background: CanvasText;
    }
    .rail {
      background: CanvasText;
    }
    .passing-range {
      border: 1px solid CanvasText;
    }
  }
`;
