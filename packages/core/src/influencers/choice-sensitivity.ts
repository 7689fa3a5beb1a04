import { checkObject } from '../check.ts';
import { InvalidParameterError } from '../errors.ts';
import type { FollowerGraph } from '../graph/follower-graph.ts';
import { chooseSeedsSteps } from './choose-seeds.ts';
import type { ChooseSeedsOptions } from './choose-seeds-options.ts';
import { readPeople } from './eligible-people.ts';
import type { InfluenceAnswer, InfluenceStep, InfluenceSteps } from './influence-steps.ts';
import { prepareChoice } from './prepare-choice.ts';
import type { SetRange } from './reverse-sets.ts';
import { answerOf } from './run-influence-task.ts';
import { type InfluenceFactor, type InfluenceParameter, scaleModel } from './scale-model.ts';
import type { SeedChoice } from './seed-choice.ts';

/** What a choice would have been, and what it loses, if one parameter of the model were another. */
export interface ChoiceSensitivity {
  /** Which parameter. */
  readonly parameter: InfluenceParameter;
  /** What each of its values is multiplied by. */
  readonly factor: InfluenceFactor;
  /** How many of its values would be above 1, and are taken as 1. */
  readonly capped: number;
  /** Who would have been chosen, in the order of choice. */
  readonly seeds: readonly number[];
  /** The part of the chosen who would have been chosen then too, in [0, 1]. */
  readonly overlap: number;
  /** 1 − the spread of the chosen ÷ that of those who would have been chosen, both under the changed model; by chance it can be below 0. */
  readonly loss: number;
  /** Standard error of the loss: both spreads are counted on the same sets. */
  readonly lossStandardError: number;
}

/** Who was chosen, and who starts anyway. */
export interface SeedsAndBooked {
  /** The chosen, each once. */
  readonly seeds: ArrayLike<number>;
  /** Those who start anyway: the same as in the options. */
  readonly booked: ArrayLike<number>;
}

/**
 * What becomes of a choice where the model is a little wrong: each parameter alone a fifth smaller and a fifth larger, with the same
 * streams of chance, the same count or budget and the same options. Weights of linear threshold have no room above, and a probability ends
 * at 1; a change that changes nothing has no row.
 *
 * @param graph - Not changed.
 * @param options - Of the choice.
 * @param chosen - What `chooseSeeds` chose with them; or anybody's list, whose loss has in it what was lost before.
 * @yields Tasks, as `chooseSeedsSteps` does, without a certificate: there is none of the chosen.
 * @returns A row for each change, parameter by parameter, the smaller value first: whatever was done before the steps were ended. None
 * where nobody was chosen.
 * @throws InvalidParameterError where the chosen are no people of the graph, or others are booked than in the options; else as `chooseSeeds`.
 * @remarks A choice for each row, and both lists counted on the sets that measured it.
 * @example
 * ```ts
 * import { karateClub } from 'ripplecast/graph';
 * import { choiceSensitivitySteps, chooseSeeds, runSteps } from 'ripplecast/influencers';
 * const { graph } = karateClub();
 * const options = { model: { kind: 'independentCascade', edgeProbability: 0.1 }, count: 2 } as const;
 * const rows = runSteps(choiceSensitivitySteps(graph, options, chooseSeeds(graph, options)));
 * rows.map(({ parameter, factor, overlap }) => [parameter, factor, overlap]);
 * // => [['edgeProbability', 0.8, 1], ['edgeProbability', 1.2, 1]]
 * ```
 */
export function choiceSensitivitySteps(
  graph: FollowerGraph,
  options: ChooseSeedsOptions,
  chosen: SeedsAndBooked,
): InfluenceSteps<readonly ChoiceSensitivity[]> {
  const { eligible } = prepareChoice(graph, options);
  checkObject('chosen', chosen);
  const seeds = readPeople('chosen.seeds', chosen.seeds, graph.people);
  const booked = readPeople('chosen.booked', chosen.booked, graph.people).sort();
  const areThose = booked.length === eligible.booked.length && booked.every((who, i) => who === eligible.booked[i]);
  if (!areThose) throw new InvalidParameterError('chosen.booked', 'the people of options.booked', [...booked]);
  return sensitivityStepsOf(graph, options, seeds, booked);
}

function* sensitivityStepsOf(
  graph: FollowerGraph,
  options: ChooseSeedsOptions,
  seeds: Uint32Array,
  booked: Uint32Array,
): InfluenceSteps<readonly ChoiceSensitivity[]> {
  const rows: ChoiceSensitivity[] = [];
  if (seeds.length === 0) return rows;
  for (const { parameter, factor, capped, model } of scaleModel(graph, options.model)) {
    const other = yield* chooseOthers(chooseSeedsSteps(graph, { ...options, model }));
    if (other === null) return rows;
    const { choice, last } = other;
    const others = new Set(choice.seeds);
    const overlap = seeds.filter((seed) => others.has(seed)).length / seeds.length;
    const { rngSeed = 'ripplecast' } = options;
    const range: SetRange = { collection: 'measure', first: 0, count: choice.sets.measure, rngSeed };
    const hits: number[] = [];
    for (const starting of [seeds, choice.seeds, [...seeds, ...choice.seeds]]) {
      const all = Uint32Array.from(new Set([...starting, ...booked])).sort();
      const answer: InfluenceAnswer | null = yield { ...last, best: null, task: { kind: 'count', range, seeds: all } };
      if (answer === null) return rows;
      hits.push(answerOf(answer, 'count').hits);
    }
    const [ours, theirs, either] = hits;
    rows.push({ parameter, factor, capped, seeds: choice.seeds, overlap, ...estimateLoss(ours, theirs, either) });
  }
  return rows;
}

/**
 * The steps of another choice, whose certificates say nothing of the chosen.
 * @returns That choice and the last step; null where the steps were ended.
 */
function* chooseOthers(
  steps: InfluenceSteps<SeedChoice>,
): InfluenceSteps<{ readonly choice: SeedChoice; readonly last: InfluenceStep } | null> {
  let last: InfluenceStep | null = null;
  let next = steps.next();
  while (next.done !== true) {
    last = next.value;
    const answer: InfluenceAnswer | null = yield { ...last, best: null };
    if (answer === null) return null;
    next = steps.next(answer);
  }
  return last === null ? null : { choice: next.value, last };
}

/**
 * 1 − x ÷ y, and its standard error, of two lists that hit x and y of the same sets.
 * @param either - Sets that either hits.
 * @remarks The delta method for a ratio of two fractions of the same sets.
 */
function estimateLoss(x: number, y: number, either: number): Pick<ChoiceSensitivity, 'loss' | 'lossStandardError'> {
  if (y === 0) return { loss: 0, lossStandardError: 0 };
  const ratio = x / y;
  const both = x + y - either;
  // Of one set: the square of [x hits it] − ratio · [y hits it], whose mean over all sets is 0.
  const squares = x - both + (y - both) * ratio * ratio + both * (1 - ratio) * (1 - ratio);
  return { loss: 1 - ratio, lossStandardError: Math.sqrt(squares) / y };
}
