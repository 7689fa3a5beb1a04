import { inkOf } from './ink.ts';
import { tag } from './markup.ts';
import type { Box } from './picture.ts';

/** A gradient of a style sheet: its direction, and its colours with their places along it. */
interface Gradient {
  /** Clockwise from the top, in radians. */
  readonly angle: number;
  readonly isRepeated: boolean;
  readonly stops: readonly { readonly colour: string; readonly places: readonly string[] }[];
}

const sides: Readonly<Record<string, number>> = { 'to top': 0, 'to right': 0.25, 'to bottom': 0.5, 'to left': 0.75 };

/** Splits a text at commas, or at spaces, that are in no brackets. */
export function splitOutside(text: string, separator: ',' | ' '): readonly string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const character of text) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (character === separator && depth === 0) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** Reads the first layer of a computed `background-image`; null where it is no linear gradient. */
export function parseGradient(image: string): Gradient | null {
  const [first = ''] = splitOutside(image, ',');
  const match = /^(?<repeating>repeating-)?linear-gradient\((?<inside>.*)\)$/su.exec(first);
  const inside = match?.groups?.['inside'];
  if (inside === undefined) return null;
  const parts = splitOutside(inside, ',');
  const [head = ''] = parts;
  const degrees = /^(?<degrees>-?[\d.]+)deg$/u.exec(head)?.groups?.['degrees'];
  const turns = degrees === undefined ? sides[head] : Number(degrees) / 360;
  const stops = (turns === undefined ? parts : parts.slice(1)).map((stop) => {
    const [colour = '', ...places] = splitOutside(stop, ' ');
    return { colour, places };
  });
  const isRepeated = match?.groups?.['repeating'] !== undefined;
  return { angle: 2 * Math.PI * (turns ?? 0.5), isRepeated, stops };
}

/** A length along a gradient, or of a background, in pixels: `60%`, `5px`, `max(3px, 60%)`, `calc(100% - 1px)`. */
export function lengthOf(text: string, whole: number): number {
  const inside = /^(?<name>max|min|calc)\((?<inside>.*)\)$/su.exec(text);
  if (inside?.groups !== undefined) {
    const { name, inside: given = '' } = inside.groups;
    if (name === 'calc') return lengthOf(given, whole);
    const lengths = splitOutside(given, ',').map((each) => lengthOf(each, whole));
    return name === 'max' ? Math.max(...lengths) : Math.min(...lengths);
  }
  const [first = '', ...rest] = splitOutside(text, ' ');
  // Terms of a sum: "100% - 1px".
  if (rest.length > 1) {
    const signs = rest.filter((_, at) => at % 2 === 0).map((sign) => (sign === '-' ? -1 : 1));
    const terms = rest.filter((_, at) => at % 2 === 1).map((term, at) => (signs[at] ?? 1) * lengthOf(term, whole));
    return terms.reduce((sum, term) => sum + term, lengthOf(first, whole));
  }
  const value = Number.parseFloat(text);
  return text.endsWith('%') ? (value / 100) * whole : value;
}

/**
 * A gradient as SVG draws it.
 * @param id - Of its definition.
 */
export function gradientMarkup(id: string, gradient: Gradient, box: Box): string {
  const { angle, isRepeated } = gradient;
  const [right, up] = [Math.sin(angle), Math.cos(angle)];
  const length = Math.abs(box.width * right) + Math.abs(box.height * up);
  const places = placesAlong(gradient, length);
  const end = isRepeated ? Math.max(...places.flat()) : length;
  const [x, y] = [box.x + box.width / 2 - (right * length) / 2, box.y + box.height / 2 + (up * length) / 2];
  const stops = gradient.stops.flatMap(({ colour }, at) => {
    const { colour: hex, opacity } = inkOf(colour);
    return (places[at] ?? []).map((place) =>
      tag('stop', { offset: end === 0 ? 0 : place / end, 'stop-color': hex, 'stop-opacity': opacity }),
    );
  });
  return tag(
    'linearGradient',
    {
      id,
      gradientUnits: 'userSpaceOnUse',
      x1: x,
      y1: y,
      x2: x + right * end,
      y2: y - up * end,
      spreadMethod: isRepeated ? 'repeat' : null,
    },
    stops.join(''),
  );
}

/** Places of the stops in pixels; those without one lie evenly, and none before the one that it follows. */
function placesAlong({ stops }: Gradient, length: number): readonly (readonly number[])[] {
  let least = 0;
  return stops.map(({ places }, at) => {
    const even = stops.length === 1 ? 0 : (length * at) / (stops.length - 1);
    const given = places.length === 0 ? [even] : places.map((place) => lengthOf(place, length));
    return given.map((place) => (least = Math.max(least, place)));
  });
}
