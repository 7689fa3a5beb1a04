import { groupDigits, InvalidParameterError } from '../errors.ts';
import { checkGraph, type FollowerGraph } from '../graph/follower-graph.ts';
import { chooseByBudget } from './choose-by-budget.ts';
import { chooseByCount } from './choose-by-count.ts';
import type { CertifyOptions } from './choose-seeds-options.ts';
import { readPeople } from './eligible-people.ts';
import { finishChoice } from './finish-choice.ts';
import type { InfluenceSteps } from './influence-steps.ts';
import { type PreparedChoice, prepareChoice } from './prepare-choice.ts';
import { sumOfPrices, toAmount } from './read-prices.ts';
import { runSteps } from './run-influence-task.ts';
import { isPrecise } from './round.ts';
import { type RoundRule, runRounds } from './run-rounds.ts';
import type { SeedChoice } from './seed-choice.ts';
import { pickPerson, restartCover } from './set-cover.ts';

/**
 * Says how good anybody's list is beside the best of as many people, or for as much money, whoever that is.
 *
 * @param graph - Not changed, and not kept.
 * @param seeds - People by number, each once, who may be chosen: not excluded, not booked, with a price where there are prices.
 * @param options - As for `chooseSeeds`. Without `count` and `budget` the best has as many people as the list; with them the list has at
 * most so many, or costs at most so much.
 * @returns The seeds and their gains in the order given. It ends once the lower bound is at least (1 − ε) times the estimate.
 * @throws InvalidParameterError for a list that the options do not allow; else as `chooseSeeds`.
 * @remarks The bounds are those of `chooseSeeds`, which hold however a list was made: the upper one bounds the best, and the lower one comes
 * from sets that did not make it.
 * @example
 * ```ts
 * import { karateClub } from 'ripplecast/graph';
 * import { certify } from 'ripplecast/influencers';
 * const model = { kind: 'independentCascade', edgeProbability: 0.1 } as const;
 * const { spread, upperBoundOfBest } = certify(karateClub().graph, [2, 13], { model });
 * spread.mean < 0.9 * upperBoundOfBest; // => true
 * ```
 */
export function certify(graph: FollowerGraph, seeds: ArrayLike<number>, options: CertifyOptions): SeedChoice {
  return runSteps(certifySteps(graph, seeds, options));
}

/**
 * {@link certify} for whoever draws the sets elsewhere, wants to see how far it has come, or to end it: yields tasks, is sent their
 * answers, returns what is known of the list.
 *
 * @throws As {@link certify}: for its arguments at once, else from `next`; NotAvailableError where it is ended in its first round.
 * @example
 * ```ts
 * import { karateClub } from 'ripplecast/graph';
 * import { certifySteps, runSteps } from 'ripplecast/influencers';
 * const model = { kind: 'independentCascade', edgeProbability: 0.1 } as const;
 * runSteps(certifySteps(karateClub().graph, [33, 0], { model })).seeds; // => [33, 0]
 * ```
 */
export function certifySteps(
  graph: FollowerGraph,
  seeds: ArrayLike<number>,
  options: CertifyOptions,
): InfluenceSteps<SeedChoice> {
  checkGraph(graph);
  const list = [...readPeople('seeds', seeds, graph.people)];
  const choice = prepareChoice(graph, options, list.length, list);
  checkLimit(choice, list);
  return certifyStepsOf(choice, list);
}

function* certifyStepsOf(choice: PreparedChoice, list: readonly number[]): InfluenceSteps<SeedChoice> {
  return yield* finishChoice(choice, yield* runRounds(choice, ruleOf(choice, list)));
}

function checkLimit({ limit }: PreparedChoice, list: readonly number[]): void {
  if (limit.kind === 'count') {
    if (list.length <= limit.count) return;
    throw new InvalidParameterError('seeds', `at most as many as count, ${groupDigits(limit.count)}`, list.length);
  }
  const cost = sumOfPrices(limit.prices, list);
  if (cost <= limit.budget) return;
  throw InvalidParameterError.saying(
    'seeds',
    `seeds must cost at most the budget, ${groupDigits(toAmount(limit.budget))}; got ${groupDigits(toAmount(cost))}`,
  );
}

function ruleOf({ limit, eligible, influence, epsilon }: PreparedChoice, seeds: readonly number[]): RoundRule {
  return {
    choose(cover) {
      const { upper } =
        limit.kind === 'count'
          ? chooseByCount(cover, eligible.isEligible, limit.count)
          : chooseByBudget(cover, limit.prices, limit.budget);
      restartCover(cover);
      const gains = seeds.map((person) => pickPerson(cover, person));
      return { seeds, gains, upper, isAllCovered: false };
    },
    isEnough: (round) => isPrecise(influence, epsilon, round),
    isSettled: () => true,
  };
}
