import { checkNumber, checkOptions, checkText, checkWhole } from '../check.ts';
import { groupDigits, InvalidParameterError } from '../errors.ts';
import { checkGraph, type FollowerGraph } from '../graph/follower-graph.ts';
import { requireMemory } from '../graph/memory.ts';
import { log } from '../random/index.ts';
import { choiceBytes } from './choice-bytes.ts';
import { DEFAULT_CONFIDENCE, DEFAULT_EPSILON } from './choice-schema.ts';
import type { ChooseSeedsOptions } from './choose-seeds-options.ts';
import { checkEligible, type EligiblePeople, readEligiblePeople } from './eligible-people.ts';
import { influenceBytes } from './influence-bytes.ts';
import { logChoicesOf, MAX_SETS, planRounds, type RoundPlan } from './opim-bounds.ts';
import { prepareInfluence } from './prepare-influence.ts';
import type { PreparedInfluence } from './prepared-influence.ts';
import { readPrices, toAmount, toHundredths } from './read-prices.ts';

/** What limits a choice: a number of people, or money in hundredths of the currency. */
export type ChoiceLimit =
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'budget'; readonly budget: number; readonly prices: Float64Array };

/** A choice, read and laid out. */
export interface PreparedChoice {
  readonly influence: PreparedInfluence;
  readonly eligible: EligiblePeople;
  readonly limit: ChoiceLimit;
  /** Shape [people], in hundredths, NaN for those who have none and are not eligible; null where nothing is known of prices. */
  readonly prices: Float64Array | null;
  /** Shape [people]; null where everyone counts alike. */
  readonly weights: Float64Array | null;
  readonly plan: RoundPlan;
  readonly epsilon: number;
  readonly confidence: number;
  readonly rngSeed: string;
  readonly maxMemory: number;
  readonly maxSets: number;
  /** Bytes that are taken whatever the sets are. */
  readonly fixedBytes: number;
}

const optionKeys = [
  'model',
  'metric',
  'count',
  'budget',
  'prices',
  'weights',
  'candidates',
  'excluded',
  'booked',
  'epsilon',
  'confidence',
  'rngSeed',
  'maxMemory',
  'maxSets',
] as const;

const LARGEST_EPSILON = 0.6;
const LARGEST_CONFIDENCE = 1 - 1e-9;
const DEFAULT_MAX_MEMORY = 512 * 2 ** 20;

/**
 * Reads the options of a choice, states its memory, and lays out the graph.
 * @param listed - How many people the list has that is judged; null where people are chosen.
 * @param judged - The list, where everybody on it must be one who may be chosen.
 * @throws InvalidParameterError, NotAvailableError, TooLargeError: as `chooseSeeds`.
 */
export function prepareChoice(
  graph: FollowerGraph,
  options: ChooseSeedsOptions,
  listed: number | null = null,
  judged: readonly number[] = [],
): PreparedChoice {
  checkGraph(graph);
  checkOptions('options', options, optionKeys);
  const { model, metric, weights } = options;
  const {
    epsilon = DEFAULT_EPSILON,
    confidence = DEFAULT_CONFIDENCE,
    rngSeed = 'ripplecast',
    maxMemory = DEFAULT_MAX_MEMORY,
    maxSets = MAX_SETS,
  } = options;
  checkNumber('epsilon', epsilon, Number.MIN_VALUE, LARGEST_EPSILON);
  checkNumber('confidence', confidence, 0.5, LARGEST_CONFIDENCE);
  checkText('rngSeed', rngSeed);
  checkWhole('maxMemory', maxMemory, 1);
  checkWhole('maxSets', maxSets, 1, MAX_SETS);
  const { people } = graph;
  const prices = options.prices === undefined ? null : readPrices(graph, options.prices);
  const eligible = readEligiblePeople(people, options, prices);
  checkEligible('seeds', judged, eligible, prices);
  const limit = readLimit(options, eligible, prices, listed);
  const influence = prepareInfluence(graph, { model, metric, weights, maxBytes: maxMemory });
  const fixedBytes = influenceBytes(graph, options) + choiceBytes(people, 0, 0, limit.kind);
  const what = `choosing among ${groupDigits(people)} people with ${groupDigits(graph.edges)} edges`;
  requireMemory(what, fixedBytes, { maxBytes: maxMemory });
  const plan = planRounds(
    influence.totalWeight,
    leastBestOf(eligible, limit, weights ?? null),
    logChoices(eligible, limit),
    epsilon,
    1 - confidence,
  );
  return {
    influence,
    eligible,
    limit,
    prices,
    weights: weights ?? null,
    plan,
    epsilon,
    confidence,
    rngSeed,
    maxMemory,
    maxSets,
    fixedBytes,
  };
}

function readLimit(
  { count, budget }: ChooseSeedsOptions,
  { isEligible, eligible }: EligiblePeople,
  prices: Float64Array | null,
  listed: number | null,
): ChoiceLimit {
  if (count !== undefined && budget !== undefined) {
    throw InvalidParameterError.saying('options', 'options must have count or budget, not both');
  }
  if (budget === undefined) {
    const wanted = count ?? listed;
    if (wanted === null)
      throw InvalidParameterError.saying('options', 'options must have count or budget; got neither');
    checkCount(wanted, eligible, prices);
    return { kind: 'count', count: wanted };
  }
  const hundredths = toHundredths('budget', budget);
  if (prices === null) throw new InvalidParameterError('prices', 'given where there is a budget', prices ?? undefined);
  let cheapest = Infinity;
  for (let person = 0; person < isEligible.length; person += 1) {
    if (isEligible[person] === 1 && prices[person] < cheapest) cheapest = prices[person];
  }
  if (cheapest > hundredths && listed !== 0) {
    const expected =
      cheapest === Infinity ? 'anybody may be chosen' : `it pays the cheapest person, ${toAmount(cheapest)}`;
    throw InvalidParameterError.saying('budget', `budget must be so large that ${expected}; got ${budget}`);
  }
  return { kind: 'budget', budget: hundredths, prices };
}

function checkCount(count: number, eligible: number, prices: Float64Array | null): void {
  if (Number.isSafeInteger(count) && count >= 0 && count <= eligible) return;
  const andPriced = prices?.some(Number.isNaN) === true ? ' and have a price' : '';
  throw new InvalidParameterError(
    'count',
    `a whole number from 0 to ${groupDigits(eligible)}, the people who may be chosen${andPriced}`,
    count,
  );
}

/** What the best choice spreads at least: what the chosen count themselves, with those booked. */
function leastBestOf({ isEligible, booked }: EligiblePeople, limit: ChoiceLimit, weights: Float64Array | null): number {
  const weightOf = (person: number): number => weights?.[person] ?? 1;
  let least = 0;
  for (const person of booked) least += weightOf(person);
  if (limit.kind === 'count') {
    if (weights === null) return least + limit.count;
    const counting = weights.filter((_, person) => isEligible[person] === 1).sort();
    for (let i = 1; i <= limit.count; i += 1) least += counting[counting.length - i];
    return least;
  }
  let largest = 0;
  for (let person = 0; person < isEligible.length; person += 1) {
    if (isEligible[person] === 1 && limit.prices[person] <= limit.budget) largest = Math.max(largest, weightOf(person));
  }
  return least + largest;
}

/** ln of how many choices there are, at most. */
function logChoices({ isEligible, eligible }: EligiblePeople, limit: ChoiceLimit): number {
  if (limit.kind === 'count') return logChoicesOf(eligible, limit.count);
  const ascending = limit.prices.filter((_, person) => isEligible[person] === 1).sort();
  let affordable = 0;
  let spent = 0;
  while (affordable < eligible && spent + ascending[affordable] <= limit.budget) {
    spent += ascending[affordable];
    affordable += 1;
  }
  return affordable * log(Math.max(1, eligible));
}
