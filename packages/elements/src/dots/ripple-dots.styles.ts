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
  .pressable {
    cursor: pointer;
  }
  .picture > svg {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    overflow: hidden;
  }
  /* The magnifier lies at the end of the line of text. */
  .magnified:dir(rtl) {
    transform: scaleX(-1);
    transform-origin: center;
  }
  circle,
  path {
    fill: none;
  }
  .mark {
    stroke: var(--_broadcast-text);
    stroke-width: 1.5;
    stroke-dasharray: 5 4;
  }
  .ghost {
    stroke: var(--_muted);
    stroke-width: 1.5;
  }
  .halo {
    stroke: var(--_ground);
    stroke-width: 4;
    opacity: 0.75;
  }
  text {
    font-size: 0.75rem;
    font-weight: 600;
    text-anchor: middle;
  }
  text.mark,
  text.ghost {
    fill: var(--_broadcast-text);
    stroke: var(--_ground);
    stroke-width: 5px;
    stroke-linejoin: round;
    stroke-dasharray: none;
    paint-order: stroke;
  }
  text.ghost {
    fill: var(--_muted);
  }
  .ray {
    stroke: var(--_broadcast);
    stroke-width: 1.25;
    opacity: 0.8;
  }
  .mast {
    stroke: var(--_broadcast-text);
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .mast.halo {
    stroke: var(--_ground);
    stroke-width: 5.5;
    opacity: 1;
  }
  .tip {
    fill: var(--_broadcast-text);
    stroke: var(--_ground);
    stroke-width: 2;
  }
  .magnified > :not(.halo) {
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .inset {
    position: absolute;
    inset-block-end: calc(12px + var(--_below, 0px));
    inset-inline: 12px;
    display: flex;
    align-items: flex-end;
    justify-content: flex-end;
    gap: 10px;
  }
  .inset > p {
    margin: 0;
    padding: 2px 4px;
    border-radius: 4px;
    background: var(--_unlit);
    font-size: 0.75rem;
    line-height: 1.3;
    text-align: end;
  }
  .inset span {
    display: block;
    text-wrap: balance;
  }
  .lens {
    position: static;
    flex: none;
    border-radius: 50%;
    box-shadow: 0 0 0 1.5px var(--_ink);
  }
  .excess {
    position: absolute;
    inset-block-end: calc(10px + var(--_below, 0px));
    inset-inline: 8px;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 4px 8px;
    width: fit-content;
    margin: 0 auto;
    padding: 6px 10px;
    border: 1px solid var(--_line);
    border-radius: 8px;
    background: linear-gradient(var(--_raised) 0 0), Canvas;
    font-size: 0.75rem;
    line-height: 1.3;
  }
  .squares {
    display: flex;
    gap: 3px;
  }
  .squares > i {
    width: 11px;
    height: 11px;
    border: 1px solid var(--_shared);
    border-radius: 2px;
    background: linear-gradient(to top, var(--_shared) var(--filled), transparent 0);
  }
  .broadcast .squares > i {
    border-color: var(--_broadcast);
    background: linear-gradient(to top, var(--_broadcast) var(--filled), transparent 0);
  }
  @media (forced-colors: active) {
    /* The colours of the canvas: forced ones would paint names in the colour of their halo. */
    .picture > svg,
    .squares > i {
      forced-color-adjust: none;
    }
    .lens {
      outline: 1px solid CanvasText;
    }
  }
  @media print {
    figure {
      break-inside: avoid;
    }
    canvas,
    .squares > i {
      print-color-adjust: exact;
    }
  }
  @container (max-width: 260px) {
    [part='heading'],
    [part='count'] {
      font-size: 0.8125rem;
    }
    [part='note'] {
      font-size: 0.75rem;
    }
    /* Beside the magnifier a line would be a few words long. */
    .inset {
      inset-block-start: 8px;
      inset-inline-start: 8px;
    }
    .inset > p {
      position: absolute;
      inset: 0 -4px auto 0;
      font-size: 0.75rem;
      text-align: center;
    }
  }
`;
