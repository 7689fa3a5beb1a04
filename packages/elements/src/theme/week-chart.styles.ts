import { css, type CSSResult } from 'lit';

/** What charts by weeks share. */
export const weekChartStyles: CSSResult = css`
  .chart {
    position: relative;
    cursor: pointer;
    touch-action: pan-y;
  }
  /* Time goes from left to right, also where lines do not. */
  svg {
    direction: ltr;
  }
  .line {
    fill: none;
    stroke-width: 2.5;
    stroke-linejoin: round;
  }
  .to-come {
    opacity: 0.28;
  }
  .label {
    font-weight: 600;
    text-anchor: start;
  }
  .playhead {
    stroke: var(--_ink);
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
  @media (forced-colors: active) {
    .line {
      stroke: CanvasText;
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
