import type { NetworkCascade } from '../cascade/network/index.ts';
import type { OpenNetwork, ShardRange } from '../experiment/index.ts';
import type { FollowerGraph } from '../graph/index.ts';
import type { InfluenceTask, PreparedInfluence } from '../influencers/index.ts';
import type { CompleteCampaign, CompleteScenario } from '../scenario/index.ts';
import type { CampaignAnswer, CampaignTask } from './campaign-task.ts';
import { HeldArraysWriter } from './held-arrays.ts';
import type { GrowthAnswer, ResultAnswer, ResultTask } from './result-task.ts';
import { isSameGraph, networkToSend } from './shard-task.ts';
import type { SetsAnswer, SetsTask } from './sets-task.ts';
import type { ShardAnswer, ShardTask } from './shard-task.ts';

/** What a host brings: a worker that runs a `ShardSimulator`, a `SetDrawer` and a `CampaignSimulator`. */
export interface WorkerPort {
  /** Resolved when it has loaded, rejected where it cannot be. Nothing is sent before. */
  readonly ready: PromiseLike<unknown>;
  /**
   * Sends a piece of work. Called again only when the answer is there.
   * @throws What keeps the worker from answering; it has to be ended then.
   */
  readonly send: (task: ShardTask) => PromiseLike<ShardAnswer>;
  /** Has it draw reverse-reachable sets. As {@link WorkerPort.send}. */
  readonly drawSets: (task: SetsTask) => PromiseLike<SetsAnswer>;
  /** Has it run a campaign. As {@link WorkerPort.send}. */
  readonly simulateCampaign: (task: CampaignTask) => PromiseLike<CampaignAnswer>;
  /** Has it make the result of a scenario; needed where `PoolHost.makesResults`. */
  readonly makeResult?: (task: ResultTask) => PromiseLike<ResultAnswer>;
  /** Has it grow the network of a scenario; needed where `PoolHost.makesResults`. */
  readonly grow?: (scenario: CompleteScenario) => PromiseLike<GrowthAnswer>;
  /** Ends the worker at once, and frees its memory; a shard under way is never answered. */
  readonly end: () => PromiseLike<unknown> | void;
}

/** A worker, and what it holds. */
export class WorkerConnection {
  readonly #port: WorkerPort;
  #scenario: CompleteScenario | null = null;
  #cascade: NetworkCascade | null = null;
  #influence: PreparedInfluence | null = null;
  #campaign: CompleteCampaign | null = null;
  readonly #arrays = new HeldArraysWriter();
  /** The network of the last result. */
  #network: OpenNetwork | null = null;

  constructor(port: WorkerPort) {
    this.#port = port;
  }

  /** {@link WorkerPort.ready}. */
  get ready(): PromiseLike<unknown> {
    return this.#port.ready;
  }

  /**
   * Runs a shard.
   * @param cascade - On its network; null on levels without one. Each is sent when it is another object than the time before.
   */
  simulate(scenario: CompleteScenario, range: ShardRange, cascade: NetworkCascade | null): PromiseLike<ShardAnswer> {
    const scenarioToSend = scenario === this.#scenario ? 'held' : scenario;
    this.#scenario = scenario;
    if (cascade === null) return this.#port.send({ scenario: scenarioToSend, range, network: null });
    const held = this.#cascade;
    this.#cascade = cascade;
    const network = cascade === held ? 'held' : networkToSend(cascade, held === null ? null : held.graph);
    return this.#port.send({ scenario: scenarioToSend, range, network });
  }

  /**
   * Has the worker make the result of a scenario.
   * @param task - All but the network.
   * @param network - That of the scenario; null on levels without one.
   * @param graph - Its graph, in the memory in which workers are sent it.
   */
  makeResult(
    task: Omit<ResultTask, 'network'>,
    network: OpenNetwork | null,
    graph: FollowerGraph | null,
  ): PromiseLike<ResultAnswer> {
    if (network === null) return this.#port.makeResult!({ ...task, network });
    if (network === this.#network) return this.#port.makeResult!({ ...task, network: 'held' });
    this.#network = network;
    const { ids, shareProbabilities, prices, personWeights } = network;
    const held = this.#cascade !== null && isSameGraph(graph!, this.#cascade.graph);
    const toSend = { graph: held ? null : graph, ids, shareProbabilities, prices, personWeights };
    return this.#port.makeResult!({ ...task, network: toSend });
  }

  /** Has the worker grow the network of a scenario. */
  grow(scenario: CompleteScenario): PromiseLike<GrowthAnswer> {
    return this.#port.grow!(scenario);
  }

  /**
   * Has the worker draw sets.
   * @param influence - The graph and the model; sent when it is another object than the time before, without what the worker has of it.
   */
  drawSets(influence: PreparedInfluence, task: InfluenceTask): PromiseLike<SetsAnswer> {
    if (influence === this.#influence) return this.#port.drawSets({ influence: 'held', task });
    this.#influence = influence;
    return this.#port.drawSets({ influence: this.#arrays.write(influence), task });
  }

  /**
   * Runs a shard of a campaign.
   * @param campaign - Sent when it is another object than the time before.
   */
  simulateCampaign(campaign: CompleteCampaign, range: ShardRange): PromiseLike<CampaignAnswer> {
    const campaignToSend = campaign === this.#campaign ? 'held' : campaign;
    this.#campaign = campaign;
    return this.#port.simulateCampaign({ campaign: campaignToSend, range });
  }

  /** Ends the worker at once. */
  end(): PromiseLike<unknown> | void {
    return this.#port.end();
  }
}
