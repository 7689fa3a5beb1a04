import type { CascadeTrace, TraceNode } from '../cascade/network/index.ts';
import { treeOfTrace } from '../cascade/network/trace/trace-tree.ts';
import { checkOptions, checkWhole } from '../check.ts';
import { InvalidDocumentError, InvalidParameterError } from '../errors.ts';
import { idOf } from '../graph/index.ts';
import { resolveScenario } from '../scenario/index.ts';
import type { Scenario } from '../scenario/index.ts';
import type { OpenNetwork } from './open-network.ts';
import type { OpenNetworkLayout } from './open-network-layout.ts';
import { prepareScenario } from './prepare-scenario.ts';
import { isPrepared, PreparedScenario } from './prepared-scenario.ts';
import { networkFor } from './scenario-network.ts';
import { spreadScenario } from './spread-scenario.ts';

/** Which run of a scenario to trace, and on which network. */
export interface TraceScenarioOptions {
  /** The network of the scenario, made by `openNetwork` or `growNetwork`; may be left out where the scenario was prepared with it. */
  readonly network?: OpenNetwork | undefined;
  /** Which of the scenario's runs, from 0; default 0. */
  readonly replicate?: number | undefined;
}

/** One run of a scenario, person by person. Entry i of every array belongs to the i-th person reached. */
export interface ScenarioTrace extends CascadeTrace {
  /** Which run it is. */
  readonly replicate: number;
  /** Shape [reach]: what the people are called. */
  readonly ids: readonly string[];
  /** The brand, then the people in their order, as `d3.stratify` takes them: each with its `id` and `parentId`. Belongs to the caller. */
  readonly tree: TraceNode[];
}

/**
 * One run of a scenario on a network, with who had the message from whom: the run that is entry `replicate` of the `outcomes` of `simulate`.
 * @param input - A scenario of level "network"; the other levels count people and know none of them.
 * @returns Arrays and a tree of their own, with an entry for each person reached.
 * @throws InvalidDocumentError for a scenario that cannot be used, has another level, or does not fit the network; InvalidParameterError for
 * the options.
 * @remarks Edge by edge, O(edges of the sharers). Besides the space that the network keeps for its runs, which the first of them takes,
 * in proportion to the people reached.
 * @example
 * ```ts
 * import { defineScenario, openNetwork, simulate, traceScenario } from 'ripplecast';
 * import { florentineFamilies } from 'ripplecast/graph';
 *
 * const network = openNetwork(florentineFamilies());
 * const scenario = defineScenario({
 *   version: 1,
 *   level: 'network',
 *   universe: null,
 *   message: { seeds: ['Medici'] },
 *   model: { kind: 'independentCascade', edgeProbability: 0.3 },
 *   experiment: { rngSeed: 'florence' },
 * });
 * const { reach, tree } = traceScenario(scenario, { network, replicate: 5 });
 * [reach, simulate(scenario, { network }).outcomes.reach[5]]; // => [8, 8]
 * tree.slice(0, 3).map(({ id, parentId }) => [id, parentId]); // => [['brand', null], ['Medici', 'brand'], ['Ridolfi', 'Medici']]
 * ```
 */
export function traceScenario(input: Scenario | PreparedScenario, options: TraceScenarioOptions = {}): ScenarioTrace {
  checkOptions('options', options, ['network', 'replicate']);
  const { network, replicate = 0 } = options;
  const scenario = isPrepared(input) ? input.scenario : resolveScenario(input);
  if (scenario.level !== 'network') {
    throw InvalidDocumentError.at(
      'level',
      `must be "network", where people have names, for a run to be traced; got "${scenario.level}"`,
    );
  }
  checkWhole('replicate', replicate, 0, scenario.experiment.replicates - 1);
  const prepared = isPrepared(input)
    ? prepareScenario(input, { network })
    : new PreparedScenario(scenario, networkFor(scenario, { network }), spreadScenario);
  const { trace, ids } = openParts(prepared);
  const run = trace(replicate);
  const names = Array.from(run.people, (person) => idOf(ids, person));
  return { ...run, replicate, ids: names, tree: treeOfTrace(run, names) };
}

/** What only a network with its graph has. */
function openParts({ network, layout }: PreparedScenario): Pick<OpenNetworkLayout, 'trace'> & Pick<OpenNetwork, 'ids'> {
  const { trace } = layout as Partial<OpenNetworkLayout>;
  const { ids } = network as Partial<OpenNetwork>;
  if (trace !== undefined && ids !== undefined) return { trace: (replicate) => trace.call(layout, replicate), ids };
  throw new InvalidParameterError('network', 'one that openNetwork or growNetwork made', network);
}
