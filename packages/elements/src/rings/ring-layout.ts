import { fitBands, type RingBands, START, SPAN } from './ring-bands.ts';
import { childrenOf, type RingTree } from './ring-tree.ts';
import { placeUnreached, type UnreachedPlaces } from './unreached-places.ts';

/** Places of everyone on rings round the brand. Lengths are parts of the radius of the whole picture, angles radians. */
export interface RingLayout {
  /** Who showed it to whom. */
  readonly tree: RingTree;
  /** Shape [count]: direction, clockwise from the top, in (0, 2π). */
  readonly angles: Float64Array;
  /** Shape [count]: distance from the middle. */
  readonly radii: Float64Array;
  /** Where the ring of each round begins and ends. */
  readonly bands: RingBands;
  /** Those never reached, outside. */
  readonly unreached: UnreachedPlaces;
}

/** Between the last round and those never reached. */
const MARGIN = 0.03;
/** Families without neighbours spread until their people are this many least distances apart. */
const LOOSEST = 4;

/**
 * Rings of a cascade: ring g holds the people of round g, as near as there is room to the direction of whoever showed
 * it to them, in an order in which no two branches cross. A round with many people is a band of several rows, and all
 * people of the picture are equally far apart, so that areas can be compared.
 * @param universe - People in all, at least those of the tree.
 * @returns The same places for the same cascade, always.
 * @remarks O(people × rows of one round).
 */
export function ringLayout(tree: RingTree, universe: number): RingLayout {
  const unreached = placeUnreached(Math.max(0, universe - tree.count));
  const limit = unreached.inner === 1 ? 1 : unreached.inner - MARGIN;
  const bands = fitBands(
    tree.rings.map((people) => people.length),
    limit,
  );
  const angles = new Float64Array(tree.count);
  tree.rings.forEach((people, ring) => placeRing(tree, people, bands.leastAngles[ring], angles));
  return { tree, angles, radii: placeRows(tree, angles, bands), bands, unreached };
}

/**
 * Directions of one ring: each family fans out round its parent, as evenly as the ring allows; where families would
 * overlap, all give way by least squares (isotonic regression by pooling adjacent violators), keeping their order and
 * the least angle between two people.
 */
function placeRing(tree: RingTree, people: Uint32Array, leastAngle: number, angles: Float64Array): void {
  const count = people.length;
  const even = SPAN / count;
  const loose = Math.min(even, LOOSEST * leastAngle);
  // Blocks of neighbours that have met: their mean wanted direction, less what their order asks for, and their number.
  const means = new Float64Array(count);
  const sizes = new Uint32Array(count);
  let blocks = 0;
  let sibling = 0;
  people.forEach((index, place) => {
    const parent = tree.parents[index];
    sibling = place > 0 && parent === tree.parents[people[place - 1]] ? sibling + 1 : 0;
    // The brand has no direction: its fans stand evenly all round.
    const wanted =
      parent < 0
        ? START + (place + 0.5) * even
        : angles[parent] + (sibling - (childrenOf(tree, parent).length - 1) / 2) * loose;
    let mean = wanted - place * leastAngle;
    let size = 1;
    while (blocks > 0 && means[blocks - 1] >= mean) {
      blocks -= 1;
      mean = (mean * size + means[blocks] * sizes[blocks]) / (size + sizes[blocks]);
      size += sizes[blocks];
    }
    means[blocks] = mean;
    sizes[blocks] = size;
    blocks += 1;
  });
  const lowest = START + leastAngle / 2;
  const highest = START + SPAN - leastAngle / 2 - (count - 1) * leastAngle;
  let place = 0;
  for (let block = 0; block < blocks; block++) {
    const inside = Math.max(lowest, Math.min(highest, means[block]));
    for (let k = 0; k < sizes[block]; k++) {
      angles[people[place]] = inside + place * leastAngle;
      place += 1;
    }
  }
}

/** Puts the people of each round on its rows: each time the row on which the last one stands farthest away. */
function placeRows(tree: RingTree, angles: Float64Array, { inner, rows, rowStep }: RingBands): Float64Array {
  const radii = new Float64Array(tree.count);
  tree.rings.forEach((people, ring) => {
    const count = rows[ring];
    const first = inner[ring];
    const lastAngles = new Float64Array(count).fill(-Infinity);
    let turn = 0;
    for (const person of people) {
      const angle = angles[person];
      let best = turn;
      let farthest = -1;
      for (let step = 0; step < count && farthest < Infinity; step++) {
        const row = (turn + step) % count;
        const distance = (angle - lastAngles[row]) * (first + row * rowStep);
        if (distance > farthest * 1.000001) {
          farthest = distance;
          best = row;
        }
      }
      lastAngles[best] = angle;
      radii[person] = first + best * rowStep;
      turn = (best + 1) % count;
    }
  });
  return radii;
}
