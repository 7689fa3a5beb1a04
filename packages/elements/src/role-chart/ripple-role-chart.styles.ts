import { css, type CSSResult } from 'lit';

/** Look of the chart of roles: advocates above the line of all fans, critics below it. */
export const roleChartStyles: CSSResult = css`
  h2 {
    font-size: 1rem;
  }
  .area {
    stroke: none;
  }
  .area.advocates {
    fill: var(--_shared);
  }
  .area.critics {
    fill: var(--_criticism);
  }
  .middle {
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .advocates-label {
    fill: var(--_shared-text);
  }
  .critics-label {
    fill: var(--_criticism-text);
  }
  @media (forced-colors: active) {
    .area {
      fill: CanvasText;
    }
    .area.critics {
      fill: Canvas;
      stroke: CanvasText;
    }
    .middle {
      stroke: CanvasText;
    }
  }
`;
