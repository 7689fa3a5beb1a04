import { drawEdges, drawWays } from './draw-ring-edges.ts';
import { drawGuides, drawNumbers } from './draw-ring-guides.ts';
import { drawBrand, drawCircle, drawLabels, drawLit, drawUnlit } from './draw-ring-people.ts';
import type { RingContext, RingPicture } from './ring-picture.ts';
import { NO_FOCUS } from './ring-walk.ts';

/**
 * Draws the cascade at a time: edges as they fire, people in the colour of their round, those who passed it on large and
 * filled, those who only saw it small. The picture depends on the arguments only, so play, pause, step, scrubbing
 * backwards and a still are the same call.
 * @param context - Of a canvas of the picture's size, which is cleared; its background is the ground.
 * @param time - In rounds.
 * @param focus - Index of a person to point out, with the way from the brand to them; −1 for the brand itself.
 * @remarks O(people).
 */
export function drawRings(context: RingContext, picture: RingPicture, time: number, focus: number = NO_FOCUS): void {
  context.globalAlpha = 1;
  context.clearRect(0, 0, picture.width, picture.height);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  drawGuides(context, picture);
  drawEdges(context, picture, time);
  if (focus >= 0) drawWays(context, picture, time, focus);
  drawUnlit(context, picture, time);
  drawLit(context, picture, time);
  drawBrand(context, picture);
  drawLabels(context, picture, time);
  if (focus !== NO_FOCUS) drawCircle(context, picture, focus);
  drawNumbers(context, picture);
}
