import { checkChoice, checkNumber, checkOptions, checkText, checkWhole } from '../../check.ts';
import { checkGraph, type FollowerGraph } from '../../graph/follower-graph.ts';
import { requireMemory } from '../../graph/memory.ts';
import { mean, standardError } from '../../statistics/index.ts';
import { groupDigits } from '../../errors.ts';
import { PersonHeap } from '../baselines/person-heap.ts';
import { type EligibilityOptions, readEligiblePeople } from '../eligible-people.ts';
import { influenceMetrics } from '../choice-schema.ts';
import type { InfluenceMetric } from '../influence-model.ts';
import { checkSpreadModel, defaultMetricOf, type SpreadModel } from '../spread-model.ts';
import { openWorlds } from './draw-worlds.ts';
import { type GreedyGuarantee, greedyGuarantee } from './greedy-guarantee.ts';
import { createSpreadSpace, SPREAD_BYTES_A_PERSON, WorldSpread } from './world-spread.ts';

const DEFAULT_WORLDS = 1000;
const MOST_WORLDS = 1e7;
const DEFAULT_MEMORY = 512 * 2 ** 20;

/** Whom to choose, and on how many worlds. */
export interface GreedyOnWorldsOptions extends EligibilityOptions {
  /** How the message spreads: every model on networks, and linear threshold with weights of one's own. */
  readonly model: SpreadModel;
  /** What is counted; default `reach` in the share model, else `sharers`. */
  readonly metric?: InfluenceMetric | undefined;
  /** How many people; where fewer may be chosen, all of them. */
  readonly count: number;
  /** How many worlds are drawn to choose on, and as many to estimate on: 1 to 10,000,000, default 1,000. */
  readonly worlds?: number | undefined;
  /** Fixes all chance; default `ripplecast`. */
  readonly rngSeed?: string | undefined;
  /** Bytes; default 512 MiB. */
  readonly maxMemory?: number | undefined;
}

const optionKeys = [
  'model',
  'metric',
  'count',
  'worlds',
  'candidates',
  'excluded',
  'booked',
  'rngSeed',
  'maxMemory',
] satisfies (keyof GreedyOnWorldsOptions)[];

/** People chosen one by one on fixed worlds. Spreads include those booked. */
export interface WorldsChoice {
  /** What was counted. */
  readonly metric: InfluenceMetric;
  /** The chosen, in the order of choice. Those booked are not among them. */
  readonly seeds: readonly number[];
  /** Those who start anyway, ascending. */
  readonly booked: readonly number[];
  /** What each of the chosen adds to those before and to those booked: the mean over the worlds on which they were chosen. */
  readonly gains: readonly number[];
  /** How far the chosen spread, on as many worlds that had no part in the choice. */
  readonly spread: {
    /** The estimate. */
    readonly mean: number;
    /** Its standard error; 0 for a single world. */
    readonly standardError: number;
  };
  /** How many worlds they were chosen on; 1 where nothing is left to chance. */
  readonly worlds: number;
  /** What greedy choice promises under the model: at least 1 − 1/e of the best possible, or nothing. */
  readonly guarantee: GreedyGuarantee['guarantee'];
  /** Why, in a sentence. */
  readonly reason: string;
}

/**
 * Chooses people one by one, each time whoever adds most on the same worlds. A world is one way in which all chance may fall, so that in
 * it nothing is random any more.
 *
 * It takes every model on networks, also those for which `chooseSeeds` has no certificate, and is slow and plain: for small graphs, and to
 * check `chooseSeeds`. Of people who add the same, the one with the smaller number is chosen.
 *
 * @throws InvalidParameterError for bad arguments; TooLargeError, before any world is drawn, where all would take more than
 * `maxMemory`.
 * @remarks Kempe, Kleinberg and Tardos (2003). Where a gain cannot rise, only those are tried anew whose last gain is the largest (Leskovec
 * et al., "Cost-effective outbreak detection in networks", KDD 2007: CELF): O(worlds · people) spreads at the beginning, few for each
 * further choice; for curves by exposure and fixed thresholds that many for each choice. O(worlds · (people + living edges)) memory.
 * @example
 * ```ts
 * import { karateClub } from 'ripplecast/graph';
 * import { greedyOnWorlds } from 'ripplecast/influencers';
 *
 * const { graph, ids } = karateClub();
 * // The second exposure convinces better than the first.
 * const model = { kind: 'share', visibility: 0.5, shareProbability: { byExposure: [0.1, 0.4] } } as const;
 * const { seeds, guarantee } = greedyOnWorlds(graph, { model, count: 2, worlds: 500 });
 * seeds.map((person) => ids[person]); // => ['34', '1']
 * guarantee; // => 'none'
 * ```
 */
export function greedyOnWorlds(graph: FollowerGraph, options: GreedyOnWorldsOptions): WorldsChoice {
  checkGraph(graph);
  checkOptions('options', options, optionKeys);
  const { model, count, worlds = DEFAULT_WORLDS, rngSeed = 'ripplecast', maxMemory = DEFAULT_MEMORY } = options;
  checkSpreadModel(graph, model);
  const { metric = defaultMetricOf(model) } = options;
  checkChoice('metric', metric, influenceMetrics);
  checkWhole('count', count);
  checkWhole('worlds', worlds, 1, MOST_WORLDS);
  checkText('rngSeed', rngSeed);
  checkNumber('maxMemory', maxMemory, 0);
  const { isEligible, eligible, booked } = readEligiblePeople(graph.people, options);
  const { guarantee, holdsInEachWorld, reason } = greedyGuarantee(model);

  const source = openWorlds(graph, model, rngSeed, 'influencers-world');
  const used = source.isCertain ? 1 : worlds;
  requireMemory(
    `choosing on ${groupDigits(used)} worlds of ${groupDigits(graph.people)} people`,
    used * (source.bytes + SPREAD_BYTES_A_PERSON * graph.people),
    { maxBytes: maxMemory },
  );
  const space = createSpreadSpace(graph.people);
  const spreads = Array.from({ length: used }, (_, world) => new WorldSpread(source.draw(world), metric, space));
  for (const person of booked) for (const spread of spreads) spread.take(person);

  const candidates = Uint32Array.from(isEligible.keys()).filter((person) => isEligible[person] === 1);
  const choose = holdsInEachWorld ? chooseLazily : choosePlainly;
  const chosen = choose(spreads, candidates, Math.min(count, eligible));
  const seeds = chosen.map(({ person }) => person);
  return {
    metric,
    seeds,
    booked: [...booked],
    gains: chosen.map(({ gain }) => gain / used),
    spread: judge(graph, model, metric, [...booked, ...seeds], used, rngSeed),
    worlds: used,
    guarantee,
    reason,
  };
}

interface Chosen {
  readonly person: number;
  /** In people, over all worlds. */
  readonly gain: number;
}

/**
 * The chosen one by one, everybody tried anew for each.
 * @param spreads - Changed.
 */
export function choosePlainly(spreads: readonly WorldSpread[], candidates: Uint32Array, count: number): Chosen[] {
  const left = new Set(candidates);
  return Array.from({ length: count }, () => {
    let best: Chosen = { person: -1, gain: -1 };
    for (const person of left) {
      const gain = gainOf(spreads, person);
      if (gain > best.gain) best = { person, gain };
    }
    left.delete(best.person);
    for (const spread of spreads) spread.take(best.person);
    return best;
  });
}

/**
 * The same where no gain rises: whoever had the largest last time is tried first.
 * @param spreads - Changed.
 */
export function chooseLazily(spreads: readonly WorldSpread[], candidates: Uint32Array, count: number): Chosen[] {
  const heap = new PersonHeap();
  for (const person of candidates) heap.push(person, gainOf(spreads, person));
  const chosen: Chosen[] = [];
  while (chosen.length < count) {
    const last = heap.topScore;
    const person = heap.pop();
    const gain = gainOf(spreads, person);
    if (gain < last) {
      heap.push(person, gain);
      continue;
    }
    for (const spread of spreads) spread.take(person);
    chosen.push({ person, gain });
  }
  return chosen;
}

function gainOf(spreads: readonly WorldSpread[], person: number): number {
  let gain = 0;
  for (const spread of spreads) gain += spread.gainOf(person);
  return gain;
}

/** How far people spread on worlds of other streams. */
function judge(
  graph: FollowerGraph,
  model: SpreadModel,
  metric: InfluenceMetric,
  seeds: readonly number[],
  worlds: number,
  rngSeed: string,
): WorldsChoice['spread'] {
  const source = openWorlds(graph, model, rngSeed, 'influencers-judge-world');
  const space = createSpreadSpace(graph.people);
  const spreads = Float64Array.from({ length: worlds }, (_, world) => {
    const spread = new WorldSpread(source.draw(world), metric, space);
    return seeds.reduce((sum, person) => sum + spread.take(person), 0);
  });
  return { mean: mean(spreads), standardError: standardError(spreads) ?? 0 };
}
