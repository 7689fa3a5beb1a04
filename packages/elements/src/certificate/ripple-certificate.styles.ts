import { css, type CSSResult } from 'lit';

/** Look of the bar of a certificate: what is certain is full, what is likely striped, what is open an outline. */
export const certificateStyles: CSSResult = css`
  :host {
    container-type: inline-size;
    --_likely: repeating-linear-gradient(
      135deg,
      var(--_shared) 0 4px,
      color-mix(in oklab, var(--_shared) 55%, var(--_ground)) 4px 8px
    );
  }
  ol {
    display: grid;
    gap: 0.375rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .row {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 11rem) minmax(0, 1fr) auto;
    align-items: center;
    gap: 0 0.75rem;
  }
  .name {
    overflow-wrap: anywhere;
  }
  .chosen .name,
  .chosen .number {
    font-weight: 600;
  }
  .track {
    display: flex;
    height: 1rem;
  }
  .chosen .track {
    height: 1.75rem;
  }
  .piece {
    flex: none;
    width: calc(var(--share) * 100%);
    min-width: 2px;
  }
  .sure {
    background: var(--_shared);
  }
  .likely {
    background: var(--_likely);
  }
  .open {
    border: 1.5px dashed var(--_muted);
    border-inline-start: 2px solid var(--_ink);
  }
  .other {
    background: var(--_muted);
  }
  .number {
    text-align: end;
    white-space: nowrap;
    min-width: 3.5rem;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
    margin: 0.5rem 0 0;
    padding: 0;
    list-style: none;
    color: var(--_muted);
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 0.5rem;
  }
  .swatch {
    flex: none;
    width: 1rem;
    height: 1rem;
    border-radius: 3px;
  }
  .nobody {
    margin: 0;
    color: var(--_muted);
  }
  @container (max-width: 30rem) {
    .row {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .track {
      grid-row: 2;
      grid-column: 1 / -1;
    }
  }
  @media (forced-colors: active) {
    .sure,
    .likely,
    .other,
    .swatch {
      forced-color-adjust: none;
      border: 1px solid CanvasText;
    }
    .open {
      border-color: CanvasText;
    }
  }
`;
