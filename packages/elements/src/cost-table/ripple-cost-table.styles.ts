import { css, type CSSResult } from 'lit';

/** Look of the costs as bars. */
export const costTableStyles: CSSResult = css`
  .group {
    margin: 0 0 14px;
  }
  h3 {
    margin: 0 0 6px;
    font-size: 0.8125rem;
    font-weight: 600;
  }
  h3 span {
    font-weight: 400;
    color: var(--_muted);
  }
  .bar {
    position: relative;
    display: grid;
    grid-template-columns: minmax(5.25rem, 22%) minmax(0, 1fr);
    align-items: center;
    gap: 10px;
    min-height: 28px;
  }
  .bar > span:first-child {
    overflow-wrap: anywhere;
    line-height: 1.2;
  }
  .shared > span:first-child {
    color: var(--_shared-text);
  }
  .broadcast > span:first-child {
    color: var(--_broadcast-text);
  }
  .space {
    position: relative;
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .fill {
    flex: none;
    width: calc(var(--share) * (100% - 6rem));
    min-width: 2px;
    height: 18px;
    border-radius: 0 3px 3px 0;
    background: var(--_shared);
  }
  .broadcast .fill {
    background: var(--_broadcast);
  }
  .cross {
    top: -3px;
    bottom: -3px;
    inset-inline-start: calc(var(--share) * (100% - 6rem));
  }
  .range {
    grid-column: 2;
    margin-top: -4px;
    font-size: 0.78125rem;
    color: var(--_muted);
  }
  .none {
    color: var(--_muted);
  }
  @media (forced-colors: active) {
    .fill {
      forced-color-adjust: none;
    }
  }
`;
