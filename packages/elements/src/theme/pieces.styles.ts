import { css, type CSSResult } from 'lit';

/** Both ends of a bar that is made of pieces are round. */
export const piecesStyles: CSSResult = css`
  .piece:first-child {
    border-start-start-radius: 4px;
    border-end-start-radius: 4px;
  }
  .piece:last-child {
    border-start-end-radius: 4px;
    border-end-end-radius: 4px;
  }
`;
