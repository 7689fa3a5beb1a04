import { css, type CSSResult } from 'lit';

/** Look of the dots: caption, picture, outline for comparison. */
export const dotsStyles: CSSResult = css`
  .shared [part='heading'] {
    color: var(--_shared-text);
  }
  .shared.critical [part='heading'] {
    color: var(--_criticism-text);
  }
  .broadcast [part='heading'] {
    color: var(--_broadcast-text);
  }
  .picture {
    height: var(--ripple-dots-height, 320px);
  }
  svg {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
  }
  .ring {
    fill: none;
    stroke: var(--_broadcast-text);
    stroke-width: 1.5;
    stroke-dasharray: 5 4;
  }
  .halo {
    fill: none;
    stroke: var(--_ground);
    stroke-width: 4;
    opacity: 0.75;
  }
  text {
    font-size: 0.75rem;
    font-weight: 600;
    text-anchor: middle;
    fill: var(--_broadcast-text);
    stroke: var(--_ground);
    stroke-width: 5px;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  @container (max-width: 260px) {
    [part='heading'],
    [part='count'] {
      font-size: 0.8125rem;
    }
    [part='note'] {
      font-size: 0.71875rem;
    }
  }
`;
