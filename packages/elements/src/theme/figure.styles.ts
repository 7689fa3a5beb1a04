import { css, type CSSResult } from 'lit';

/**
 * What the pictures on a canvas share: heading with a number, place of the drawing, note below, and the parts that nobody sees,
 * by which `ObservedColours` learns of the theme. A picture is transparent where there is nobody; its ground is that of the canvas.
 */
export const figureStyles: CSSResult = css`
  :host {
    container-type: inline-size;
  }
  figure {
    margin: 0;
  }
  figcaption {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.6em;
  }
  /* Their room goes with them, where a page hides them and says it elsewhere. */
  [part='heading'],
  [part='count'] {
    padding-bottom: 8px;
    font-size: 0.9375rem;
  }
  [part='heading'] {
    font-weight: 600;
  }
  /* A sentence keeps its own direction on a page of the other one, also where it begins with a number. */
  figure span {
    unicode-bidi: plaintext;
  }
  .picture {
    position: relative;
    min-height: 120px;
  }
  canvas {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    background: var(--_ground);
  }
  .colours {
    position: absolute;
    width: 0;
    height: 0;
    visibility: hidden;
    forced-color-adjust: none;
  }
  .colours i {
    transition: color 1ms step-start !important;
  }
  [part='note'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 12px;
    margin: 0;
    padding-top: 6px;
    font-size: 0.78125rem;
    color: var(--_muted);
  }
  @media (forced-colors: active) {
    canvas {
      forced-color-adjust: none;
    }
  }
  @container (max-width: 390px) {
    figcaption {
      display: grid;
    }
  }
`;
