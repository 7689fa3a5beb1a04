import { formatWhole } from '../numbers/format-number.ts';
import type { RingTimes } from './ring-times.ts';
import { childrenOf, type RingCascade, type RingTree } from './ring-tree.ts';
import { BRAND } from './ring-walk.ts';

/** One run with its tree and times: everything that facts come from. */
export interface RingRun {
  readonly cascade: RingCascade;
  readonly tree: RingTree;
  readonly times: RingTimes;
}

/** What is known of one person at a time; the same facts are shown, spoken and listed. */
export interface RingFacts {
  /** "person 17", or "the brand". */
  readonly name: string;
  /** Round in which they were reached; null for the brand. */
  readonly round: number | null;
  /** "person 4", or "the brand"; null for the brand itself. */
  readonly shownBy: string | null;
  /** How many times they saw it in the whole cascade; null where that is not known. */
  readonly exposures: number | null;
  /** Round in which they passed it on, by the time that is shown; null if they did not. */
  readonly sharedIn: number | null;
  /** People who saw it first from them by then. */
  readonly shownTo: number;
}

/** What a person is called, by their number. */
export type PersonName = (person: number) => string;

/** The facts about somebody (or the brand, −1) at a time. */
export function ringFacts(run: RingRun, index: number, time: number, nameOf: PersonName): RingFacts {
  const { cascade, tree, times } = run;
  let shownTo = 0;
  for (const child of childrenOf(tree, index)) if ((times.bornAt[child] ?? 0) <= time) shownTo += 1;
  if (index === BRAND) {
    return { name: 'the brand', round: null, shownBy: null, exposures: null, sharedIn: null, shownTo };
  }
  const parent = tree.parents[index] ?? BRAND;
  return {
    name: nameOf(cascade.people[index] ?? 0),
    round: tree.generations[index] ?? 0,
    shownBy: parent === BRAND ? 'the brand' : nameOf(cascade.people[parent] ?? 0),
    exposures: cascade.exposures?.[index] ?? null,
    sharedIn: (times.sharedAt[index] ?? Infinity) <= time ? (cascade.sharedIn[index] ?? null) : null,
    shownTo,
  };
}

/** The facts in phrases: "round 2", "shown by person 4", "saw it 3 times in all", "passed it on to 12 people …". */
export function factPhrases(facts: RingFacts, locale = 'en-US'): readonly string[] {
  const { round, shownBy, exposures, sharedIn, shownTo } = facts;
  const people = `${formatWhole(shownTo, locale)} ${shownTo === 1 ? 'person' : 'people'}`;
  if (round === null || shownBy === null) return [`its post was seen by ${people}`];
  const phrases = [`round ${round}`, `shown by ${shownBy}`];
  if (exposures !== null) {
    phrases.push(exposures === 1 ? 'saw it once' : `saw it ${formatWhole(exposures, locale)} times in all`);
  }
  if (sharedIn === null) return [...phrases, 'did not pass it on'];
  const later = sharedIn === round ? '' : ` in round ${sharedIn}`;
  const whom = shownTo === 0 ? ', to nobody new' : ` to ${people} who had not seen it`;
  return [...phrases, `passed it on${later}${whom}`];
}

/** The name at the beginning of a sentence or a line. */
export function titleOf({ name }: RingFacts): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The facts as one sentence, for those who hear them. */
export function factSentence(facts: RingFacts, locale = 'en-US'): string {
  return `${titleOf(facts)}, ${factPhrases(facts, locale).join(', ')}.`;
}
