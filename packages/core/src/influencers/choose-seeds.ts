import type { FollowerGraph } from '../graph/follower-graph.ts';
import { chooseByBudget } from './choose-by-budget.ts';
import { chooseByCount } from './choose-by-count.ts';
import type { ChooseSeedsOptions } from './choose-seeds-options.ts';
import { finishChoice } from './finish-choice.ts';
import type { InfluenceSteps } from './influence-steps.ts';
import { GREEDY_PART } from './opim-bounds.ts';
import { type PreparedChoice, prepareChoice } from './prepare-choice.ts';
import { runSteps } from './run-influence-task.ts';
import { isPrecise, isSettled, isTight } from './round.ts';
import { type RoundRule, runRounds } from './run-rounds.ts';
import type { SeedChoice } from './seed-choice.ts';

/**
 * Chooses the people whose shares spread a message furthest, and says how good the choice is: a lower bound of what it spreads, and an
 * upper bound of what any choice of as many people, or for as much money, could.
 *
 * @param graph - Not changed, and not kept.
 * @param options - The model, how many or for how much money, and of whom.
 * @returns People by number. With a budget, those it pays: the rest of it may pay nobody who adds anything.
 * @throws InvalidParameterError for options that make no sense, such as a budget below the cheapest person or more people than may be
 * chosen; NotAvailableError for models without reverse-reachable sets, with the reason and what to use instead; TooLargeError, with the
 * size, where the graph or the sets of the first round do not fit into `maxMemory`.
 * @remarks OPIM-C: J. Tang, X. Tang, X. Xiao, J. Yuan, "Online processing algorithms for influence maximization", SIGMOD 2018. Differs
 * from it: people have weights, prices and roles, and the spread is measured on a third collection. Nothing is promised beyond
 * the certificate, which holds for both bounds together with the confidence asked for. The same options give the same numbers
 * everywhere. About O(sets · their size + people), for 1/ε² times as many sets as one hit by the best takes.
 * @example
 * ```ts
 * import { karateClub } from 'ripplecast/graph';
 * import { chooseSeeds } from 'ripplecast/influencers';
 * const model = { kind: 'independentCascade', edgeProbability: 0.1 } as const;
 * const choice = chooseSeeds(karateClub().graph, { model, count: 2 });
 * choice.seeds; // => [33, 0]
 * choice.certifiedRatio > 0.53; // => true
 * ```
 */
export function chooseSeeds(graph: FollowerGraph, options: ChooseSeedsOptions): SeedChoice {
  return runSteps(chooseSeedsSteps(graph, options));
}

/**
 * {@link chooseSeeds} for whoever draws the sets elsewhere, wants to see how far it has come, or to end it: yields tasks, is sent their
 * answers, returns the choice.
 *
 * @throws As {@link chooseSeeds}: for its arguments at once, else from `next`; NotAvailableError where it is ended in its first round.
 * @example
 * ```ts
 * import { karateClub } from 'ripplecast/graph';
 * import { chooseSeedsSteps, runInfluenceTask } from 'ripplecast/influencers';
 * const model = { kind: 'independentCascade', edgeProbability: 0.1 } as const;
 * const steps = chooseSeedsSteps(karateClub().graph, { model, count: 2 });
 * let step = steps.next(null);
 * while (!step.done) {
 *   const isGoodEnough = (step.value.best?.certifiedRatio ?? 0) > 0.4;
 *   step = steps.next(isGoodEnough ? null : runInfluenceTask(step.value.influence, step.value.task));
 * }
 * step.value.reason; // => 'aborted'
 * ```
 */
export function chooseSeedsSteps(graph: FollowerGraph, options: ChooseSeedsOptions): InfluenceSteps<SeedChoice> {
  return chooseStepsOf(prepareChoice(graph, options));
}

function* chooseStepsOf(choice: PreparedChoice): InfluenceSteps<SeedChoice> {
  return yield* finishChoice(choice, yield* runRounds(choice, ruleOf(choice)));
}

function ruleOf({ limit, eligible, influence, epsilon }: PreparedChoice): RoundRule {
  return {
    choose: (cover) =>
      limit.kind === 'count'
        ? chooseByCount(cover, eligible.isEligible, limit.count)
        : chooseByBudget(cover, limit.prices, limit.budget),
    // With a budget the ratio may stay below whatever is drawn: then it ends once more sets would hardly move either bound.
    isEnough: (round) =>
      isPrecise(influence, epsilon, round) &&
      (round.certifiedRatio >= GREEDY_PART - epsilon ||
        (limit.kind === 'budget' && isTight(influence, epsilon, round))),
    isSettled: (round) => isSettled(epsilon, round),
  };
}
