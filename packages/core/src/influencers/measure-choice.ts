import { checkArray, checkObject, checkWhole } from '../check.ts';
import type { FollowerGraph } from '../graph/follower-graph.ts';
import type { ChooseSeedsOptions } from './choose-seeds-options.ts';
import { eligibleList } from './eligible-list.ts';
import { readPeople } from './eligible-people.ts';
import type { InfluenceAnswer, InfluenceStep, InfluenceSteps, InfluenceTask } from './influence-steps.ts';
import type { MeasuredSets } from './measured-sets.ts';
import { type PreparedChoice, prepareChoice } from './prepare-choice.ts';
import { answerOf } from './run-influence-task.ts';
import { ownWeightOf } from './round.ts';
import { rangeOf } from './run-rounds.ts';
import type { SeedChoice, SpreadEstimate } from './seed-choice.ts';
import { estimateSpread } from './spread-estimate.ts';

/** A choice beside other lists, on the same sets. */
export interface MeasuredChoice {
  /** What the sets say of the choice: for random people in its place, and for an advertisement beside it. */
  readonly measured: MeasuredSets;
  /** How far each of the other lists spreads with those booked, in the order given. */
  readonly others: readonly SpreadEstimate[];
}

/**
 * Measures a choice once more, on the third collection that gave its spread, and other lists on the same sets.
 *
 * @param graph - Not changed.
 * @param options - Of the choice.
 * @param choice - What `chooseSeeds` or `certify` gave with them.
 * @param others - Lists of people by number, such as those of `baselineSeeds`.
 * @yields Tasks, as `chooseSeedsSteps` does.
 * @returns What was measured; null where the steps were ended.
 * @throws InvalidParameterError where somebody is not in the graph or listed twice, and for a choice that was never measured, as it was
 * ended or is of nobody; else as `chooseSeeds`.
 * @example
 * ```ts
 * import { karateClub } from 'ripplecast/graph';
 * import { addedBeyondAdvertisement, chooseSeeds, measureChoiceSteps, runSteps } from 'ripplecast/influencers';
 * const { graph } = karateClub();
 * const options = { model: { kind: 'share', visibility: 0.5, shareProbability: 0.2 }, count: 2 } as const;
 * const choice = chooseSeeds(graph, options);
 * const { measured, others } = runSteps(measureChoiceSteps(graph, options, choice, [[0, 2]]))!;
 * Math.abs(addedBeyondAdvertisement(measured, 0) - choice.spread.mean) < 1e-9; // => true
 * others[0]!.mean < choice.spread.mean; // => true
 * ```
 */
export function measureChoiceSteps(
  graph: FollowerGraph,
  options: ChooseSeedsOptions,
  choice: Pick<SeedChoice, 'seeds' | 'sets'>,
  others: readonly ArrayLike<number>[] = [],
): InfluenceSteps<MeasuredChoice | null> {
  checkObject('choice', choice);
  checkObject('choice.sets', choice.sets);
  checkWhole('choice.sets.measure', choice.sets.measure, 1);
  checkArray('choice.seeds', choice.seeds);
  const prepared = prepareChoice(graph, options, choice.seeds.length);
  const { people } = graph;
  const seeds = readPeople('choice.seeds', choice.seeds, people);
  checkArray('others', others);
  const lists = others.map((list, i) => readPeople(`others[${i}]`, list, people));
  return measureChoiceStepsOf(prepared, seeds, choice.sets.measure, lists);
}

function* measureChoiceStepsOf(
  prepared: PreparedChoice,
  seeds: Uint32Array,
  sets: number,
  lists: readonly Uint32Array[],
): InfluenceSteps<MeasuredChoice | null> {
  const { influence, eligible, plan, fixedBytes, confidence } = prepared;
  const { booked } = eligible;
  const range = rangeOf(prepared, 'measure', 0, sets);
  const step = (task: InfluenceTask): InfluenceStep => ({
    influence,
    task,
    best: null,
    round: plan.rounds,
    mostRounds: plan.rounds,
    bytes: fixedBytes,
  });
  const answer: InfluenceAnswer | null = yield step({
    kind: 'measure',
    range,
    seeds,
    booked,
    candidates: eligibleList(eligible),
  });
  if (answer === null) return null;
  const { measured } = answerOf(answer, 'measure');
  const isBooked = new Set(booked);
  const others: SpreadEstimate[] = [];
  for (const list of lists) {
    const beside = [...list].filter((person) => !isBooked.has(person));
    const starting = Uint32Array.from([...beside, ...booked]).sort();
    const counted: InfluenceAnswer | null = yield step({ kind: 'count', range, seeds: starting });
    if (counted === null) return null;
    const { hits } = answerOf(counted, 'count');
    others.push(estimateSpread(hits, sets, influence.totalWeight, ownWeightOf(prepared, beside), confidence));
  }
  return { measured, others };
}
