import { css, type CSSResult } from 'lit';

/** Look of the chart that is drawn over. */
export const guessStyles: CSSResult = css`
  :host {
    --_height: var(--ripple-guess-height, 18rem);
  }
  p {
    margin: 0;
  }
  .frame {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.25rem 0.5rem;
    padding-top: 0.625rem;
    /* Time goes from left to right, also where lines do not. */
    direction: ltr;
  }
  .axis {
    display: grid;
    justify-items: end;
    align-items: end;
    height: var(--_height);
    font-size: 0.78125rem;
    line-height: 1rem;
    white-space: nowrap;
    color: var(--_muted);
  }
  .axis span {
    grid-area: 1 / 1;
    transform: translateY(calc(0.5rem - var(--height) * var(--_height)));
  }
  .plot {
    position: relative;
    height: var(--_height);
    box-shadow: 0 1px var(--_control);
    background: linear-gradient(var(--_raised) 0 0), Canvas;
    cursor: crosshair;
    touch-action: none;
    user-select: none;
  }
  .plot.locked {
    cursor: default;
    touch-action: auto;
  }
  .line {
    position: absolute;
    inset-inline: 0;
    bottom: calc(var(--height) * 100%);
    border-top: 1px solid var(--_line);
  }
  svg {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    pointer-events: none;
  }
  path {
    fill: none;
    stroke-width: 2.5;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }
  path.guess {
    stroke: var(--_ink);
    stroke-dasharray: 7 5;
  }
  path.computed {
    stroke: var(--_shared);
    stroke-width: 3.5;
  }
  .point {
    position: absolute;
    left: calc(var(--along) * 100%);
    bottom: calc(var(--height) * 100%);
    width: 13px;
    height: 13px;
    border: 2.5px solid var(--_ink);
    border-radius: 50%;
    background: linear-gradient(var(--_ground) 0 0), Canvas;
    transform: translate(-50%, 50%);
    pointer-events: none;
  }
  .point.known {
    background: var(--_ink);
  }
  .point.computed {
    border-color: var(--_shared);
    background: var(--_shared);
  }
  .draw {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    padding: 1rem;
    font-size: 1.125rem;
    text-align: center;
    color: var(--_muted);
    pointer-events: none;
  }
  .columns,
  .places {
    display: grid;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
  }
  .columns {
    position: absolute;
    inset: 0;
  }
  .columns > * {
    border-radius: 4px;
  }
  .columns > .active {
    background: color-mix(in srgb, var(--_ink) 7%, transparent);
  }
  .places {
    grid-column: 2;
    font-size: 0.78125rem;
    text-align: center;
    color: var(--_muted);
  }
  .title {
    grid-column: 2;
    font-size: 0.78125rem;
    text-align: center;
    color: var(--_muted);
  }
  .key {
    display: flex;
    gap: 1.25rem;
  }
  .key span::before {
    content: '';
    display: inline-block;
    width: 1.5rem;
    margin-inline-end: 0.4rem;
    border-top: 3px dashed var(--_ink);
    vertical-align: middle;
  }
  .key .of-computed {
    color: var(--_shared-text);
    font-weight: 600;
  }
  .key .of-computed::before {
    border-top: 3px solid var(--_shared);
  }
  [part='values'] {
    min-height: 1.4em;
    font-weight: 600;
    unicode-bidi: plaintext;
  }
  @media (forced-colors: active) {
    path.guess,
    path.computed {
      stroke: CanvasText;
    }
    .point.computed {
      border-color: CanvasText;
      background: CanvasText;
    }
    .columns > .active {
      outline: 1px solid Highlight;
    }
  }
`;
