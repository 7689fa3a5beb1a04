import { packEnclose, packSiblings, type PackCircle } from 'd3-hierarchy';
import type { FriendGroups } from '../groups/people-graph.ts';

/** Where everybody stands, in distances between neighbours of a group; the picture gives it a size. */
export interface PeoplePlaces {
  /** Shape [people]: from the left, within [0, width]. */
  readonly xs: Float64Array;
  /** Shape [people]: from the top, within [0, height]. */
  readonly ys: Float64Array;
  readonly width: number;
  readonly height: number;
}

/** A group of at most so many stands in a circle, so that every friendship in it can be seen. */
const CIRCLE_OF = 8;
/** Up to so many stand in circles round each other; more are packed. */
const CIRCLES_OF = 40;
/** Part of a turn from one circle to the next: golden. */
const TURN = 0.381966;
/** Room between groups, in distances between neighbours. */
const GAP = 0.55;

/**
 * Places by friend groups: friends stand together, groups beside each other. They depend on the groups alone, so that a friendship that
 * is cut moves nobody.
 * @param people - People in all; whoever is in no group stands with the others of whom that is so.
 * @param groups - As `findFriendGroups` of `@ripplecast/elements/groups` has them; none: all are one group.
 * @remarks About O(people).
 */
export function placePeople(people: number, groups: FriendGroups = []): PeoplePlaces {
  const clusters = complete(people, groups).map((members) => ({ members, ...cluster(members.length) }));
  const circles = clusters.map(({ radius }) => ({ r: radius + GAP / 2 }));
  packSiblings(circles);
  const xs = new Float64Array(people);
  const ys = new Float64Array(people);
  clusters.forEach(({ members, places }, at) => {
    const { x, y } = circles[at] as PackCircle;
    members.forEach((person, i) => {
      xs[person] = x + places[i].x;
      ys[person] = y + places[i].y;
    });
  });
  return fromCorner(xs, ys);
}

/** The groups, and one more of whoever is in none. */
function complete(people: number, groups: FriendGroups): FriendGroups {
  const isPlaced = new Uint8Array(people);
  for (const person of groups.flat()) isPlaced[person] = 1;
  const others = Array.from({ length: people }, (_, person) => person).filter((person) => isPlaced[person] === 0);
  return [...groups, others].filter((group) => group.length > 0);
}

interface Cluster {
  /** Places round the middle of the group. */
  readonly places: readonly { readonly x: number; readonly y: number }[];
  readonly radius: number;
}

function cluster(people: number): Cluster {
  if (people <= CIRCLE_OF) return inCircles([people]);
  if (people <= CIRCLES_OF) return inCircles(circlesOf(people));
  const circles = Array.from({ length: people }, () => ({ r: 0.5 }));
  packSiblings(circles);
  const { x, y, r } = packEnclose(circles as PackCircle[]);
  return { places: (circles as PackCircle[]).map((circle) => ({ x: circle.x - x, y: circle.y - y })), radius: r };
}

/** One in the middle, and as many in each circle round them as its length allows for. */
function circlesOf(people: number): readonly number[] {
  const circles = Math.ceil((Math.sqrt(12 * people - 3) - 3) / 6);
  const all = (circles * (circles + 1)) / 2;
  const counts = [1];
  let placed = 1;
  for (let circle = 1; circle <= circles; circle++) {
    const upTo = 1 + Math.round(((people - 1) * circle * (circle + 1)) / 2 / all);
    counts.push(upTo - placed);
    placed = upTo;
  }
  return counts;
}

/** Circles round each other, turned so that few people stand in one line. */
function inCircles(counts: readonly number[]): Cluster {
  const places: { x: number; y: number }[] = [];
  let radius = 0;
  counts.forEach((count, circle) => {
    radius = Math.max(radius + (circle === 0 ? 0 : 1), count === 1 ? 0 : 0.5 / Math.sin(Math.PI / count));
    for (let i = 0; i < count; i++) {
      const angle = 2 * Math.PI * (i / count + circle * TURN);
      places.push({ x: radius * Math.sin(angle), y: -radius * Math.cos(angle) });
    }
  });
  return { places, radius: radius + 0.5 };
}

/** Moved so that the outermost people stand half a distance from the edges. */
function fromCorner(xs: Float64Array, ys: Float64Array): PeoplePlaces {
  if (xs.length === 0) return { xs, ys, width: 1, height: 1 };
  const left = xs.reduce((least, x) => Math.min(least, x), Infinity) - 0.5;
  const top = ys.reduce((least, y) => Math.min(least, y), Infinity) - 0.5;
  const right = xs.reduce((most, x) => Math.max(most, x), -Infinity) + 0.5;
  const bottom = ys.reduce((most, y) => Math.max(most, y), -Infinity) + 0.5;
  return { xs: xs.map((x) => x - left), ys: ys.map((y) => y - top), width: right - left, height: bottom - top };
}
