import { log, logFactorial } from '../random/index.ts';

/** 1 − 1/e: greedy covers at least this part of what the best choice covers. */
export const GREEDY_PART = 0.6321205588285577;

/** How many sets the rounds of a choice take. */
export interface RoundPlan {
  /** θ₀: sets of each collection in the first round, before rounding up; each round doubles them. */
  readonly firstSets: number;
  /** θmax: with so many the choice is good enough, whatever the graph, with the confidence asked for. Infinity where nothing is known. */
  readonly mostSets: number;
  /** Rounds at most. */
  readonly rounds: number;
  /** ln(3 · rounds ÷ δ): how sure each bound of each round is. */
  readonly sureness: number;
}

/** Sets that numbers of 32 bits can count. */
export const MAX_SETS: number = 2 ** 32 - 2;

/**
 * The rounds of OPIM-C.
 * @param totalWeight - W: what all people count.
 * @param leastBest - L > 0: the best choice spreads at least so far. 0 where nobody who can be chosen counts: then rounds go on for as
 * long as sets can be counted.
 * @param logChoices - ln of how many choices there are.
 * @param epsilon - In (0, 1 − 1/e).
 * @param failure - δ in (0, 1): probability that a bound of some round does not hold.
 * @remarks J. Tang, X. Tang, X. Xiao, J. Yuan, "Online processing algorithms for influence maximization", SIGMOD 2018, algorithm 2, with
 * weights of people in place of their number.
 */
export function planRounds(
  totalWeight: number,
  leastBest: number,
  logChoices: number,
  epsilon: number,
  failure: number,
): RoundPlan {
  const logFailure = log(6 / failure);
  const root = GREEDY_PART * Math.sqrt(logFailure) + Math.sqrt(GREEDY_PART * (logChoices + logFailure));
  const firstSets = 2 * root * root;
  const factor = leastBest > 0 ? totalWeight / (epsilon * epsilon * leastBest) : Infinity;
  const mostFactor = leastBest > 0 ? factor : MAX_SETS / firstSets;
  let rounds = 1;
  for (let doubled = 2; doubled < mostFactor; doubled *= 2) rounds += 1;
  return { firstSets, mostSets: firstSets * factor, rounds, sureness: log((3 * rounds) / failure) };
}

/** ln C(people, count). @param count - From 0 to people. */
export function logChoicesOf(people: number, count: number): number {
  return logFactorial(people) - logFactorial(count) - logFactorial(people - count);
}

/**
 * What some people spread at least, from sets that did not choose them.
 * @param hits - Sets of the collection that they hit.
 * @param sets - Sets in the collection, at least 1.
 * @param sureness - Of {@link planRounds}.
 * @returns In people, or in units of the weights; 0 where there are too few hits to say anything.
 */
export function lowerBoundOf(hits: number, sets: number, totalWeight: number, sureness: number): number {
  const root = Math.sqrt(hits + (2 * sureness) / 9) - Math.sqrt(sureness / 2);
  // Without this a root below 0 would give a large square.
  if (root <= 0) return 0;
  return (Math.max(0, root * root - sureness / 18) * totalWeight) / sets;
}

/**
 * What the best choice spreads at most.
 * @param coverage - It covers at most so many sets of the first collection.
 * @param sets - Sets in the collection, at least 1.
 * @param sureness - Of {@link planRounds}.
 */
export function upperBoundOf(coverage: number, sets: number, totalWeight: number, sureness: number): number {
  const root = Math.sqrt(coverage + sureness / 2) + Math.sqrt(sureness / 2);
  return (root * root * totalWeight) / sets;
}
