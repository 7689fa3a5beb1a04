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

/** Two paths for each round: those who only saw it, on the ground so that edges end at them, and those who passed it on. */
export function drawLit(context: RingContext, picture: RingPicture, time: number): void {
  const { times, layout, ratio } = picture;
  const { shared, saw } = dotRadii(picture);
  const hollow = saw >= HOLLOW * ratio;
  for (const [ring, people] of layout.tree.rings.entries()) {
    if (ring - 1 > time) break;
    const colour = colourOf(picture, ring);
    const lit = people.filter((i) => times.bornAt[i] <= time);
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
}

/** The brand in the middle. */
export function drawBrand(context: RingContext, picture: RingPicture): void {
  context.beginPath();
  traceCircle(context, placeOf(picture, BRAND), brandRadius(picture));
  context.fillStyle = picture.brand;
  context.fill();
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
