import type { PeoplePlaces } from './people-places.ts';

const directions: Readonly<Record<string, readonly [x: number, y: number] | undefined>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** How much farther somebody seems who stands to the side of the direction. */
const ASIDE = 2;

/**
 * Where an arrow key leads: to the nearest person in its direction.
 * @param from - Number of a person.
 * @returns Number of whoever is there, `from` where nobody is; null for other keys.
 * @remarks O(people).
 */
export function walkByKey(key: string, { xs, ys }: PeoplePlaces, from: number): number | null {
  const direction = directions[key];
  if (direction === undefined) return null;
  const [right, down] = direction;
  let next = from;
  let least = Infinity;
  for (let person = 0; person < xs.length; person++) {
    const [dx, dy] = [xs[person] - xs[from], ys[person] - ys[from]];
    const along = dx * right + dy * down;
    if (along <= 1e-9) continue;
    const distance = along + ASIDE * Math.abs(dx * down - dy * right);
    if (distance >= least) continue;
    least = distance;
    next = person;
  }
  return next;
}
