import { BRAND_RADIUS, type RingBands } from './ring-bands.ts';
import type { RingLayout } from './ring-layout.ts';
import type { RingTimes } from './ring-times.ts';
import { childrenOf } from './ring-tree.ts';

/** What drawing needs of a canvas; a real one, or a list of calls in a test. */
export type RingContext = Pick<
  CanvasRenderingContext2D,
  | 'arc'
  | 'beginPath'
  | 'fill'
  | 'fillRect'
  | 'fillStyle'
  | 'fillText'
  | 'font'
  | 'globalAlpha'
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
  readonly layout: RingLayout;
  readonly times: RingTimes;
  readonly width: number;
  readonly height: number;
  /** Pixels of the canvas for each pixel of the page. */
  readonly ratio: number;
  readonly ground: string;
  readonly ink: string;
  readonly muted: string;
  /** Colour of somebody who is not reached (yet). */
  readonly unlit: string;
  /** Colour of the guides between the rounds. */
  readonly line: string;
  readonly brand: string;
  readonly font: string;
  /** Colour of each round; the last stands for all later ones. */
  readonly palette: readonly string[];
}

/** Stands for nobody chosen; −1 is the brand. */
export const NO_FOCUS = -2;

/** Part of a round that an edge takes from one person to the other. */
const GROWING = 0.3;
const TURN = 2 * Math.PI;

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Middle and radius of the picture in pixels. */
function ringFrame({ width, height, ratio }: Pick<RingPicture, 'width' | 'height' | 'ratio'>): {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
} {
  return { x: width / 2, y: height / 2, radius: Math.max(1, Math.min(width, height) / 2 - 3 * ratio) };
}

function placeAt({ x, y, radius }: ReturnType<typeof ringFrame>, angle: number, distance: number): Place {
  return { x: x + radius * distance * Math.sin(angle), y: y - radius * distance * Math.cos(angle) };
}

/** Where a person stands, in pixels of the canvas; the brand (−1) in the middle. */
export function placeOf(picture: RingPicture, index: number): Place {
  const { angles, radii } = picture.layout;
  return placeAt(ringFrame(picture), angles[index] ?? 0, index < 0 ? 0 : (radii[index] ?? 0));
}

/** Radius of a dot in pixels: somebody who passed it on, somebody who only saw it, somebody never reached. */
function dotRadii({ layout, width, height, ratio }: RingPicture): { shared: number; saw: number; rest: number } {
  const { radius } = ringFrame({ width, height, ratio });
  const shared = Math.max(1.1 * ratio, Math.min(9 * ratio, layout.bands.pitch * radius * 0.44));
  const saw = Math.max(0.8 * ratio, shared * 0.58);
  const rest = Math.max(0.7 * ratio, Math.min(saw * 0.85, layout.unreached.pitch * radius * 0.27));
  return { shared, saw, rest };
}

/**
 * Draws the cascade at a time: edges as they fire, people in the colour of their round, those who passed it on large and
 * filled, those who only saw it small. The picture depends on the arguments only, so play, pause, step, scrubbing
 * backwards and a still are the same call.
 * @param context - Of a canvas of the picture's size; everything on it is painted over.
 * @param time - In rounds.
 * @param focus - Index of a person to point out, with the way from the brand to them; −1 for the brand itself.
 * @remarks O(people).
 */
export function drawRings(context: RingContext, picture: RingPicture, time: number, focus: number = NO_FOCUS): void {
  context.globalAlpha = 1;
  context.fillStyle = picture.ground;
  context.fillRect(0, 0, picture.width, picture.height);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  drawGuides(context, picture);
  drawEdges(context, picture, time);
  if (focus >= 0) drawWays(context, picture, time, focus);
  drawUnlit(context, picture, time);
  drawLit(context, picture, time);
  drawBrand(context, picture);
  if (focus !== NO_FOCUS) drawCircle(context, picture, focus);
  drawNumbers(context, picture);
}

/** A faint circle inside each round, and one round those never reached. */
function drawGuides(context: RingContext, picture: RingPicture): void {
  const { layout, ratio } = picture;
  const { x, y, radius } = ringFrame(picture);
  context.strokeStyle = picture.line;
  context.lineWidth = ratio;
  context.beginPath();
  const middles = middlesOf(layout.bands);
  if (radius * least(middles) >= GUIDE_STEP * ratio) {
    middles.forEach((distance) => {
      context.moveTo(x + radius * distance, y);
      context.arc(x, y, radius * distance, 0, TURN);
    });
  }
  if (layout.unreached.inner < 1 && layout.unreached.radii.length === 0) {
    context.moveTo(x + radius, y);
    context.arc(x, y, radius, 0, TURN);
  }
  context.stroke();
}

/** Rounds closer than this have no guides, in pixels of the page. */
const GUIDE_STEP = 10;

function middlesOf({ inner, outer }: RingBands): Float64Array {
  return inner.map((first, ring) => (first + (outer[ring] ?? first)) / 2);
}

/** Least distance between one number and the next; Infinity where there is no next. */
function least(values: Float64Array): number {
  return values.reduce(
    (narrowest, value, i) => (i === 0 ? narrowest : Math.min(narrowest, value - (values[i - 1] ?? 0))),
    Infinity,
  );
}

function colourOf(picture: RingPicture, ring: number): string {
  return picture.palette[Math.min(ring, picture.palette.length - 1)] ?? picture.ink;
}

/** One path for each round: edges that have fired, and the part of those that are on their way. */
function drawEdges(context: RingContext, picture: RingPicture, time: number): void {
  const { layout, times, ratio } = picture;
  const { shared } = dotRadii(picture);
  context.lineWidth = Math.max(0.6 * ratio, Math.min(1.4 * ratio, shared * 0.28));
  for (const [ring, people] of layout.tree.rings.entries()) {
    if (time <= ring - 1 - GROWING) break;
    context.strokeStyle = colourOf(picture, ring);
    context.globalAlpha = edgeStrength(people.length) * (ring === 0 ? 0.7 : 1);
    context.beginPath();
    for (const i of people) {
      const grown = Math.min(1, (time - (times.bornAt[i] ?? 0)) / GROWING + 1);
      if (grown > 0) traceEdge(context, picture, i, grown);
    }
    context.stroke();
  }
  context.globalAlpha = 1;
}

/** Many edges are fainter, so that people stay in sight. */
function edgeStrength(edges: number): number {
  return Math.max(0.14, Math.min(0.6, 8 / Math.sqrt(Math.max(1, edges))));
}

/** Least turn that is drawn as a bend. */
const BEND = 0.2;

/** The way from whoever showed it: outwards, the direction turning evenly, so that branches never cross. */
function traceEdge(context: RingContext, picture: RingPicture, index: number, grown: number): void {
  const { angles, radii, tree } = picture.layout;
  const frame = ringFrame(picture);
  const parent = tree.parents[index] ?? -1;
  const toAngle = angles[index] ?? 0;
  const toRadius = radii[index] ?? 0;
  const fromAngle = parent < 0 ? toAngle : (angles[parent] ?? 0);
  const fromRadius = parent < 0 ? BRAND_RADIUS : (radii[parent] ?? 0);
  const steps = Math.max(1, Math.ceil(Math.abs(toAngle - fromAngle) / BEND));
  for (let step = 0; step <= steps; step++) {
    const along = (grown * step) / steps;
    const angle = fromAngle + (toAngle - fromAngle) * along;
    const { x, y } = placeAt(frame, angle, fromRadius + (toRadius - fromRadius) * along);
    if (step === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  }
}

function addDot(context: RingContext, { x, y }: Place, radius: number): void {
  context.moveTo(x + radius, y);
  context.arc(x, y, radius, 0, TURN);
}

/** Everyone who is not reached, and everyone who is not reached yet. */
function drawUnlit(context: RingContext, picture: RingPicture, time: number): void {
  const { layout, times } = picture;
  const frame = ringFrame(picture);
  const { saw, rest } = dotRadii(picture);
  context.fillStyle = picture.unlit;
  context.beginPath();
  layout.unreached.angles.forEach((angle, i) => {
    addDot(context, placeAt(frame, angle, layout.unreached.radii[i] ?? 0), rest);
  });
  times.bornAt.forEach((born, i) => {
    if (born > time) addDot(context, placeOf(picture, i), Math.max(rest, saw * 0.7));
  });
  context.fill();
}

/** Two paths for each round: those who only saw it, on the ground so that edges end at them, and those who passed it on. */
function drawLit(context: RingContext, picture: RingPicture, time: number): void {
  const { times, layout, ratio } = picture;
  const { shared, saw } = dotRadii(picture);
  const hollow = saw >= HOLLOW * ratio;
  for (const [ring, people] of layout.tree.rings.entries()) {
    if (ring - 1 > time) break;
    const lit = people.filter((i) => (times.bornAt[i] ?? 0) <= time);
    const [passed, only] = [true, false].map((kind) =>
      lit.filter((i) => (times.sharedAt[i] ?? Infinity) <= time === kind),
    );
    context.beginPath();
    for (const i of only ?? []) addDot(context, placeOf(picture, i), hollow ? saw - 0.75 * ratio : saw);
    context.fillStyle = hollow ? picture.ground : colourOf(picture, ring);
    context.fill();
    if (hollow) {
      context.strokeStyle = colourOf(picture, ring);
      context.lineWidth = 1.5 * ratio;
      context.stroke();
    }
    context.beginPath();
    for (const i of passed ?? []) addDot(context, placeOf(picture, i), shared);
    context.fillStyle = colourOf(picture, ring);
    context.fill();
  }
}

/** Dots of this radius, in pixels of the page, are drawn hollow where they only saw it; smaller ones are only smaller. */
const HOLLOW = 2.6;

/** The way from the brand to somebody, and on to those who saw it first from them. */
function drawWays(context: RingContext, picture: RingPicture, time: number, focus: number): void {
  const { layout, times, ratio } = picture;
  context.strokeStyle = picture.ink;
  context.lineWidth = 2 * ratio;
  context.beginPath();
  for (let at = focus; at >= 0; at = layout.tree.parents[at] ?? -1) traceEdge(context, picture, at, 1);
  context.stroke();
  context.lineWidth = ratio;
  context.beginPath();
  for (const child of childrenOf(layout.tree, focus)) {
    if ((times.bornAt[child] ?? 0) <= time) traceEdge(context, picture, child, 1);
  }
  context.stroke();
}

/** A circle round whoever is pointed out. */
function drawCircle(context: RingContext, picture: RingPicture, focus: number): void {
  const { ratio } = picture;
  const radius = focus < 0 ? brandRadius(picture) : dotRadii(picture).shared;
  for (const [width, colour] of [
    [5, picture.ground],
    [2, picture.ink],
  ] as const) {
    context.beginPath();
    addDot(context, placeOf(picture, focus), radius + 3.5 * ratio);
    context.strokeStyle = colour;
    context.lineWidth = width * ratio;
    context.stroke();
  }
}

function brandRadius(picture: RingPicture): number {
  return Math.max(4 * picture.ratio, ringFrame(picture).radius * BRAND_RADIUS * 0.8);
}

function drawBrand(context: RingContext, picture: RingPicture): void {
  context.beginPath();
  addDot(context, placeOf(picture, -1), brandRadius(picture));
  context.fillStyle = picture.brand;
  context.fill();
}

/** Least distance between two numbers, in pixels of the page. */
const NUMBER_STEP = 13;
const NUMBER_STEPS = [1, 2, 5, 10, 20, 50, 100];

/** The number of each round in the gap at the top; where rounds are close, of every second, fifth, tenth … */
function drawNumbers(context: RingContext, picture: RingPicture): void {
  const { layout, ratio } = picture;
  const { x, y, radius } = ringFrame(picture);
  context.font = picture.font;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineWidth = 4 * ratio;
  context.strokeStyle = picture.ground;
  context.fillStyle = picture.muted;
  const distances = middlesOf(layout.bands).map((middle) => radius * middle);
  const every = NUMBER_STEPS.find(
    (step) => least(distances.filter((_, ring) => ring % step === 0)) >= NUMBER_STEP * ratio,
  );
  distances.forEach((distance, ring) => {
    if (every === undefined || ring % every !== 0) return;
    context.strokeText(String(ring), x, y - distance);
    context.fillText(String(ring), x, y - distance);
  });
}
