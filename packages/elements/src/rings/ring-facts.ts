import type { PersonName } from '../words/person-name.ts';
import type { TimeAxis } from '../scales/time-axis.ts';
import { ringTimes, type RingTimes } from './ring-times.ts';
import { childrenOf, ringTree, type RingCascade, type RingTree } from './ring-tree.ts';
import { BRAND } from './ring-walk.ts';

/** One run with its tree and times: everything that facts come from. */
export interface RingRun {
  readonly cascade: RingCascade;
  readonly tree: RingTree;
  readonly times: RingTimes;
}

/** A cascade with its tree and times. */
export function ringRun(cascade: RingCascade, axis?: TimeAxis): RingRun {
  const tree = ringTree(cascade);
  return { cascade, tree, times: ringTimes(cascade, tree, axis) };
}

/** What is known of one person at a time; the same facts are shown, spoken and listed. */
export interface RingFacts {
  /** "person 17", or "the brand". */
  readonly name: string;
  /** Round in which they were reached; null for the brand. */
  readonly round: number | null;
  /** "person 4", or "the brand"; null for the brand itself. */
  readonly shownBy: string | null;
  /** Whether nobody told them: it begins with them. */
  readonly isFirst: boolean;
  /** How many times they saw it in the whole cascade; null where that is not known. */
  readonly exposures: number | null;
  /** Round in which they passed it on, by the time that is shown; null if they did not. */
  readonly sharedIn: number | null;
  /** People who saw it first from them by then. */
  readonly shownTo: number;
}

/**
 * The facts about somebody (or the brand, −1) at a time.
 * @param brand - What the brand is called.
 */
export function ringFacts(run: RingRun, index: number, time: number, nameOf: PersonName, brand: string): RingFacts {
  const { cascade, tree, times } = run;
  let shownTo = 0;
  for (const child of childrenOf(tree, index)) if (times.bornAt[child] <= time) shownTo += 1;
  if (index === BRAND) {
    return { name: brand, round: null, shownBy: null, isFirst: false, exposures: null, sharedIn: null, shownTo };
  }
  const parent = tree.parents[index];
  return {
    name: nameOf(cascade.people[index]),
    round: tree.generations[index],
    shownBy: parent === BRAND ? brand : nameOf(cascade.people[parent]),
    isFirst: parent === BRAND,
    exposures: cascade.exposures?.[index] ?? null,
    sharedIn: times.sharedAt[index] <= time ? cascade.sharedIn[index] : null,
    shownTo,
  };
}
