import { css, type CSSResult } from 'lit';

/** What pictures of single people share: the card of facts, the keys, the legend. */
export const peoplePictureStyles: CSSResult = css`
  .facts {
    position: absolute;
    z-index: 1;
    width: max-content;
    border: 1px solid var(--_control);
    border-radius: 8px;
    background: var(--_raised);
    font-size: 0.8125rem;
    line-height: 1.35;
    pointer-events: none;
  }
  .facts :is(b, span),
  .keys span {
    display: block;
  }
  .keys {
    position: absolute;
    z-index: 1;
    left: 8px;
    bottom: 6px;
    display: none;
    margin: 0;
    padding: 2px 6px;
    border-radius: 5px;
    color: var(--_muted);
    font-size: 0.78125rem;
  }
  .picture:focus-visible .keys {
    display: block;
  }
  [part='note'] {
    gap: 0 16px;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0 14px;
  }
  .legend span {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    white-space: nowrap;
  }
  .legend svg {
    overflow: visible;
  }
`;
