import { css, type CSSResult } from 'lit';

/** Look of the bars of frequency: how often, bar, number. */
export const frequencyBarsStyles: CSSResult = css`
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    position: relative;
    display: grid;
    grid-template-columns: calc(var(--names) * 1ch) minmax(0, 1fr);
    align-items: center;
    gap: 0.625rem;
    min-height: 1.5rem;
  }
  .name {
    color: var(--_muted);
    text-align: end;
    white-space: nowrap;
  }
  .space {
    --room: calc(100% - var(--digits) * 1ch - 0.5rem);
    position: relative;
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-height: 1.5rem;
  }
  .fill {
    flex: none;
    width: calc(var(--share) * var(--room));
    min-width: 2px;
    height: 1rem;
    border-start-end-radius: 3px;
    border-end-end-radius: 3px;
    background: var(--_broadcast);
  }
  .marked li:not(.effective) .fill {
    background: color-mix(in oklab, var(--_broadcast) 62%, var(--_ground));
  }
  .effective :is(.name, .number) {
    font-weight: 600;
    color: var(--_ink);
  }
  .number {
    white-space: nowrap;
  }
  .share {
    margin-inline-start: 0.75em;
  }
  .share,
  .none {
    color: var(--_muted);
    font-weight: 400;
  }
  .cross {
    inset-inline-start: calc(var(--share) * var(--room));
  }
  @media (forced-colors: active) {
    .fill,
    .marked li:not(.effective) .fill {
      forced-color-adjust: none;
      background: CanvasText;
    }
    .marked .effective .fill {
      background: Highlight;
    }
  }
`;
