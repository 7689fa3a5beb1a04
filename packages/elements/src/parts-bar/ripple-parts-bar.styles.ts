import { css, type CSSResult } from 'lit';

/** Look of the bar of three parts: what both reach has the stripes of both. */
export const partsBarStyles: CSSResult = css`
  :host {
    container-type: inline-size;
    --_stripes: repeating-linear-gradient(135deg, var(--_shared) 0 5px, var(--_broadcast) 5px 10px);
  }
  [part='title'] {
    margin-bottom: 8px;
  }
  [part='title']:empty {
    display: none;
  }
  .place {
    position: relative;
  }
  .track {
    display: flex;
    gap: 2px;
    height: 2rem;
  }
  .piece {
    flex: none;
    width: calc(var(--share) * (100% - 4px));
    min-width: 3px;
  }
  .televisionOnly {
    background: var(--_broadcast);
  }
  .both {
    background: var(--_stripes);
  }
  .postsOnly {
    background: var(--_shared);
  }
  .legend {
    display: grid;
    grid-template-columns: repeat(3, auto);
    justify-content: space-between;
    gap: 0.375rem 1.25rem;
    margin: 0.5rem 0 0;
    padding: 0;
    list-style: none;
  }
  .legend li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: 0 0.5rem;
  }
  .swatch {
    width: 1rem;
    height: 1rem;
    border-radius: 3px;
  }
  .name {
    font-weight: 600;
  }
  .number {
    grid-column: 2;
    color: var(--_muted);
  }
  .nobody {
    margin: 0;
    color: var(--_muted);
  }
  @container (max-width: 26rem) {
    .legend {
      grid-template-columns: minmax(0, 1fr);
    }
    .legend li {
      grid-template-columns: auto auto minmax(0, 1fr);
    }
    .number {
      grid-column: auto;
      text-align: end;
    }
  }
  @media (forced-colors: active) {
    .piece,
    .swatch {
      forced-color-adjust: none;
      border: 1px solid CanvasText;
    }
  }
`;
