import { css, type CSSResult } from 'lit';

/** Look of the rings: caption, picture, card of facts, list. The keys would cover a small picture; there they are only said. */
export const ringsStyles: CSSResult = css`
  [part='heading'] {
    color: var(--_shared-text);
  }
  .picture,
  .list {
    position: relative;
    min-height: 120px;
    height: var(--ripple-rings-height, var(--ripple-dots-height, 420px));
  }
  .picture {
    border-radius: 8px;
    touch-action: manipulation;
  }
  .colours {
    --_rest: var(--ripple-unlit, color-mix(in srgb, var(--_control) 42%, var(--_ground)));
  }
  .facts {
    max-width: 230px;
    padding: 7px 11px 8px;
  }
  .legend svg {
    width: 12px;
    height: 12px;
  }
  .legend .passed {
    fill: var(--_shared);
  }
  .legend .criticises {
    fill: var(--_criticism);
  }
  .legend .saw {
    fill: none;
    stroke: var(--_shared);
    stroke-width: 1.5;
  }
  .legend .rest {
    fill: var(--ripple-unlit, var(--_control));
  }
  .list {
    display: grid;
    grid-template-rows: minmax(0, 1fr) auto;
    gap: 8px;
  }
  .list .scroll {
    max-height: none;
  }
  .list tbody :is(th, td) {
    white-space: nowrap;
  }
  .list thead th:not(:first-child) {
    min-width: 6em;
  }
  .list thead th:last-child {
    min-width: 12em;
  }
  .pages {
    display: flex;
    align-items: center;
    gap: 10px;
  }
  .pages button {
    height: 30px;
    padding: 0 10px;
    border: 1px solid var(--_line);
    border-radius: 8px;
    background: var(--_raised);
    cursor: pointer;
  }
  .pages button[disabled] {
    color: var(--_muted);
    cursor: default;
  }
  @media (pointer: coarse), (max-width: 600px) {
    .pages button {
      height: 44px;
    }
  }
  @media (forced-colors: active) {
    canvas {
      background: Canvas;
    }
    .colours {
      --_ink: CanvasText;
      --_muted: CanvasText;
      --_line: color-mix(in srgb, CanvasText 20%, Canvas);
      --_shared-text: CanvasText;
      --_rest: GrayText;
    }
  }
  @container (max-width: 520px) {
    .picture:focus-visible .keys {
      display: none;
    }
  }
  @container (max-width: 390px) {
    .facts {
      max-width: 190px;
      font-size: 0.78125rem;
    }
    .legend {
      gap: 0 9px;
      font-size: 0.75rem;
    }
    .legend span {
      gap: 4px;
    }
  }
`;
