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
  .scroll {
    max-height: 280px;
    overflow: auto;
  }
  table {
    width: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 5px 10px 5px 0;
    border-bottom: 1px solid var(--_line);
    text-align: right;
    font-weight: 400;
  }
  thead th {
    position: sticky;
    top: 0;
    /* Rows go by below it, on a ground that may be transparent. */
    background: linear-gradient(var(--_ground) 0 0), Canvas;
    color: var(--_muted);
    font-size: 0.78125rem;
    vertical-align: bottom;
  }
  th:first-child {
    text-align: left;
  }
`;
