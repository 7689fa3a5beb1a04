import { css, type CSSResult } from 'lit';

/** Look of the bars of criticism: full without an answer, light with one, striped on other pages, empty where it was prevented. */
export const sightsBarStyles: CSSResult = css`
  :host {
    /* White on a dark colour, black on a light one. */
    --_on-criticism: oklch(from var(--_criticism) clamp(0, (0.6 - l) * 1000, 1) 0 0 / 1);
    --_tint: color-mix(in oklab, var(--_criticism) 16%, transparent);
    --_stripe: color-mix(in oklab, var(--_criticism) 72%, transparent);
  }
  .question {
    margin: 0 0 10px;
    color: var(--_muted);
  }
  .cross {
    top: auto;
    height: 40px;
    bottom: -3px;
    inset-inline-start: calc(var(--share) * 100%);
  }
  .bar {
    position: relative;
    margin-bottom: 14px;
  }
  .bar p {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 12px;
    margin: 0 0 4px;
  }
  .name {
    font-weight: 600;
  }
  .total {
    color: var(--_criticism-text);
  }
  .track {
    display: flex;
    height: 34px;
  }
  .piece {
    display: flex;
    flex: none;
    align-items: center;
    justify-content: center;
    gap: 6px;
    width: calc(var(--share) * 100%);
    min-width: 2px;
    overflow: hidden;
    font-size: 0.8125rem;
    font-weight: 600;
    white-space: nowrap;
  }
  .beforeAnswer {
    background: var(--_criticism);
    color: var(--_on-criticism);
  }
  .withAnswer {
    border: 2px solid var(--_criticism);
    background: var(--_tint);
    color: var(--_ink);
  }
  .elsewhere {
    background: repeating-linear-gradient(135deg, var(--_criticism) 0 5px, var(--_stripe) 5px 10px);
    color: var(--_on-criticism);
  }
  .beforeAnswer + .elsewhere {
    border-inline-start: 2px solid var(--_ground);
  }
  .prevented {
    border: 2px dashed var(--_criticism);
    border-inline-start: 0;
    color: var(--_muted);
  }
  .badge {
    flex: none;
    width: 18px;
    height: 16px;
  }
  .badge path {
    stroke: var(--_criticism);
    stroke-width: 1.75;
    stroke-linejoin: round;
    stroke-linecap: round;
    fill: none;
  }
  .badge .bubble {
    fill: var(--_raised);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 18px;
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: 0.8125rem;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 7px;
  }
  .swatch {
    display: grid;
    flex: none;
    place-items: center;
    width: 26px;
    height: 20px;
    border-radius: 3px;
  }
  .swatch.prevented {
    border-inline-start: 2px dashed var(--_criticism);
  }
  .swatch .badge {
    width: 15px;
    height: 13px;
  }
  @media (forced-colors: active) {
    .piece,
    .swatch,
    .badge {
      forced-color-adjust: none;
    }
  }
`;
