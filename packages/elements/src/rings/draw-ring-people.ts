import {
  brandRadius,
  colourOf,
  dotRadii,
  erase,
  placeAt,
  placeOf,
  ringFrame,
  traceCircle,
  type RingContext,
  type RingPicture,
} from './ring-picture.ts';
import { BRAND } from './ring-walk.ts';

/** Dots of this radius, in pixels of the page, are drawn hollow where they only saw it; smaller ones are only smaller. */
const HOLLOW = 2.6;

/** Everyone who is not reached, and everyone who is not reached yet. */
export function drawUnlit(context: RingContext, picture: RingPicture, time: number): void {
  const { layout, times } = picture;
  const frame = ringFrame(picture);
  const { saw, rest } = dotRadii(picture);
  context.fillStyle = picture.unlit;
  context.beginPath();
  layout.unreached.angles.forEach((angle, i) => {
    traceCircle(context, placeAt(frame, angle, layout.unreached.radii[i]), rest);
  });
  times.bornAt.forEach((born, i) => {
    if (born > time) traceCircle(context, placeOf(picture, i), Math.max(rest, saw * 0.7));
  });
  context.fill();
}

/** Those of each round who are reached by now, in its colour, and those who criticise or saw criticism first in theirs. */
export function drawLit(context: RingContext, picture: RingPicture, time: number): void {
  const { times, layout, critical } = picture;
  for (const [ring, people] of layout.tree.rings.entries()) {
    const lit = people.filter((i) => times.bornAt[i] <= time);
    if (lit.length === 0) continue;
    const colour = colourOf(picture, ring, time);
    if (critical === null) drawPeople(context, picture, lit, time, colour);
    else {
      const praising = lit.filter((i) => critical[i] !== 1);
      drawPeople(context, picture, praising, time, colour);
      const criticising = lit.filter((i) => critical[i] === 1);
      drawPeople(context, picture, criticising, time, picture.criticism);
    }
  }
}

/** Two paths: those who only saw it, on the ground so that edges end at them, and those who passed it on. */
function drawPeople(context: RingContext, picture: RingPicture, lit: Uint32Array, time: number, colour: string): void {
  const { times, ratio } = picture;
  const { shared, saw } = dotRadii(picture);
  const hollow = saw >= HOLLOW * ratio;
  context.beginPath();
  for (const i of lit) {
    if (times.sharedAt[i] > time) traceCircle(context, placeOf(picture, i), hollow ? saw - 0.75 * ratio : saw);
  }
  context.fillStyle = colour;
  if (!hollow) context.fill();
  else {
    erase(context, () => context.fill());
    context.strokeStyle = colour;
    context.lineWidth = 1.5 * ratio;
    context.stroke();
  }
  context.fillStyle = colour;
  context.beginPath();
  for (const i of lit) if (times.sharedAt[i] <= time) traceCircle(context, placeOf(picture, i), shared);
  context.fill();
}

/** The brand in the middle. */
export function drawBrand(context: RingContext, picture: RingPicture): void {
  context.beginPath();
  traceCircle(context, placeOf(picture, BRAND), brandRadius(picture));
  context.fillStyle = picture.brand;
  context.fill();
}

/** What those are called who are reached by now, below them; what lies below a name is taken away round it. */
export function drawLabels(context: RingContext, picture: RingPicture, time: number): void {
  const { labels, times, font, ink, ratio } = picture;
  if (labels === undefined) return;
  const { shared } = dotRadii(picture);
  context.font = font;
  context.textAlign = 'center';
  context.textBaseline = 'top';
  context.lineWidth = 3 * ratio;
  labels.forEach((name, index) => {
    if (times.bornAt[index] > time) return;
    const { x, y } = placeOf(picture, index);
    const below = y + shared + 2 * ratio;
    erase(context, () => context.strokeText(name, x, below));
    context.fillStyle = ink;
    context.fillText(name, x, below);
  });
}

/** A circle round whoever is pointed out. */
export function drawCircle(context: RingContext, picture: RingPicture, focus: number): void {
  const { ratio } = picture;
  const radius = focus < 0 ? brandRadius(picture) : dotRadii(picture).shared;
  context.beginPath();
  traceCircle(context, placeOf(picture, focus), radius + 3.5 * ratio);
  context.lineWidth = 5 * ratio;
  erase(context, () => context.stroke());
  context.strokeStyle = picture.ink;
  context.lineWidth = 2 * ratio;
  context.stroke();
}
