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
  .ghost-label {
    fill: var(--_muted);
    font-weight: 400;
  }
  .chart {
    position: relative;
    cursor: pointer;
    touch-action: pan-y;
  }
  /* Time goes from left to right, also where lines do not. */
  svg {
    direction: ltr;
  }
  .ghost {
    fill: none;
    stroke: var(--_muted);
    stroke-width: 2;
    stroke-opacity: 0.7;
  }
  .crosshair {
    stroke: var(--_muted);
    stroke-dasharray: 3 3;
  }
  .pointed {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .chart > .card {
    top: 8px;
  }
  @media (forced-colors: active) {
    .mean,
    .broadcast,
    .criticism,
    .ghost,
    .band {
      stroke: CanvasText;
    }
    .band {
      fill: CanvasText;
      stroke: none;
    }
    .passes,
    .passing {
      stroke: CanvasText;
    }
    .ghost {
      stroke: GrayText;
    }
    .playhead,
    .pointed {
      stroke: Highlight;
    }
    .crosshair {
      stroke: CanvasText;
    }
  }
`;
