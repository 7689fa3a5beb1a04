import { msg, str } from '@lit/localize';
import type { PairedDifference, PlanDifference, PlansDocument } from 'ripplecast/experiment';
import { runNumber } from './compare-words.ts';
import { pageNumbers, pageWords } from './page-words.ts';
import { planLetter } from './plan-notes.ts';
import { isNothing, reachesAlike, sentencesOfPair } from './plan-sentences.ts';

/** One run of every plan. */
export interface RunOfPlans {
  /** Its index. */
  readonly run: number;
  /** People whom each plan reaches in it. */
  readonly reach: readonly number[];
}

/** What is said above the plans. */
export interface PlansVerdict {
  readonly headline: string;
  /** How sure that is; of one run, what all runs come to. */
  readonly sure: string;
  /** What else there is to say. */
  readonly findings: readonly string[];
}

/** How plans compare: on average, or in the run that is shown. */
export function verdictOfPlans(document: PlansDocument, run: RunOfPlans | null): PlansVerdict {
  const average = document.plans.length === 2 ? verdictOfTwo(document) : verdictOfMore(document);
  if (run === null) return average;
  const findings = [average.sure, ...average.findings].filter((text) => text !== '');
  return { headline: headlineOfRun(run), sure: average.headline, findings };
}

/** The second plan beside the first; plans that reach alike are told apart by what they cost. */
function verdictOfTwo(document: PlansDocument): PlansVerdict {
  const [difference] = document.differences;
  if (difference === undefined) return { headline: '', sure: '', findings: [] };
  const { headline, sure, others } = sentencesOfPair(document, difference);
  if (!reachesAlike(difference)) {
    return { headline, sure: sure[0] ?? '', findings: [...sure.slice(1), ...others] };
  }
  const { mean = 0 } = difference.costPerThousandReached ?? {};
  const [cost = '', ...rest] = others;
  if (isNothing(mean)) return { headline, sure: '', findings: [] };
  return { headline: cost, sure: headline, findings: rest };
}

/** The best of three or four plans, by people and by cost, each beside the next. */
function verdictOfMore(document: PlansDocument): PlansVerdict {
  const { plans, runs, differences } = document;
  const reach = plans.map(({ result }) => -result.cascade.reach.mean);
  const most = bestOf(reach);
  const people = pageWords().people(-(reach[most[0] ?? 0] ?? 0));
  const best = mostSentence(most, people, { of: plans.length, isAverage: runs !== null });
  const costs = costsOf(document);
  const least = costs === null ? [] : bestOf(costs.amounts);
  const cheapest = costs === null ? '' : cheapestSentence(least, costs, plans.length);
  const beside = [pairOf(document, reach)].flatMap((pair) =>
    pair === null ? [] : [`${pair.headline} ${pair.sure[0] ?? ''}`.trim()],
  );
  const cheaper = costs === null ? [] : [pairOf(document, costs.amounts)?.others[0] ?? ''];
  // Every plan beside the first; the other pairs are in the table.
  const besideFirst = differences
    .filter(({ first }) => first === 0)
    .map((difference) => sentencesOfPair(document, difference).headline);
  const isSame = most.length === plans.length;
  const [sure = '', ...findings] = [...beside, ...cheaper, ...(isSame ? [] : besideFirst)].filter(
    (text, at, all) => text !== '' && all.indexOf(text) === at,
  );
  const headline = (isSame ? [cheapest, best] : [best, cheapest]).filter((text) => text !== '').join(' ');
  return { headline, sure, findings };
}

/** Whether two amounts read as one. */
function isTie(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other));
}

/** Places of the lowest amounts. */
function bestOf(amounts: readonly number[]): readonly number[] {
  const lowest = Math.min(...amounts);
  return amounts.flatMap((amount, at) => (isTie(amount, lowest) ? [at] : []));
}

/** What 1,000 people cost with each plan; null where a plan has no cost, and where the currencies differ. */
function costsOf({ plans }: PlansDocument): { readonly amounts: readonly number[]; readonly currency: string } | null {
  const amounts = plans.flatMap(({ result }) => result.cascade.costPerThousandReached ?? []);
  const currencies = new Set(plans.map(({ result }) => result.provenance.scenario.currency));
  const [currency] = currencies;
  if (currency === undefined || currencies.size > 1 || amounts.length < plans.length) return null;
  return { amounts, currency };
}

/** "C reaches the most people: 13,500 people on average." */
function mostSentence(
  most: readonly number[],
  people: string,
  { of, isAverage }: { readonly of: number; readonly isAverage: boolean },
): string {
  if (most.length === of) return msg('All plans reach the same number of people.');
  const who = listOf(most);
  if (most.length > 1) {
    if (isAverage) return msg(str`${who} reach the most: ${people} each, on average.`);
    return msg(str`${who} reach the most: ${people} each.`);
  }
  if (isAverage) return msg(str`${who} reaches the most: ${people}, on average.`);
  return msg(str`${who} reaches the most: ${people}.`);
}

/** "B is the cheapest: $1,091 for 1,000 people." */
function cheapestSentence(
  least: readonly number[],
  { amounts, currency }: NonNullable<ReturnType<typeof costsOf>>,
  of: number,
): string {
  const money = pageNumbers().money(amounts[least[0] ?? 0] ?? 0, currency);
  if (least.length === of) return msg(str`All cost the same: ${money} for 1,000 people.`);
  const which = listOf(least);
  if (least.length > 1) return msg(str`${which} are the cheapest: ${money} for 1,000 people.`);
  return msg(str`${which} is the cheapest: ${money} for 1,000 people.`);
}

/** "A", "A and C", "A, B and C". */
function listOf(places: readonly number[]): string {
  const letters = places.map((at) => planLetter(at));
  const last = letters.at(-1) ?? '';
  return letters.length < 2 ? last : msg(str`${letters.slice(0, -1).join(', ')} and ${last}`);
}

/** The best plan beside the next that is not as good; null where all are as good. */
function pairOf(document: PlansDocument, amounts: readonly number[]): ReturnType<typeof sentencesOfPair> | null {
  const [best = 0] = bestOf(amounts);
  const lowest = amounts[best] ?? 0;
  const others = amounts.map((amount) => (isTie(amount, lowest) ? Infinity : amount));
  const next = others.indexOf(Math.min(...others));
  if (others[next] === Infinity) return null;
  const difference = document.differences.find(
    ({ first, second }) => first === Math.min(best, next) && second === Math.max(best, next),
  );
  if (difference === undefined) return null;
  return sentencesOfPair(document, best > next ? difference : turnedRound(difference));
}

/** The same two plans told from the other: without its runs, whose part ahead has a range of its own. */
function turnedRound({ first, second, reach, costPerThousandReached }: PlanDifference): PlanDifference {
  const turned = ({ mean, interval, ...others }: PairedDifference): PairedDifference => ({
    ...others,
    mean: -mean,
    interval: interval === null ? null : [-interval[1], -interval[0]],
    runs: null,
  });
  return {
    first: second,
    second: first,
    reach: turned(reach),
    costPerThousandReached: costPerThousandReached === null ? null : turned(costPerThousandReached),
    passing: null,
  };
}

/** "Run 7, in the end: B reaches 9,274 fewer people than A." */
function headlineOfRun({ run, reach }: RunOfPlans): string {
  const name = runNumber(run);
  const [first = 0, second = 0] = reach;
  const people = pageNumbers().count(Math.abs(second - first));
  const [a, b] = [planLetter(0), planLetter(1)];
  if (reach.length === 2) {
    if (first === second) return msg(str`${name}, in the end: ${a} and ${b} reach the same number of people.`);
    if (second > first) return msg(str`${name}, in the end: ${b} reaches ${people} more people than ${a}.`);
    return msg(str`${name}, in the end: ${b} reaches ${people} fewer people than ${a}.`);
  }
  const most = bestOf(reach.map((each) => -each));
  const reached = pageWords().people(reach[most[0] ?? 0] ?? 0);
  return msg(str`${name}, in the end: ${mostSentence(most, reached, { of: reach.length, isAverage: false })}`);
}
