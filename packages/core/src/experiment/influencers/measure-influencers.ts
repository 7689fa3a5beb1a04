import { checkArray, checkBoolean, checkOptions, checkProbability, checkWhole } from '../../check.ts';
import { InvalidDocumentError } from '../../errors.ts';
import {
  addedBeyondAdvertisement,
  baselinesFor,
  baselineSeeds,
  choiceSensitivitySteps,
  chooseSeedsSteps,
  measureChoiceSteps,
  runSteps,
} from '../../influencers/index.ts';
import type {
  BaselineName,
  ChooseSeedsOptions,
  InfluenceAnswer,
  InfluenceSteps,
  MeasuredChoice,
  SeedChoice,
} from '../../influencers/index.ts';
import type { BroadcastResult, InfluencersDocument, Scenario } from '../../scenario/index.ts';
import type { OpenNetwork } from '../open-network.ts';
import { prepareScenario } from '../prepare-scenario.ts';
import type { PreparedScenario } from '../prepared-scenario.ts';
import type { GraphDigest, NetworkOption } from '../scenario-network.ts';
import { chooseOptionsOf, stepsInChoose } from './choose-steps.ts';
import { describeInfluencers } from './describe-influencers.ts';
import { chooseFor, type JudgedList, judgeSteps, readJudged } from './judged-list.ts';

/** What is asked of influencers, besides the scenario. */
export interface InfluencersOptions extends NetworkOption {
  /**
   * Ids of people whom somebody has picked: they are judged against the best of `message.choose`, or of as many people. Default: people are
   * chosen; where the scenario names seeds, these are judged.
   */
  readonly seeds?: readonly (number | string)[] | undefined;
  /** Probabilities with which an advertisement reaches everyone, in [0, 1]; default [0.1]. */
  readonly advertisement?: readonly number[] | undefined;
  /** Whether it is found out what becomes of the choice where the model is another; default true. Takes some four more choices. */
  readonly sensitivity?: boolean | undefined;
  /** Bytes that a choice may take besides the graph; default 512 MiB. */
  readonly maxMemory?: number | undefined;
  /** What is known of the network's graph; default: found out here. */
  readonly digest?: GraphDigest | undefined;
}

const optionKeys = ['seeds', 'advertisement', 'sensitivity', 'maxMemory', 'digest', 'network'];

const DEFAULT_ADVERTISEMENT = [0.1];

/**
 * Whom to ask first, how good that choice is, and what it is worth: beside simple rules, beside random people, beside an advertisement, and in money.
 * @param input - A scenario of level "network" with `message.choose`, or with `message.seeds`, which are judged.
 * @param options - The network, and what else is asked.
 * @throws InvalidDocumentError for a scenario that cannot be used or does not fit the network; InvalidParameterError for options that are none;
 * NotAvailableError for a model that nobody can be chosen for, with the reason; TooLargeError where it does not fit into `maxMemory`.
 * @remarks Everything is measured on the third collection of the choice, which neither chose nor bounded.
 * @example
 * ```ts
 * import { openNetwork } from 'ripplecast';
 * import { measureInfluencers } from 'ripplecast/experiment';
 * import { karateClub } from 'ripplecast/graph';
 *
 * const { seeds, bestBaseline } = measureInfluencers(
 *   {
 *     version: 1,
 *     level: 'network',
 *     universe: null,
 *     message: { choose: { count: 2 } },
 *     model: { visibility: 0.5, shareProbability: 0.2 },
 *   },
 *   { network: openNetwork(karateClub()), sensitivity: false },
 * );
 * seeds; // => ['34', '1']
 * ```
 */
export function measureInfluencers(
  input: Scenario | PreparedScenario,
  options: InfluencersOptions = {},
): InfluencersDocument {
  return runSteps(measureInfluencersSteps(input, options));
}

/**
 * {@link measureInfluencers} for whoever draws the sets elsewhere, or wants to end it: yields tasks, is sent their answers, returns the document. Ended
 * early, by null instead of an answer, it returns the best choice so far, without what would have been measured after it.
 * @throws As {@link measureInfluencers}, some of it at the first step; NotAvailableError where it is ended in its first round.
 * @example
 * ```ts
 * import { openNetwork } from 'ripplecast';
 * import { measureInfluencersSteps } from 'ripplecast/experiment';
 * import { karateClub } from 'ripplecast/graph';
 * import { runInfluenceTask } from 'ripplecast/influencers';
 *
 * const scenario = {
 *   version: 1,
 *   level: 'network',
 *   universe: null,
 *   message: { seeds: [2, 3] },
 *   model: { kind: 'independentCascade', edgeProbability: 0.1 },
 * } as const;
 * const steps = measureInfluencersSteps(scenario, { network: openNetwork(karateClub()) });
 * let step = steps.next(null);
 * while (!step.done) step = steps.next(runInfluenceTask(step.value.influence, step.value.task)); // or on a pool of workers
 * step.value.source; // => 'given'
 * ```
 */
export function measureInfluencersSteps(
  input: Scenario | PreparedScenario,
  options: InfluencersOptions = {},
): InfluenceSteps<InfluencersDocument> {
  checkOptions('options', options, optionKeys);
  const { seeds, advertisement = DEFAULT_ADVERTISEMENT, sensitivity = true, maxMemory, network: given } = options;
  checkArray('advertisement', advertisement);
  for (const [i, each] of advertisement.entries()) checkProbability(`advertisement[${i}]`, each);
  checkBoolean('sensitivity', sensitivity);
  if (maxMemory !== undefined) checkWhole('maxMemory', maxMemory, 1);
  if (seeds !== undefined) checkArray('seeds', seeds);
  const prepared = prepareScenario(input, { network: given });
  const { scenario } = prepared;
  if (scenario.level !== 'network') {
    throw InvalidDocumentError.at('level', `must be "network", where everybody has a name; got "${scenario.level}"`);
  }
  const network = prepared.network as OpenNetwork;
  const judged = readJudged(scenario, seeds, network);
  const choose = { ...chooseOptionsOf(scenario, chooseFor(scenario, judged), network), maxMemory };
  const broadcast = prepared.broadcast?.broadcast ?? null;
  const asked = { choose, judged, advertisement, sensitivity, digest: options.digest, broadcast };
  return stepsInChoose(() => measureSteps(prepared, network, asked));
}

/** Everything that is asked, checked. */
interface Asked {
  readonly choose: ChooseSeedsOptions;
  readonly judged: JudgedList | null;
  readonly advertisement: readonly number[];
  readonly sensitivity: boolean;
  readonly digest: GraphDigest | undefined;
  /** What the scenario's buy comes to; null without one. */
  readonly broadcast: BroadcastResult | null;
}

function* measureSteps(
  prepared: PreparedScenario,
  network: OpenNetwork,
  { choose, judged, advertisement, sensitivity, digest, broadcast }: Asked,
): InfluenceSteps<InfluencersDocument> {
  const { graph } = network;
  let isEnded = false;
  const watch = <Answer>(steps: InfluenceSteps<Answer>): InfluenceSteps<Answer> =>
    watchSteps(steps, () => {
      isEnded = true;
    });
  const choice = yield* watch(judged === null ? chooseSeedsSteps(graph, choose) : judgeSteps(judged, choose, network));
  const isMeasured = !isEnded && choice.sets.measure > 0;
  const lists = isMeasured ? listsOfBaselines(network, choose, choice) : [];
  const seedsOfLists = lists.map(({ seeds }) => seeds);
  const beside = isMeasured ? yield* watch(measureChoiceSteps(graph, choose, choice, seedsOfLists)) : null;
  const rows = beside !== null && sensitivity ? yield* watch(choiceSensitivitySteps(graph, choose, choice)) : [];
  return describeInfluencers(prepared.scenario, network, {
    choose,
    choice,
    source: judged === null ? 'chosen' : 'given',
    baselines: beside === null ? [] : lists.map((list, i) => ({ ...list, spread: beside.others[i]! })),
    added: addedBy(choice, beside),
    advertisement: advertisementOf(beside, advertisement),
    sensitivity: rows,
    isEnded,
    network: network.describe(digest),
    broadcast,
  });
}

/** What the rules that fit the scenario pick for the same count or money. */
function listsOfBaselines(
  { graph }: OpenNetwork,
  choose: ChooseSeedsOptions,
  { metric, seeds }: SeedChoice,
): { readonly name: BaselineName; readonly seeds: readonly number[] }[] {
  const { model, count, budget, prices, weights, candidates, excluded, booked, rngSeed } = choose;
  const limit = budget === undefined ? { count: count ?? seeds.length } : { budget };
  const options = { model, metric, ...limit, prices, weights, candidates, excluded, booked, rngSeed };
  return baselinesFor(graph, { model, metric }).map((name) => ({ name, seeds: baselineSeeds(graph, name, options) }));
}

/** How many the chosen add to those whom the booked reach; null where that was not measured. */
function addedBy({ booked, spread }: SeedChoice, beside: MeasuredChoice | null): number | null {
  if (beside !== null) return addedBeyondAdvertisement(beside.measured, 0);
  return booked.length === 0 ? spread.mean : null;
}

function advertisementOf(
  beside: MeasuredChoice | null,
  probabilities: readonly number[],
): InfluencersDocument['advertisement'] {
  if (beside === null) return [];
  return probabilities.map((probability) => ({
    probability,
    adds: addedBeyondAdvertisement(beside.measured, probability),
  }));
}

/** The same steps; tells when they are ended. */
function* watchSteps<Answer>(steps: InfluenceSteps<Answer>, tell: () => void): InfluenceSteps<Answer> {
  let step = steps.next(null);
  while (step.done !== true) {
    const answer: InfluenceAnswer | null = yield step.value;
    if (answer === null) tell();
    step = steps.next(answer);
  }
  return step.value;
}
