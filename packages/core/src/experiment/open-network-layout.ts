import type { CascadeRows, ConversationStart } from '../cascade/index.ts';
import { isNetworkReachCertain } from '../cascade/network/certain-reach.ts';
import { networkReproduction, prepareNetworkCascade } from '../cascade/network/index.ts';
import type {
  CascadeTrace,
  Conversation,
  Criticism,
  NetworkCascade,
  NetworkEnsemble,
  NetworkMessage,
  NetworkModel,
  TracedExposures,
} from '../cascade/network/index.ts';
import { criticisedModel } from '../cascade/network/prepare-network-cascade.ts';
import { traceReplicate, traceReplicateExposures } from '../cascade/network/trace/trace-cascade.ts';
import { countOnwardEdges } from '../graph/index.ts';
import type { FollowerGraph } from '../graph/index.ts';
import type { SeedChoice } from '../influencers/index.ts';
import type { ChosenSeeds } from '../scenario/index.ts';
import { type NetworkSpace, spreadOnNetwork, takeNetworkSpace } from './network-space.ts';
import type { GraphDigest, NetworkLayout, NetworkTipping } from './scenario-network.ts';
import type { ShardRange } from './shard-range.ts';

/** A scenario of level "network" as the kernels of `ripplecast/network` take it. */
export interface NetworkCascadeParts {
  /** The graph that the cascade runs on. */
  readonly graph: FollowerGraph;
  /** Who begins. */
  readonly message: NetworkMessage;
  /** How it is passed on. */
  readonly model: NetworkModel;
  /** Hours, criticism, answers; who complains, the message says. */
  readonly conversation: Omit<Conversation, keyof ConversationStart>;
}

/** A {@link NetworkLayout} with what threads need to run replicates elsewhere. */
export interface OpenNetworkLayout extends NetworkLayout {
  /** The scenario as the kernels take it, laid out when it is first asked for. */
  readonly cascade: NetworkCascade;
  /** One replicate, person by person. */
  readonly trace: (replicate: number) => CascadeTrace;
  /** The same with every exposure in it. */
  readonly traceExposures: (replicate: number) => TracedExposures;
}

/** What replicates on a network need besides their range. */
type Ensemble = Pick<NetworkEnsemble, 'rngSeed' | 'maxGenerations'>;

/** A scenario whose beginners are known. */
export interface ResolvedLayout {
  readonly parts: NetworkCascadeParts;
  /** Whom the scenario has chosen; null where it chooses nobody. */
  readonly choice: SeedChoice | null;
  /** The same by their ids. */
  readonly chosen: ChosenSeeds | null;
}

/** A scenario on a graph. Its space is taken when its first replicates are run. */
export class GraphLayout implements OpenNetworkLayout {
  readonly #resolve: () => ResolvedLayout;
  readonly #ensemble: Ensemble;
  #resolved: ResolvedLayout | null = null;
  #cascade: NetworkCascade | null = null;
  #space: NetworkSpace | null = null;
  #tipping: NetworkTipping | null = null;

  /** @param resolve - Finds out who begins, called once, when that is first needed. */
  constructor(resolve: () => ResolvedLayout, ensemble: Ensemble) {
    this.#resolve = resolve;
    this.#ensemble = ensemble;
  }

  get #found(): ResolvedLayout {
    this.#resolved ??= this.#resolve();
    return this.#resolved;
  }

  get parts(): NetworkCascadeParts {
    return this.#found.parts;
  }

  get chosen(): ChosenSeeds | null {
    return this.#found.chosen;
  }

  get choice(): SeedChoice | null {
    return this.#found.choice;
  }

  get cascade(): NetworkCascade {
    const { graph, message, model, conversation } = this.parts;
    this.#cascade ??= prepareNetworkCascade(graph, message, model, conversation);
    return this.#cascade;
  }

  layOut(): void {
    this.#space ??= takeNetworkSpace(this.cascade);
  }

  spread(range: ShardRange): CascadeRows {
    this.layOut();
    return spreadOnNetwork(this.#space!, { ...this.#ensemble, ...range });
  }

  trace(replicate: number): CascadeTrace {
    this.layOut();
    return traceReplicate(this.#space!.state, { ...this.#ensemble, replicate });
  }

  traceExposures(replicate: number): TracedExposures {
    this.layOut();
    return traceReplicateExposures(this.#space!.state, { ...this.#ensemble, replicate });
  }

  get isReachCertain(): boolean {
    return isNetworkReachCertain(this.cascade, this.#ensemble);
  }

  tipping(digest?: GraphDigest): NetworkTipping {
    if (this.#tipping !== null) return this.#tipping;
    const { graph, model, conversation } = this.parts;
    const { criticism } = conversation;
    // Counted once for praise and criticism.
    const onwardEdges = digest?.onwardEdges ?? (criticism === null ? undefined : countOnwardEdges(graph));
    const { reproductionNumber, shareProbability, visibility } = networkReproduction(graph, model, { onwardEdges });
    this.#tipping = {
      reproductionNumber,
      tippingPoint: { shareProbability, visibility, followers: null },
      ...(criticism !== null && { ofCriticism: this.#reproductionOfCriticism(criticism, onwardEdges) }),
    };
    return this.#tipping;
  }

  #reproductionOfCriticism({ shareMultiplier }: Criticism, onwardEdges: number | undefined): number | undefined {
    const { graph, model } = this.parts;
    const critical = criticisedModel(model, shareMultiplier);
    return networkReproduction(graph, critical, { onwardEdges }).reproductionNumber ?? undefined;
  }
}
