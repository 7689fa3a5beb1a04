import { css, type CSSResult } from 'lit';

/** What charts and tables share: title, axes, rows. */
export const chartStyles: CSSResult = css`
  header {
    display: flex;
    align-items: flex-start;
    justify-content: space-between;
    gap: 12px;
    margin-bottom: 8px;
  }
  h2 {
    margin: 0;
    font-size: 1.125rem;
    line-height: 1.3;
    font-weight: 600;
    letter-spacing: -0.01em;
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  svg {
    display: block;
    max-width: 100%;
    overflow: visible;
  }
  svg text {
    font-size: 0.78125rem;
    fill: var(--_muted);
    text-anchor: middle;
  }
  svg text.y {
    text-anchor: end;
  }
  .grid {
    stroke: var(--_line);
  }
  .amount {
    font-weight: 400;
  }
  .key,
  .aside {
    margin: 4px 0 0;
    font-size: 0.78125rem;
    color: var(--_muted);
  }
  /* Where rows lie above or below, a shadow tells it; shadows and what covers them at the ends are the box's ground. */
  .scroll {
    position: relative;
    max-height: 26rem;
    overflow: auto;
    background:
      linear-gradient(to top, transparent, var(--_ground) 60%) 0 0 / 100% 24px,
      linear-gradient(transparent, var(--_ground) 60%) 0 100% / 100% 24px,
      linear-gradient(to top, transparent, color-mix(in srgb, var(--_ink) 18%, transparent)) 0 0 / 100% 10px,
      linear-gradient(transparent, color-mix(in srgb, var(--_ink) 18%, transparent)) 0 100% / 100% 10px;
    background-repeat: no-repeat;
    background-attachment: local, local, scroll, scroll;
  }
  table {
    width: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 5px 10px 5px 0;
    border-bottom: 1px solid var(--_line);
    text-align: end;
    font-weight: 400;
  }
  thead {
    position: sticky;
    top: 0;
  }
  thead th {
    /* Rows go by below it, on a ground that may be transparent. */
    background: linear-gradient(var(--_ground) 0 0), Canvas;
    color: var(--_muted);
    font-size: 0.78125rem;
    vertical-align: bottom;
    unicode-bidi: plaintext;
  }
  thead .over {
    padding-bottom: 0;
    border-bottom: 0;
  }
  thead tr + tr th {
    padding-top: 0;
  }
  th:first-child:not(thead tr + tr th) {
    text-align: start;
  }
  tbody .current {
    background: color-mix(in srgb, var(--_ink) 9%, transparent);
    font-weight: 600;
  }
  tbody .current > * {
    font-weight: 600;
  }
  tbody .current > th {
    box-shadow: inset 3px 0 var(--_ink);
    padding-inline-start: 10px;
  }
  @media (forced-colors: active) {
    svg text,
    svg .label {
      fill: CanvasText;
    }
    .scroll {
      border-block: 1px solid CanvasText;
    }
    tbody .current > th {
      border-inline-start: 4px solid Highlight;
    }
  }
`;
