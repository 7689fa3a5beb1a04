import type { FollowerLaw } from '../random/count-law/count-law.ts';
import type { ShareProbability } from '../cascade/share-cascade.ts';

/** How faithfully the cascade is computed. */
export type Level = 'arithmetic' | 'meanField' | 'population' | 'network';

/** Whether a follower edge goes one way or both. */
export type Ties = 'follow' | 'mutual';

/** A post to fans, or seeds on a network. */
export type Message = FanMessage | SeedMessage;
export interface FanMessage {
  readonly fans: number;
  /** Probability that a fan sees the brand's own post, in [0, 1]. */
  readonly fanVisibility: number;
}
export interface SeedMessage {
  readonly seeds: readonly (number | string)[];
}

/** Values of a network's file, one for each edge or person: the column with this name. */
export interface ColumnReference {
  readonly column: string;
}

export type Model = ShareModel | IndependentCascadeModel | LinearThresholdModel;
export interface ShareModel {
  readonly kind: 'share';
  /** Probability that a follower sees a given share, in [0, 1]; on a network also a column of the file with the edges. */
  readonly visibility: number | ColumnReference;
  /** On a network also a column of the file with the people. */
  readonly shareProbability: ShareProbability | ColumnReference;
}
export interface IndependentCascadeModel {
  readonly kind: 'independentCascade';
  /** One for all edges, a rule of the literature, or a column of the file with the edges. */
  readonly edgeProbability: number | 'weightedCascade' | 'trivalency' | ColumnReference;
}
export interface LinearThresholdModel {
  readonly kind: 'linearThreshold';
  readonly weights: 'inverseInDegree';
  readonly threshold: 'random' | number;
}

/** Where a network comes from: files, or a generator that grows it. */
export type NetworkSource = NetworkFiles | GrownNetwork;
export interface NetworkFiles {
  /** File with the edges, relative to the document. */
  readonly edges: string;
  /** Whether an edge u, v means that v follows u; otherwise both follow each other. */
  readonly directed: boolean;
  /** File with the people, relative to the document; null where the model needs none. */
  readonly people: string | null;
}
export interface GrownNetwork {
  readonly generator: { readonly kind: string; readonly [option: string]: unknown };
}

/** Cost of the cascade, in the scenario's currency. */
export interface CascadeCost {
  readonly fixed: number;
  readonly perThousandFans: number;
  readonly perSharer: number;
}

/** Insertions of one spot in one programme. */
export interface Placement {
  /** People reached by one insertion (its average audience). */
  readonly audience: number;
  readonly insertions: number;
  readonly costPerInsertion: number;
}

/** A buy of the catalogue, by its id. */
export interface CatalogueBroadcast {
  readonly buy: string;
  readonly production: number;
}

/** A buy written out. */
export interface PlacementBroadcast {
  readonly placements: readonly Placement[];
  readonly production: number;
  /** People from whom the audience was measured; null when unknown. */
  readonly universe: number | null;
  /** Where the figures come from; null when unknown. */
  readonly source: string | null;
}

export type Broadcast = CatalogueBroadcast | PlacementBroadcast;

export interface ExperimentSettings {
  readonly replicates: number;
  /** Text that fixes all chance; a number in the document means its decimal text. */
  readonly rngSeed: string;
  readonly maxGenerations: number;
}

/** A scenario, version 1, complete: every default filled in. */
export interface CompleteScenario {
  readonly version: 1;
  readonly title: string | null;
  /** ISO 4217 code of every amount in the document. */
  readonly currency: string;
  /** People who could be reached; null only on a network. */
  readonly universe: number | null;
  readonly level: Level;
  /** How many follow each sharer; null on a network, which says who follows whom. */
  readonly followers: FollowerLaw | null;
  readonly ties: Ties;
  /** On level "network", null where the program hands the graph in itself. */
  readonly network: NetworkSource | null;
  readonly message: Message;
  readonly model: Model;
  readonly cost: CascadeCost | null;
  readonly broadcast: Broadcast | null;
  readonly experiment: ExperimentSettings;
}

/** A scenario as people write it: what has a default may be left out. */
export interface Scenario {
  readonly version: 1;
  readonly title?: string | null;
  readonly currency?: string;
  readonly universe: number | null;
  readonly level?: Level;
  readonly followers?: FollowerLaw | null;
  readonly ties?: Ties;
  readonly network?:
    | { readonly edges: string; readonly directed?: boolean; readonly people?: string | null }
    | GrownNetwork
    | null;
  readonly message: { readonly fans: number; readonly fanVisibility?: number } | SeedMessage;
  readonly model:
    | {
        readonly kind?: 'share';
        readonly visibility?: number | ColumnReference;
        readonly shareProbability: ShareProbability | ColumnReference;
      }
    | IndependentCascadeModel
    | {
        readonly kind: 'linearThreshold';
        readonly weights?: 'inverseInDegree';
        readonly threshold?: 'random' | number;
      };
  readonly cost?: Partial<CascadeCost> | null;
  readonly broadcast?:
    | string
    | { readonly buy: string; readonly production?: number }
    | {
        readonly placements: readonly Placement[];
        readonly production?: number;
        readonly universe?: number | null;
        readonly source?: string | null;
      }
    | null;
  readonly experiment?: {
    readonly replicates?: number;
    readonly rngSeed?: string | number;
    readonly maxGenerations?: number;
  };
}
