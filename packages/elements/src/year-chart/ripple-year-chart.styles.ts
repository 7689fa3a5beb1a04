import { css, type CSSResult } from 'lit';

/** Look of the chart of a year: lines, the line of no difference, marks of the lag. */
export const yearChartStyles: CSSResult = css`
  .counter {
    stroke: var(--_broadcast);
  }
  .relationship {
    stroke: var(--_shared);
  }
  .band {
    stroke: none;
    opacity: 0.2;
  }
  .band.counter {
    fill: var(--_broadcast);
  }
  .band.relationship {
    fill: var(--_shared);
  }
  .same {
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  text.same-label {
    stroke: var(--_ground);
    stroke-width: 4;
    stroke-linejoin: round;
    paint-order: stroke;
    text-anchor: end;
  }
  .counter-label {
    fill: var(--_broadcast-text);
  }
  .relationship-label {
    fill: var(--_shared-text);
  }
  .now {
    stroke: var(--_ground);
    stroke-width: 2;
  }
  .now.counter {
    fill: var(--_broadcast);
  }
  .now.relationship {
    fill: var(--_shared);
  }
  .mark {
    fill: var(--_ground);
    stroke: var(--_shared);
    stroke-width: 2;
  }
  .drop {
    stroke: var(--_shared);
    stroke-dasharray: 2 3;
  }
  text.mark-label {
    fill: var(--_shared-text);
    stroke: var(--_ground);
    stroke-width: 4;
    stroke-linejoin: round;
    paint-order: stroke;
    text-anchor: start;
  }
  @media (forced-colors: active) {
    .band {
      fill: CanvasText;
    }
    .same,
    .mark,
    .drop {
      stroke: CanvasText;
    }
    .mark {
      fill: Canvas;
    }
    .now {
      fill: CanvasText;
    }
    text.same-label,
    text.mark-label {
      stroke: Canvas;
    }
    .line.counter {
      stroke-dasharray: 6 4;
    }
  }
`;
