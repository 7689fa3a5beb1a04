import type { ReverseSets } from './reverse-sets.ts';

/**
 * Sets and the people in them, both ways, while people are picked. Of each set only those are listed who can be picked.
 */
export interface SetCover {
  /** Number of people. */
  readonly people: number;
  /** The sets. */
  readonly sets: ReverseSets;
  /** Shape [people + 1]: the sets that person x is in are entries offsets[x] … offsets[x + 1] − 1 of `setsOf`. */
  readonly offsets: Uint32Array;
  /** Shape [memberships]: sets by person. */
  readonly setsOf: Uint32Array;
  /** Shape [people]: sets that the person is in and that nobody picked covers. */
  readonly coverage: Uint32Array;
  /** Shape [sets]: 1 where somebody picked is in the set. */
  readonly isCovered: Uint8Array;
  /** Shape [largest coverage at the start + 1]: people by coverage. */
  readonly peopleBy: Uint32Array;
  /** Sets that somebody picked covers. */
  covered: number;
  /** {@link largestCoverages}: how many people it sums up; set by {@link startCover}. */
  readonly most: number;
  /** Of the largest, those beyond `most` cover at most so much; it never rises. */
  bound: number;
  /** How many cover more than that. */
  above: number;
  /** What those cover together. */
  sumAbove: number;
}

/**
 * Lays sets out for picking.
 * @param sets - Members are people who can be picked; kept, not copied.
 * @param most - How many people {@link largestCoverages} sums up; at most `people`.
 * @returns Owned by the caller; nobody is picked. O(people + memberships).
 */
export function startCover(sets: ReverseSets, people: number, most: number): SetCover {
  const { offsets: starts, members } = sets;
  const count = starts.length - 1;
  const coverage = new Uint32Array(people);
  for (let entry = 0; entry < members.length; entry += 1) coverage[members[entry]] += 1;
  const offsets = new Uint32Array(people + 1);
  let largest = 0;
  for (let person = 0; person < people; person += 1) {
    offsets[person + 1] = offsets[person] + coverage[person];
    if (coverage[person] > largest) largest = coverage[person];
  }
  const setsOf = new Uint32Array(members.length);
  // The last entry of each person first, so that `offsets` itself says where the next one goes.
  for (let set = count - 1; set >= 0; set -= 1) {
    for (let entry = starts[set]; entry < starts[set + 1]; entry += 1) {
      const person = members[entry];
      offsets[person + 1] -= 1;
      setsOf[offsets[person + 1]] = set;
    }
  }
  for (let person = 0; person < people; person += 1) offsets[person + 1] = offsets[person] + coverage[person];
  const peopleBy = new Uint32Array(largest + 1);
  for (let person = 0; person < people; person += 1) peopleBy[coverage[person]] += 1;
  return {
    people,
    sets,
    offsets,
    setsOf,
    coverage,
    isCovered: new Uint8Array(count),
    peopleBy,
    covered: 0,
    most,
    bound: largest,
    above: 0,
    sumAbove: 0,
  };
}

/** Nobody is picked any more. O(people + sets). */
export function restartCover(cover: SetCover): void {
  const { people, offsets, coverage, peopleBy } = cover;
  cover.isCovered.fill(0);
  peopleBy.fill(0);
  for (let person = 0; person < people; person += 1) {
    coverage[person] = offsets[person + 1] - offsets[person];
    peopleBy[coverage[person]] += 1;
  }
  cover.covered = 0;
  cover.bound = peopleBy.length - 1;
  cover.above = 0;
  cover.sumAbove = 0;
}

/**
 * Picks a person: every set with them is covered.
 * @returns How many sets that adds.
 * @remarks O(memberships of the sets that are added).
 */
export function pickPerson(cover: SetCover, person: number): number {
  const { setsOf, coverage, isCovered, peopleBy, bound } = cover;
  const { offsets: starts, members } = cover.sets;
  const gain = coverage[person];
  let { above, sumAbove } = cover;
  const end = cover.offsets[person + 1];
  for (let entry = cover.offsets[person]; entry < end; entry += 1) {
    const set = setsOf[entry];
    if (isCovered[set] === 1) continue;
    isCovered[set] = 1;
    const last = starts[set + 1];
    for (let member = starts[set]; member < last; member += 1) {
      const other = members[member];
      const covers = coverage[other];
      coverage[other] = covers - 1;
      peopleBy[covers] -= 1;
      peopleBy[covers - 1] += 1;
      if (covers <= bound) continue;
      sumAbove -= 1;
      if (covers - 1 > bound) continue;
      above -= 1;
      sumAbove -= bound;
    }
  }
  cover.above = above;
  cover.sumAbove = sumAbove;
  cover.covered += gain;
  return gain;
}

/**
 * What the people cover together, counting sets more than once, who cover most of what is not covered: as many as `most` says.
 * @remarks The coverage of the last of them never rises, so that all calls together take O(sets).
 */
export function largestCoverages(cover: SetCover): number {
  const { peopleBy, most } = cover;
  while (cover.bound > 0 && cover.above + peopleBy[cover.bound] < most) {
    cover.above += peopleBy[cover.bound];
    cover.sumAbove += peopleBy[cover.bound] * cover.bound;
    cover.bound -= 1;
  }
  return cover.sumAbove + (most - cover.above) * cover.bound;
}
