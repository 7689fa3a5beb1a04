import { checkArray, checkChoice, checkNumber, checkOptions, checkText, checkWhole } from '../../check.ts';
import { InvalidParameterError } from '../../errors.ts';
import { checkGraph, type FollowerGraph } from '../../graph/follower-graph.ts';
import { openStream } from '../../random/index.ts';
import { shuffle } from '../../random/shuffle.ts';
import { type EligibilityOptions, readEligiblePeople } from '../eligible-people.ts';
import type { InfluenceMetric } from '../influence-model.ts';
import { type Prices, readPrices, toHundredths } from '../read-prices.ts';
import { checkSpreadModel, defaultMetricOf, type SpreadModel } from '../spread-model.ts';
import { type BaselineName, baselineNames, influenceMetrics } from '../choice-schema.ts';
import { type BaselineScores, fixedScores } from './baseline-scores.ts';
import { coreNumbers } from './core-numbers.ts';
import { degreeDiscountScores, singleDiscountScores, whyNoDegreeDiscount } from './discounts.ts';
import { oneHopScores, whyNoOneHop } from './one-hop-reach.ts';
import { pageRanks } from './page-rank.ts';
import { PersonHeap } from './person-heap.ts';

/** How many people a rule of thumb takes, and from whom. */
export interface BaselineOptions extends EligibilityOptions {
  /** How the message spreads; degreeDiscount and oneHopReach go by it. */
  readonly model: SpreadModel;
  /** What oneHopReach counts; default `reach` in the share model, else `sharers`. */
  readonly metric?: InfluenceMetric | undefined;
  /** How many people; where fewer may be chosen, all of them. Either this or `budget`. */
  readonly count?: number | undefined;
  /** In the currency, at most two decimals. Needs `prices`. */
  readonly budget?: number | undefined;
  /** What each person's post costs. In a Float64Array, NaN for those who cannot be asked; else it has no effect without `budget`. */
  readonly prices?: Prices | undefined;
  /** Shape [people], at least 0: what each person counts for, for oneHopReach; default 1. */
  readonly weights?: ArrayLike<number> | undefined;
  /** Fixes chance, for random; default `ripplecast`. */
  readonly rngSeed?: string | undefined;
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
  'rngSeed',
] satisfies (keyof BaselineOptions)[];

/**
 * The people whom a rule of thumb would ask, to compare a choice with.
 *
 * - `random`: anybody, every order equally likely.
 * - `followers`: most followers first.
 * - `singleDiscount`: most followers who have not been taken themselves.
 * - `degreeDiscount`: the same, less what friends who are taken reach anyway; one probability and friendships only.
 * - `pageRank`: whom many follow who follow few others, and so on.
 * - `kCore`: from the innermost core of the network, there by followers.
 * - `oneHopReach`: who adds most to the people reached within one round, exactly.
 *
 * With a budget each goes down its list and passes over whoever costs more than is left; oneHopReach goes by what a person adds for the
 * money. Of equals, the smaller number is taken.
 *
 * @param name - Of the rule.
 * @returns People in the order in which they are taken; those booked are not among them, but count as taken.
 * @throws InvalidParameterError for bad arguments; NotAvailableError where the rule does not fit the graph or the model.
 * @remarks O((people + edges) · log people), pageRank up to 132 · (people + edges). `followers` and `kCore` after Kitsak et al.,
 * "Identification of influential spreaders in complex networks", Nature Physics 6, 2010; the others where they are computed.
 * @example
 * ```ts
 * import { karateClub } from 'ripplecast/graph';
 * import { baselineSeeds } from 'ripplecast/influencers';
 *
 * const { graph, ids } = karateClub();
 * const model = { kind: 'independentCascade', edgeProbability: 0.1 } as const;
 * baselineSeeds(graph, 'followers', { model, count: 4 }).map((person) => ids[person]); // => ['34', '1', '33', '3']
 * baselineSeeds(graph, 'oneHopReach', { model, count: 4 }).map((person) => ids[person]); // => ['34', '1', '33', '2']
 * ```
 */
export function baselineSeeds(graph: FollowerGraph, name: BaselineName, options: BaselineOptions): readonly number[] {
  checkGraph(graph);
  checkChoice('name', name, baselineNames);
  checkOptions('options', options, optionKeys);
  const { count, weights, rngSeed = 'ripplecast' } = options;
  checkSpreadModel(graph, options.model);
  checkText('rngSeed', rngSeed);
  if (options.metric !== undefined) checkChoice('metric', options.metric, influenceMetrics);
  const prices = options.prices === undefined ? null : readPrices(graph, options.prices);
  const { isEligible, eligible, booked } = readEligiblePeople(graph.people, options, prices);
  const purse = readPurse(options, prices);
  if (count !== undefined) checkWhole('count', count);
  checkWeights(weights, graph.people);
  const scores = scoresOf(graph, name, options, rngSeed);
  const isByMoney = name === 'oneHopReach' && purse !== null;
  const valueOf = (person: number): number => {
    const score = scores.scoreOf(person);
    if (!isByMoney || score === 0) return score;
    return score / purse.prices[person];
  };
  const heap = new PersonHeap();
  // 1 for those who are still to be taken.
  const isLeft = isEligible;
  const push = (person: number): void => {
    if (isLeft[person] === 1) heap.push(person, valueOf(person));
  };
  for (const person of booked) scores.take(person, () => undefined);
  for (let person = 0; person < graph.people; person += 1) push(person);

  const taken: number[] = [];
  const most = Math.min(count ?? eligible, eligible);
  let money = purse === null ? 0 : purse.budget;
  while (taken.length < most && heap.size > 0) {
    const score = heap.topScore;
    const person = heap.pop();
    if (isLeft[person] === 0) continue;
    if (valueOf(person) < score) {
      push(person);
      continue;
    }
    isLeft[person] = 0;
    if (purse !== null) {
      if (purse.prices[person] > money) continue;
      money -= purse.prices[person];
    }
    taken.push(person);
    scores.take(person, push);
  }
  return taken;
}

/**
 * The rules of thumb that fit a graph, a model and what is counted: those for which {@link baselineSeeds} gives people.
 * @throws InvalidParameterError for a model that does not fit the graph.
 */
export function baselinesFor(
  graph: FollowerGraph,
  options: Pick<BaselineOptions, 'model' | 'metric'>,
): readonly BaselineName[] {
  checkGraph(graph);
  checkOptions('options', options, ['model', 'metric']);
  const { model, metric } = options;
  checkSpreadModel(graph, model);
  if (metric !== undefined) checkChoice('metric', metric, influenceMetrics);
  return baselineNames.filter((name) => {
    if (name === 'degreeDiscount') return whyNoDegreeDiscount(graph, model) === null;
    return name !== 'oneHopReach' || whyNoOneHop(model, metric ?? defaultMetricOf(model)) === null;
  });
}

function scoresOf(graph: FollowerGraph, name: BaselineName, options: BaselineOptions, rngSeed: string): BaselineScores {
  const { people } = graph;
  const { model, metric = defaultMetricOf(model), weights = null } = options;
  switch (name) {
    case 'random':
      return fixedScores(randomScores(people, rngSeed));
    case 'followers':
      return fixedScores(followersOf(graph));
    case 'singleDiscount':
      return singleDiscountScores(graph);
    case 'degreeDiscount':
      return degreeDiscountScores(graph, model);
    case 'pageRank':
      return fixedScores(pageRanks(graph));
    case 'kCore': {
      const cores = coreNumbers(graph);
      return fixedScores(followersOf(graph).map((followers, person) => cores[person] * people + followers));
    }
    case 'oneHopReach':
      return oneHopScores(graph, model, metric, weights);
  }
}

function checkWeights(weights: ArrayLike<number> | undefined, people: number): void {
  if (weights === undefined) return;
  checkArray('weights', weights, people, 'person');
  for (let person = 0; person < people; person += 1) checkNumber(`weights[${person}]`, weights[person], 0);
}

/** Shape [people]. */
function followersOf({ people, offsets }: FollowerGraph): Float64Array {
  return Float64Array.from({ length: people }, (_, person) => offsets[person + 1] - offsets[person]);
}

/** Everybody's place in a random order, from the last to the first: the first has the highest score. */
function randomScores(people: number, rngSeed: string): Float64Array {
  const order = Uint32Array.from({ length: people }, (_, person) => person);
  shuffle(order, new Uint32Array(people), openStream(rngSeed, 0, 'influencers-random'));
  const scores = new Float64Array(people);
  for (let place = 0; place < people; place += 1) scores[order[place]] = -place;
  return scores;
}

/** What there is to spend, in hundredths, and what each person costs; null where people are counted. */
function readPurse(
  { count, budget }: BaselineOptions,
  prices: Float64Array | null,
): { readonly budget: number; readonly prices: Float64Array } | null {
  if ((count === undefined) === (budget === undefined)) {
    throw InvalidParameterError.saying(
      'count',
      `exactly one of count and budget must be given; got ${count === undefined ? 'neither' : 'both'}`,
    );
  }
  if (budget === undefined) return null;
  if (prices === null) throw new InvalidParameterError('prices', 'given where there is a budget', undefined);
  return { budget: toHundredths('budget', budget), prices };
}
