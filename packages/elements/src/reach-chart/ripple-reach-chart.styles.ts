import { css, type CSSResult } from 'lit';

/** Look of the chart: lines, band, points, labels. */
export const reachChartStyles: CSSResult = css`
  .band {
    fill: var(--_shared);
    opacity: 0.2;
  }
  .mean {
    fill: none;
    stroke: var(--_shared);
    stroke-width: 2.5;
    stroke-linejoin: round;
  }
  .band.critical {
    fill: var(--_criticism);
  }
  .mean.critical {
    stroke: var(--_criticism);
  }
  .broadcast {
    stroke: var(--_broadcast);
    stroke-width: 2;
    stroke-dasharray: 6 4;
  }
  .passing {
    stroke: var(--_broadcast);
    stroke-width: 8;
    stroke-opacity: 0.35;
    stroke-linecap: round;
  }
  .passes {
    fill: var(--_broadcast);
    stroke: var(--_ground);
    stroke-width: 2;
  }
  .criticism {
    fill: none;
    stroke: var(--_criticism);
    stroke-width: 2.5;
    stroke-dasharray: 2 4;
    stroke-linecap: round;
  }
  .playhead {
    stroke: var(--_ink);
    stroke-width: 1;
  }
  .dot {
    stroke: var(--_ground);
    stroke-width: 2;
  }
  .label {
    font-weight: 600;
    text-anchor: start;
  }
  .shared-label {
    fill: var(--_shared-text);
  }
  .broadcast-label {
    fill: var(--_broadcast-text);
  }
  .criticism-label {
    fill: var(--_criticism-text);
  }
  .band-label {
    fill: var(--_muted);
    font-weight: 400;
    text-anchor: start;
  }
  .hit {
    fill: transparent;
    cursor: pointer;
  }
`;
