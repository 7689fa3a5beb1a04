import type { FollowerLaw, ShareProbability } from '../cascade/share-cascade.ts';

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

export type Model = ShareModel | IndependentCascadeModel | LinearThresholdModel;
export interface ShareModel {
  readonly kind: 'share';
  /** Probability that a follower sees a given share, in [0, 1]. */
  readonly visibility: number;
  readonly shareProbability: ShareProbability;
}
export interface IndependentCascadeModel {
  readonly kind: 'independentCascade';
  readonly edgeProbability: number | 'weightedCascade' | 'trivalency';
}
export interface LinearThresholdModel {
  readonly kind: 'linearThreshold';
  readonly weights: 'inverseInDegree';
  readonly threshold: 'random' | number;
}

export type NetworkSource =
  | { readonly edges: string; readonly directed: boolean }
  | { readonly generator: { readonly kind: string; readonly [key: string]: unknown } };

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
export interface Scenario {
  readonly version: 1;
  readonly title: string | null;
  /** ISO 4217 code of every amount in the document. */
  readonly currency: string;
  /** People who could be reached; null only on a network. */
  readonly universe: number | null;
  readonly level: Level;
  readonly followers: FollowerLaw;
  readonly ties: Ties;
  readonly network: NetworkSource | null;
  readonly message: Message;
  readonly model: Model;
  readonly cost: CascadeCost | null;
  readonly broadcast: Broadcast | null;
  readonly experiment: ExperimentSettings;
}

/** A scenario as people write it: what has a default may be left out. */
export interface ScenarioInput {
  readonly version: 1;
  readonly title?: string | null;
  readonly currency?: string;
  readonly universe: number | null;
  readonly level?: Level;
  readonly followers: FollowerLaw;
  readonly ties?: Ties;
  readonly network?: NetworkSource | null;
  readonly message: { readonly fans: number; readonly fanVisibility?: number } | SeedMessage;
  readonly model:
    | { readonly kind?: 'share'; readonly visibility?: number; readonly shareProbability: ShareProbability }
    | IndependentCascadeModel
    | LinearThresholdModel;
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
