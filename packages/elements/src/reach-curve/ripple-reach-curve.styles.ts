import { css, type CSSResult } from 'lit';

/** Look of the reach curve: the line of reach, broken lines of those who see it oftener, the chosen schedule. */
export const reachCurveStyles: CSSResult = css`
  .chart {
    position: relative;
    cursor: pointer;
    touch-action: pan-y;
  }
  /* Money goes from left to right, also where lines do not. */
  svg {
    direction: ltr;
  }
  .reach,
  .oftener {
    fill: none;
    stroke: var(--_broadcast);
    stroke-width: 2.5;
    stroke-linejoin: round;
  }
  .oftener {
    stroke-width: 2;
    stroke-dasharray: 2 4;
    stroke-linecap: round;
  }
  .dot {
    fill: var(--_broadcast);
    stroke: var(--_ground);
    stroke-width: 1.5;
  }
  .plan {
    stroke: var(--_ink);
  }
  .planned {
    fill: var(--_ground);
    stroke: var(--_ink);
    stroke-width: 3;
  }
  .label {
    font-weight: 600;
    text-anchor: start;
    fill: var(--_broadcast-text);
  }
  text.chosen {
    font-weight: 600;
    fill: var(--_ink);
    paint-order: stroke;
    stroke: var(--_ground);
    stroke-width: 4;
    stroke-linejoin: round;
  }
  text.start {
    text-anchor: start;
  }
  text.end {
    text-anchor: end;
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
    .reach,
    .oftener {
      stroke: CanvasText;
    }
    .dot {
      fill: CanvasText;
      stroke: Canvas;
    }
    .plan,
    .planned,
    .pointed {
      stroke: Highlight;
    }
    .planned {
      fill: Canvas;
    }
    text.chosen {
      stroke: Canvas;
    }
    .crosshair {
      stroke: CanvasText;
    }
  }
`;
