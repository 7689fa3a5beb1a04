import { niceStep } from '../scales/nice-step.ts';
import type { RingBands } from './ring-bands.ts';
import { erase, ringFrame, traceCircle, type RingContext, type RingPicture } from './ring-picture.ts';

/** Rounds closer than this have no guides, and numbers stand no closer; in pixels of the page. */
const GUIDE_STEP = 10;
const NUMBER_STEP = 13;

/** A faint circle inside each round, and one round those never reached. */
export function drawGuides(context: RingContext, picture: RingPicture): void {
  const { layout, ratio } = picture;
  const frame = ringFrame(picture);
  context.strokeStyle = picture.line;
  context.lineWidth = ratio;
  context.beginPath();
  const radii = middleRadii(picture);
  if (leastStep(radii) >= GUIDE_STEP * ratio) for (const radius of radii) traceCircle(context, frame, radius);
  if (layout.unreached.inner < 1 && layout.unreached.radii.length === 0) traceCircle(context, frame, frame.radius);
  context.stroke();
}

/** The number of each round in the gap at the top; where rounds are close, of every second, fifth, tenth … */
export function drawNumbers(context: RingContext, picture: RingPicture): void {
  const { ratio } = picture;
  const { x, y } = ringFrame(picture);
  context.font = picture.font;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineWidth = 4 * ratio;
  const radii = middleRadii(picture);
  const every = niceStep((step) => leastStep(radii.filter((_, ring) => ring % step === 0)) >= NUMBER_STEP * ratio);
  for (let ring = 0; ring < radii.length; ring += every) {
    erase(context, () => context.strokeText(String(ring), x, y - radii[ring]));
    context.fillStyle = picture.muted;
    context.fillText(String(ring), x, y - radii[ring]);
  }
}

/** Radius of the middle of each round's band, in pixels. */
function middleRadii(picture: RingPicture): Float64Array {
  const { inner, outer }: RingBands = picture.layout.bands;
  const { radius } = ringFrame(picture);
  return inner.map((first, ring) => radius * ((first + outer[ring]) / 2));
}

/** Least distance between one number and the next; Infinity where there is no next. */
function leastStep(values: Float64Array): number {
  let least = Infinity;
  for (let i = 1; i < values.length; i++) least = Math.min(least, values[i] - values[i - 1]);
  return least;
}
