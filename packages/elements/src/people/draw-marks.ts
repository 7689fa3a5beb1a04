import { drawNames } from './draw-names.ts';
import type { PeopleMark } from './people-marks.ts';
import { placeOf, traceCircle, type PeopleContext, type PeoplePicture, type Place } from './people-picture.ts';

/** Distance of a sign from the dot, in pixels of the page: beyond the ring of those who share. */
const APART = 4.5;
/** Width of its line, and of the ground on either side of it. */
const WIDTH = { line: 2, ground: 4 };

/** The signs of people who are marked, and names over them. Whoever has two signs has both. */
export function drawMarks(context: PeopleContext, picture: PeoplePicture, marks: readonly PeopleMark[]): void {
  const { ratio, radius, colours } = picture;
  for (const { sign, people } of marks) {
    for (const [colour, width] of [
      [colours.ground, WIDTH.ground],
      [colours.ink, WIDTH.line],
    ] as const) {
      context.strokeStyle = colour;
      context.lineWidth = width * ratio;
      context.beginPath();
      for (const person of people) {
        if (person >= picture.xs.length) continue;
        (sign === 'circle' ? traceCircle : traceSquare)(context, placeOf(picture, person), radius + APART * ratio);
      }
      context.stroke();
    }
  }
  if (marks.length > 0) drawNames(context, picture);
}

function traceSquare(context: PeopleContext, { x, y }: Place, half: number): void {
  context.moveTo(x - half, y - half);
  context.lineTo(x + half, y - half);
  context.lineTo(x + half, y + half);
  context.lineTo(x - half, y + half);
  context.lineTo(x - half, y - half);
}
