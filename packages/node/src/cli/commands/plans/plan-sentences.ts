import { type PairedDifference, type PlanDifference, planLetters, type PlansDocument } from 'ripplecast/experiment';
import { numbers, words } from '../../../text/words.ts';

/** What the first of two plans does more or less of than the second, in sentences: people, then money, then time. */
export function sentencesOfPair(result: PlansDocument, difference: PlanDifference): string[] {
  const { reach, costPerThousandReached, passing } = difference;
  const pair = { result, difference };
  const sentences = [sentenceOfReach(pair, reach)];
  if (costPerThousandReached !== null) sentences.push(sentenceOfCost(pair, costPerThousandReached));
  if (passing?.time != null && passing.time.mean !== 0) sentences.push(sentenceOfTime(pair, passing.time));
  return sentences;
}

interface Pair {
  readonly result: PlansDocument;
  readonly difference: PlanDifference;
}

/** How a figure is said: an amount, and the words for a higher and a lower one. */
interface Saying {
  readonly amount: (value: number) => string;
  readonly higher: string;
  readonly lower: string;
  /** Both ends of a range; as amounts unless said. */
  readonly range?: (low: number, high: number) => string;
}

function sentenceOfReach(pair: Pair, reach: PairedDifference): string {
  const { A, B, on } = namesOf(pair);
  const saying = { amount: words.people, higher: 'more', lower: 'fewer', range: words.peopleBetween };
  if (reach.mean === 0) return `${A} and ${B} reach the same number of people${on}.`;
  const more = `${numbers.count(Math.abs(reach.mean))} ${reach.mean > 0 ? 'more' : 'fewer'} people`;
  return `${A} reaches ${more} than ${B}${on}${surenessOf(reach, saying)}.${leadsOf(pair, reach, 'reaches more')}`;
}

function sentenceOfCost(pair: Pair, cost: PairedDifference): string {
  const { A, B, currency } = namesOf(pair);
  const saying = { amount: (value: number) => numbers.money(value, currency), higher: 'more', lower: 'less' };
  if (cost.mean === 0) return `1,000 people cost the same with both.`;
  const less = `${saying.amount(Math.abs(cost.mean))} ${cost.mean > 0 ? 'more' : 'less'}`;
  return `1,000 people cost ${less} with ${A} than with ${B}${surenessOf(cost, saying)}.${leadsOf(pair, cost, 'is cheaper')}`;
}

function sentenceOfTime(pair: Pair, time: PairedDifference): string {
  const { A, B, unit } = namesOf(pair);
  const { result, difference } = pair;
  const saying = { amount: (value: number) => `${numbers.number(value)} ${unit}`, higher: 'later', lower: 'sooner' };
  const sooner = `${saying.amount(Math.abs(time.mean))} ${time.mean > 0 ? 'later' : 'sooner'}`;
  const { both = 0 } = difference.passing?.counts ?? {};
  const where =
    result.runs === null || both === result.runs ? '' : ` in the ${words.runs(both)} in which both get there`;
  return `${A} reaches ${words.people(result.people)} ${sooner} than ${B}${where}${surenessOf(time, saying)}.${leadsOf(pair, time, 'is sooner')}`;
}

function namesOf({ result, difference }: Pair): Record<'A' | 'B' | 'on' | 'unit' | 'currency', string> {
  const { scenario } = result.plans[difference.first]!.result.provenance;
  return {
    A: planLetters[difference.first]!,
    B: planLetters[difference.second]!,
    on: result.runs === null ? '' : ' on average',
    unit: scenario.timing === undefined ? 'rounds' : 'hours',
    currency: scenario.currency,
  };
}

/** What is sure about a difference, in brackets; where nothing is, why. */
function surenessOf(
  { interval, lack }: PairedDifference,
  { amount, higher, lower, range = (near, far) => `${amount(near)} to ${amount(far)}` }: Saying,
): string {
  if (interval === null) {
    if (lack === 'fewRuns') return ', but too few runs decide that to say how sure it is';
    return lack === 'oneRun' ? ', in one run, which says nothing of others' : '';
  }
  const [low, high] = interval;
  const isSigned = low > 0 || high < 0;
  if (isSigned && amount(Math.abs(low)) === amount(Math.abs(high))) {
    return ` (95 % sure to within ${amount((high - low) / 2)})`;
  }
  if (low > 0) return ` (95 % interval: ${range(low, high)} ${higher})`;
  if (high < 0) return ` (95 % interval: ${range(-high, -low)} ${lower})`;
  return `, which may be chance (95 % interval: ${amount(-low)} ${lower} to ${amount(high)} ${higher})`;
}

function leadsOf({ result, difference }: Pair, { runs }: PairedDifference, does: string): string {
  if (runs === null || result.runs === null || result.runs === 1) return '';
  const { A, B } = namesOf({ result, difference });
  const [ahead, behind] = [runs.aheadFraction, runs.behindFraction].map((fraction) =>
    words.runsIn(fraction, result.runs ?? 1),
  );
  return ` ${A} ${does} in ${ahead}, ${B} in ${behind}.`;
}
