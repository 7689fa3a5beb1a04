import type { PeopleGraph } from '../groups/people-graph.ts';
import { placeOf, type PeoplePicture, type Place } from './people-picture.ts';

/** Friends of a person: everybody who follows them, and whom they follow where that goes both ways. */
export function friendsOf({ offsets, followers }: PeopleGraph, person: number): readonly number[] {
  return Array.from({ length: offsets[person + 1] - offsets[person] }, (_, i) => followers[offsets[person] + i]);
}

/** Whether one follows the other. */
export function areTied(graph: PeopleGraph, a: number, b: number): boolean {
  return isFollowed(graph, a, b) || isFollowed(graph, b, a);
}

function isFollowed({ offsets, followers }: PeopleGraph, person: number, by: number): boolean {
  for (let edge = offsets[person]; edge < offsets[person + 1]; edge++) {
    if (followers[edge] === by) return true;
  }
  return false;
}

/** Calls a function for each tie, a friendship once. */
export function forEachTie(graph: PeopleGraph, tell: (a: number, b: number) => void): void {
  const { people, offsets, followers } = graph;
  for (let person = 0; person < people; person++) {
    for (let edge = offsets[person]; edge < offsets[person + 1]; edge++) {
      const friend = followers[edge];
      if (friend > person || !isFollowed(graph, friend, person)) tell(person, friend);
    }
  }
}

/**
 * The tie nearest to a place on the canvas.
 * @param within - Farthest that it may be, in pixels of the canvas.
 * @returns The two people; null where no tie is that near.
 */
export function tieNear(picture: PeoplePicture, at: Place, within: number): readonly [number, number] | null {
  let nearest: readonly [number, number] | null = null;
  let least = within;
  if (picture.graph === null) return null;
  forEachTie(picture.graph, (a, b) => {
    const distance = distanceToLine(at, placeOf(picture, a), placeOf(picture, b));
    if (distance > least) return;
    least = distance;
    nearest = [a, b];
  });
  return nearest;
}

function distanceToLine({ x, y }: Place, from: Place, to: Place): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - from.x) * dx + (y - from.y) * dy) / length));
  return Math.hypot(x - from.x - along * dx, y - from.y - along * dy);
}
