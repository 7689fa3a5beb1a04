import { css, type CSSResult } from 'lit';

/** Look of the frame. */
export const playgroundStyles: CSSResult = css`
  iframe {
    display: block;
    box-sizing: border-box;
    width: 100%;
    /* Until the page in it tells its height. */
    height: var(--ripple-playground-height, 40rem);
    border: 0;
  }
`;
