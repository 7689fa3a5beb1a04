import { msg, str } from '@lit/localize';
import { formatSpan } from '@ripplecast/elements';
import type { PairedDifference, PlanDifference, PlansDocument } from 'ripplecast/experiment';
import { elementWords, pageNumbers, pageWords } from './page-words.ts';
import { planLetter } from './plan-notes.ts';

/** Two plans as sentences speak of them: what the second has more or less of than the first. */
interface Pair {
  readonly document: Pick<PlansDocument, 'runs' | 'people' | 'plans'>;
  readonly difference: PlanDifference;
}

/** What two plans differ by, in sentences. */
export interface PairSentences {
  /** People reached. */
  readonly headline: string;
  /** How sure that is, and in how many runs. */
  readonly sure: readonly string[];
  /** Costs, then time. */
  readonly others: readonly string[];
}

/** Whether two plans reach the same number of people in every run. */
export function reachesAlike({ reach: { mean, runs } }: PlanDifference): boolean {
  return isNothing(mean) && (runs === null || runs.equalFraction === 1);
}

/** What the second of two plans does more or less of than the first. */
export function sentencesOfPair(document: Pair['document'], difference: PlanDifference): PairSentences {
  const pair = { document, difference };
  const { reach, costPerThousandReached, passing } = difference;
  return {
    headline: headlineOf(pair),
    sure: [surenessOfReach(reach), leadOf(pair)].filter((text) => text !== ''),
    others: [
      ...(costPerThousandReached === null ? [] : [costSentence(pair, costPerThousandReached)]),
      ...(passing === null ? [] : [timeSentence(pair)]),
    ].filter((text) => text !== ''),
  };
}

function lettersOf({ difference: { first, second } }: Pair): { readonly a: string; readonly b: string } {
  return { a: planLetter(first), b: planLetter(second) };
}

/** "B reaches 48 million more people than A, on average." */
function headlineOf(pair: Pair): string {
  const { a, b } = lettersOf(pair);
  const { reach } = pair.difference;
  const people = pageNumbers().count(Math.abs(reach.mean));
  const isAverage = pair.document.runs !== null;
  if (isAverage && reachesAlike(pair.difference)) {
    return msg(str`${a} and ${b} reach the same number of people in every run.`);
  }
  if (isNothing(reach.mean)) return msg(str`${a} and ${b} reach the same number of people.`);
  if (reach.mean < 0) {
    if (isAverage) return msg(str`${b} reaches ${people} more people than ${a}, on average.`);
    return msg(str`${b} reaches ${people} more people than ${a}.`);
  }
  if (isAverage) return msg(str`${b} reaches ${people} fewer people than ${a}, on average.`);
  return msg(str`${b} reaches ${people} fewer people than ${a}.`);
}

/** Whether a mean is so small that it is only rounding: a tie. */
export function isNothing(mean: number): boolean {
  return Math.abs(mean) < 1e-9;
}

/** How sure the difference in people is: "95 % sure: between 41 and 55 million people more." */
function surenessOfReach({ mean, interval, isPaired, lack }: PairedDifference): string {
  // Plans that reach the same in every run have said so.
  if (lack === 'nothingVaried' && isNothing(mean)) return '';
  if (interval === null) return lack === null ? '' : lackSentence(lack);
  const [low, high] = [-interval[1], -interval[0]];
  const { peopleBetween, people } = pageWords();
  const isSure = low > 0 || high < 0;
  const [near, far] = [Math.min(Math.abs(low), Math.abs(high)), Math.max(Math.abs(low), Math.abs(high))];
  if (isSure && pageNumbers().count(near) === pageNumbers().count(far)) {
    return msg(str`95 % sure to within ${people((high - low) / 2)}.`);
  }
  if (low > 0) return msg(str`95 % sure: ${peopleBetween(low, high)} more.`);
  if (high < 0) return msg(str`95 % sure: ${peopleBetween(-high, -low)} fewer.`);
  const chance = msg(str`This may be chance: the 95 % range goes from ${people(-low)} fewer to ${people(high)} more.`);
  return isPaired === false ? `${chance} ${msg('Too few runs differ for a closer range.')}` : chance;
}

function lackSentence(lack: NonNullable<PairedDifference['lack']>): string {
  switch (lack) {
    case 'noChance':
      return msg('Computed without luck, so there is no range.');
    case 'oneRun':
      return msg('One run says nothing about the others.');
    case 'nothingVaried':
      return msg('The difference is the same in every run.');
    case 'fewRuns':
      return msg('This rests on too few runs to say how sure it is. More runs help.');
  }
}

/** "More people: B in 9 runs in 10, A in no run." */
function leadOf(pair: Pair): string {
  const { runs } = pair.difference.reach;
  const all = pair.document.runs;
  if (runs === null || all === null || all === 1 || runs.equalFraction === 1) return '';
  const { a, b } = lettersOf(pair);
  const { runsIn } = pageWords();
  const [more, fewer] = [runsIn(runs.behindFraction, all), runsIn(runs.aheadFraction, all)];
  if (runs.equalFraction === 0) return msg(str`More people: ${b} in ${more}, ${a} in ${fewer}.`);
  return msg(str`More people: ${b} in ${more}, ${a} in ${fewer}; in the others both reach the same.`);
}

/** "1,000 people cost $0.16 less with B than with A ($0.10 to $0.22 less)." */
function costSentence(pair: Pair, { mean, interval, lack }: PairedDifference): string {
  const { a, b } = lettersOf(pair);
  const { currency } = pair.document.plans[pair.difference.first]?.result.provenance.scenario ?? { currency: 'USD' };
  const money = (amount: number): string => pageNumbers().money(amount, currency);
  if (isNothing(mean)) return msg('1,000 people cost the same with both.');
  const amount = money(Math.abs(mean));
  const [low, high] = interval === null ? [0, 0] : [-interval[1], -interval[0]];
  const isUnknown = lack === 'fewRuns' || lack === 'oneRun';
  const mayBeChance = isUnknown || (interval !== null && low <= 0 && high >= 0);
  const [near, far] = [money(Math.min(Math.abs(low), Math.abs(high))), money(Math.max(Math.abs(low), Math.abs(high)))];
  // Ends that read alike say nothing more.
  const hasRange = interval !== null && !mayBeChance && near !== far;
  if (mean < 0) {
    if (hasRange) return msg(str`1,000 people cost ${amount} more with ${b} than with ${a} (${near} to ${far}).`);
    if (!mayBeChance) return msg(str`1,000 people cost ${amount} more with ${b} than with ${a}.`);
    return msg(str`1,000 people cost ${amount} more with ${b} than with ${a}, which may be chance.`);
  }
  if (hasRange) return msg(str`1,000 people cost ${amount} less with ${b} than with ${a} (${near} to ${far}).`);
  if (!mayBeChance) return msg(str`1,000 people cost ${amount} less with ${b} than with ${a}.`);
  return msg(str`1,000 people cost ${amount} less with ${b} than with ${a}, which may be chance.`);
}

/** Whether a difference is sure, or was computed without luck. */
function isKnown({ interval, lack }: PairedDifference): boolean {
  if (interval === null) return lack === 'noChance' || lack === 'nothingVaried';
  return interval[0] > 0 || interval[1] < 0;
}

/** "B reaches 115,000 people 2 rounds sooner than A." */
function timeSentence(pair: Pair): string {
  const { a, b } = lettersOf(pair);
  const { document, difference } = pair;
  const { time = null, counts = null } = difference.passing ?? {};
  const people = pageWords().people(document.people);
  if (counts !== null && counts.both === 0) {
    if (counts.first === 0 && counts.second === 0) return msg(str`Neither reaches ${people}.`);
    if (counts.second === 0) return msg(str`Only ${a} ever reaches ${people}.`);
    if (counts.first === 0) return msg(str`Only ${b} ever reaches ${people}.`);
  }
  // A difference that may be chance is left to the table, and so is none.
  if (time === null || !isKnown(time)) return '';
  if (Math.abs(time.mean) < 0.005) return '';
  const isClock = document.plans[difference.first]?.result.cascade.generations === null;
  const length = isClock ? formatSpan(Math.abs(time.mean), elementWords()) : roundsOf(Math.abs(time.mean));
  if (time.mean > 0) return msg(str`${b} reaches ${people} ${length} sooner than ${a}, where both do.`);
  return msg(str`${b} reaches ${people} ${length} later than ${a}, where both do.`);
}

/** "1 round", "1.4 rounds". */
function roundsOf(rounds: number): string {
  const amount = pageNumbers().number(rounds);
  return amount === pageNumbers().number(1) ? pageWords().rounds(1) : msg(str`${amount} rounds`);
}
