import { css, type CSSResult } from 'lit';

/** Look of the picture of people: caption, picture, card of facts, legend. */
export const peopleStyles: CSSResult = css`
  figcaption {
    display: block;
    min-height: var(--ripple-people-caption-height, 3rem);
    overflow: hidden;
    font-size: 0.9375rem;
    line-height: 1.3rem;
  }
  figcaption span {
    display: block;
    overflow: hidden;
    padding: 0;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  /* Where it is narrow the second line may need two. */
  @container (max-width: 24rem) {
    figcaption {
      height: var(--ripple-people-caption-height, 4.95rem);
    }
    :host([arm='shared']) figcaption {
      height: 4.95rem;
    }
    figcaption span:last-child {
      font-size: 0.8125rem;
      line-height: 1.15rem;
      white-space: normal;
    }
  }
  :host([arm='broadcast']) [part='heading'] {
    color: var(--_broadcast-text);
  }
  figcaption [part='heading'] {
    padding: 0;
    white-space: pre;
    color: var(--_shared-text);
  }
  .picture {
    position: relative;
    min-height: 120px;
    height: var(--ripple-people-height, var(--ripple-dots-height, 420px));
    border-radius: 8px;
    touch-action: manipulation;
    cursor: pointer;
  }
  figure {
    --_rest: var(--ripple-unlit, color-mix(in srgb, var(--_control) 42%, var(--_ground)));
    --_tie: color-mix(in srgb, var(--_control) 45%, var(--_ground));
  }
  .facts {
    max-width: 210px;
    padding: 6px 10px 7px;
  }
  .keys {
    background: color-mix(in srgb, var(--_ground) 85%, transparent);
  }
  .legend svg {
    width: 14px;
    height: 14px;
  }
  .legend .knows {
    fill: var(--_shared);
  }
  :host([arm='broadcast']) .legend .knows {
    fill: var(--_broadcast);
  }
  .legend .ring {
    fill: none;
    stroke: var(--_shared);
    stroke-width: 1.5;
  }
  /* Signs take the room of what dots are in any case. */
  .legend:has(.mark) > :first-child {
    display: none;
  }
  .legend .mark {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .legend .criticises {
    fill: var(--_criticism);
  }
  .legend text {
    fill: var(--_ground);
    font-size: 0.5625rem;
    font-weight: 700;
    text-anchor: middle;
  }
  .legend .rest {
    fill: var(--_rest);
  }
  @media (forced-colors: active) {
    canvas {
      background: Canvas;
    }
    figure {
      --_ground: Canvas;
      --_ink: CanvasText;
      --_muted: CanvasText;
      --_tie: color-mix(in srgb, CanvasText 35%, Canvas);
      --_rest: color-mix(in srgb, CanvasText 22%, Canvas);
    }
  }
  @container (max-width: 520px) {
    .picture:focus-visible .keys {
      display: none;
    }
  }
  @container (max-width: 390px) {
    .facts {
      max-width: 180px;
      font-size: 0.78125rem;
    }
    .legend {
      gap: 0 9px;
      font-size: 0.75rem;
    }
    .legend > :first-child {
      display: none;
    }
  }
`;
