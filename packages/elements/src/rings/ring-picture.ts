import { settlingAt } from '../scales/time-axis.ts';
import { BRAND_RADIUS } from './ring-bands.ts';
import type { RingLayout } from './ring-layout.ts';
import type { RingTimes } from './ring-times.ts';
import { BRAND, NO_FOCUS, type IsReached } from './ring-walk.ts';

/** What drawing needs of a canvas; a real one, or a list of calls in a test. */
export type RingContext = Pick<
  CanvasRenderingContext2D,
  | 'arc'
  | 'beginPath'
  | 'clearRect'
  | 'fill'
  | 'fillStyle'
  | 'fillText'
  | 'font'
  | 'globalAlpha'
  | 'globalCompositeOperation'
  | 'lineCap'
  | 'lineJoin'
  | 'lineTo'
  | 'lineWidth'
  | 'moveTo'
  | 'stroke'
  | 'strokeStyle'
  | 'strokeText'
  | 'textAlign'
  | 'textBaseline'
>;

/** Everything that does not change while time runs. Sizes are pixels of the canvas, colours as CSS writes them. */
export interface RingPicture {
  /** Where everyone is. */
  readonly layout: RingLayout;
  /** When everyone is reached. */
  readonly times: RingTimes;
  /** Width of the canvas. */
  readonly width: number;
  /** Height of the canvas. */
  readonly height: number;
  /** Pixels of the canvas for each pixel of the page. */
  readonly ratio: number;
  /** Colour of the way of one person, and of the circle round them. */
  readonly ink: string;
  /** Colour of the names of rounds. */
  readonly muted: string;
  /** Colour of somebody who is not reached (yet). */
  readonly unlit: string;
  /** Colour of the guides between the rounds. */
  readonly line: string;
  /** Colour of the brand in the middle. */
  readonly brand: string;
  /** Font of the names of rounds, with its size. */
  readonly font: string;
  /** Colour of each round, at least one; the last stands for all later ones. */
  readonly palette: readonly string[];
  /** Colour of the newest round before it takes its own; without it, its own. */
  readonly newest?: string;
  /** Colour of those who criticise, or saw criticism first. */
  readonly criticism: string;
  /** Shape [count]: what people are called, where their names stand below them. */
  readonly labels?: readonly string[];
  /** Shape [count]: 1 for those; null where there are none. */
  readonly critical: ArrayLike<number> | null;
}

/** A place on the canvas, in pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A circle on the canvas, in pixels. */
export interface Circle extends Place {
  readonly radius: number;
}

const TURN = 2 * Math.PI;

/** The circle that holds the whole picture. */
export function ringFrame({ width, height, ratio }: Pick<RingPicture, 'width' | 'height' | 'ratio'>): Circle {
  return { x: width / 2, y: height / 2, radius: Math.max(1, Math.min(width, height) / 2 - 3 * ratio) };
}

/** The place in a direction, clockwise from the top, at a distance in parts of the frame's radius. */
export function placeAt({ x, y, radius }: Circle, angle: number, distance: number): Place {
  return { x: x + radius * distance * Math.sin(angle), y: y - radius * distance * Math.cos(angle) };
}

/** Where a person stands, in pixels of the canvas; the brand (−1) in the middle. */
export function placeOf(picture: RingPicture, index: number): Place {
  const { angles, radii } = picture.layout;
  return index < 0 ? ringFrame(picture) : placeAt(ringFrame(picture), angles[index], radii[index]);
}

/**
 * Who stands nearest to a place on the canvas, among those reached and the brand.
 * @param within - Farthest that they may stand, in pixels of the canvas.
 * @returns Index of a person, −1 for the brand, {@link NO_FOCUS} where nobody is that near.
 * @remarks O(people).
 */
export function personNear(picture: RingPicture, { x, y }: Place, within: number, isReached: IsReached): number {
  let nearest = NO_FOCUS;
  let least = within;
  for (let index = BRAND; index < picture.layout.tree.count; index++) {
    if (index !== BRAND && !isReached(index)) continue;
    const place = placeOf(picture, index);
    const distance = Math.hypot(place.x - x, place.y - y);
    if (distance < least) {
      least = distance;
      nearest = index;
    }
  }
  return nearest;
}

/** Radius of a dot in pixels: somebody who passed it on, somebody who only saw it, somebody never reached. */
export function dotRadii({ layout, width, height, ratio }: RingPicture): { shared: number; saw: number; rest: number } {
  const { radius } = ringFrame({ width, height, ratio });
  const shared = Math.max(1.1 * ratio, Math.min(9 * ratio, layout.bands.pitch * radius * 0.44));
  const saw = Math.max(0.8 * ratio, shared * 0.58);
  const rest = Math.max(0.7 * ratio, Math.min(saw * 0.85, layout.unreached.pitch * radius * 0.27));
  return { shared, saw, rest };
}

/** Radius of the brand in pixels. */
export function brandRadius(picture: RingPicture): number {
  return Math.max(4 * picture.ratio, ringFrame(picture).radius * BRAND_RADIUS * 0.8);
}

/** The colour of a round at a time: that of the newest, which settles in the breath before the next. */
export function colourOf({ palette, newest }: RingPicture, ring: number, time: number): string {
  const own = palette[Math.min(ring, palette.length - 1)];
  const settled = newest === undefined ? 1 : settlingAt(ring, time);
  if (newest === undefined || settled === 1) return own;
  return settled === 0 ? newest : `color-mix(in srgb, ${newest}, ${own} ${(100 * settled).toFixed(1)}%)`;
}

/** Does something with colours that take away what is on the canvas, so that the ground behind it is seen. */
export function erase(context: RingContext, draw: () => void): void {
  context.globalCompositeOperation = 'destination-out';
  context.fillStyle = '#000';
  context.strokeStyle = '#000';
  draw();
  context.globalCompositeOperation = 'source-over';
}

/** Adds a circle to the path. */
export function traceCircle(context: RingContext, { x, y }: Place, radius: number): void {
  context.moveTo(x + radius, y);
  context.arc(x, y, radius, 0, TURN);
}
