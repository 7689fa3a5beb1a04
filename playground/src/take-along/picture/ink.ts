import { paintedColours } from '@ripplecast/elements';

/** A colour that every program knows, and how opaque it is. */
export interface Ink {
  /** `#b34700`. */
  readonly colour: string;
  /** From 0, nothing, to 1. */
  readonly opacity: number;
}

/** A computed colour in any of the syntaxes of CSS, as a canvas paints it. */
export function inkOf(colour: string): Ink {
  const [[red, green, blue, alpha] = [0, 0, 0, 0]] = paintedColours([colour]);
  const hex = [red, green, blue].map((channel) => channel.toString(16).padStart(2, '0')).join('');
  return { colour: `#${hex}`, opacity: alpha / 255 };
}

/** Attributes of a filled shape; null where nothing is seen of it. */
export function fillOf(colour: string, opacity: number): Readonly<Record<string, string | number | null>> | null {
  const ink = inkOf(colour);
  const seen = ink.opacity * opacity;
  return seen === 0 ? null : { fill: ink.colour, 'fill-opacity': seen === 1 ? null : seen };
}
