import type { CompleteScenario } from './scenario.ts';

/** Mean of a count over replicates, its standard error and nearest-rank quantiles; the last four are null on a deterministic level. */
export interface CountSummary {
  readonly mean: number;
  readonly standardError: number | null;
  readonly p05: number | null;
  readonly p50: number | null;
  readonly p95: number | null;
}

/** Round g: what happened in it (means over replicates), and the reach up to and including it. */
export interface GenerationRow {
  readonly generation: number;
  readonly impressions: number;
  readonly newReach: number;
  readonly reach: number;
  readonly sharers: number;
  readonly reachQuantiles: { readonly p05: number; readonly p50: number; readonly p95: number } | null;
}

/** Values of one parameter at which R = 1, the others as they are; null where none exists in the parameter's range. */
export interface TippingPoint {
  readonly shareProbability: number | null;
  readonly visibility: number | null;
  readonly followers: number | null;
}

export interface CascadeResult {
  readonly generations: readonly GenerationRow[];
  readonly reach: CountSummary;
  readonly earnedReach: CountSummary;
  readonly impressions: CountSummary;
  readonly earnedImpressions: CountSummary;
  readonly sharers: CountSummary;
  /** People with at least 1, 2, …, 10 impressions (means). */
  readonly kPlusReach: readonly number[];
  readonly averageFrequency: number | null;
  readonly reproductionNumber: number | null;
  readonly probabilityNoSharer: number | null;
  readonly truncatedFraction: number | null;
  readonly tippingPoint: TippingPoint;
  readonly cost: number | null;
  readonly cpm: number | null;
  readonly costPerThousandReached: number | null;
  readonly costPerReachPoint: number | null;
}

export interface BroadcastResult {
  /** Id in the catalogue; null for a buy written out. */
  readonly buy: string | null;
  readonly impressions: number;
  readonly reach: number;
  readonly averageFrequency: number;
  readonly grossRatingPoints: number;
  readonly cost: number;
  readonly cpm: number;
  readonly costPerThousandReached: number;
  readonly costPerPoint: number;
  readonly costPerReachPoint: number;
  readonly source: string | null;
}

/** Every ratio is cascade ÷ broadcast. */
export interface ComparisonResult {
  readonly reachRatio: number;
  readonly costPerThousandReachedRatio: number | null;
  readonly probabilityReachesMore: number | null;
  readonly probabilityCheaper: number | null;
  readonly generationPassingBroadcast: number | null;
  readonly probabilityPasses: number | null;
  readonly medianGenerationPassing: number | null;
}

/** Something a reader must know before using a number. */
export interface Warning {
  readonly code: string;
  readonly path: string;
  readonly message: string;
}

/** What made the numbers: the version of Ripplecast, the complete scenario, and on level "network" the network. */
export interface Provenance {
  readonly ripplecast: string;
  readonly scenario: CompleteScenario;
  readonly network?: NetworkProvenance;
}

/** The network that made the numbers. */
export interface NetworkProvenance {
  /** SHA-256 of the graph and its ids, as the bytes of a .ripple file; in hexadecimal. */
  readonly sha256: string;
  readonly people: number;
  readonly edges: number;
  /** SHA-256 of the share probabilities of all people, as 64-bit floats, little-endian; null where people have none of their own. */
  readonly shareProbabilitySha256: string | null;
}

/** Result, version 1. What does not apply is null, never 0 or NaN. */
export interface ResultDocument {
  readonly version: 1;
  readonly provenance: Provenance;
  readonly cascade: CascadeResult;
  readonly broadcast: BroadcastResult | null;
  readonly comparison: ComparisonResult | null;
  readonly warnings: readonly Warning[];
  /** Only where whoever wrote the document was asked for it. */
  readonly reachAtLeast?: ReachAtLeast;
}

/** How often a cascade reaches at least so many people. */
export interface ReachAtLeast {
  readonly people: number;
  readonly probability: number;
  /** Null for a single replicate. */
  readonly standardError: number | null;
}

export type BreakEvenParameter = 'shareProbability' | 'fans' | 'followers' | 'visibility' | 'budget';
export type BreakEvenTarget = 'costPerThousandReached' | 'reach';

/** What the cascade gives at one end of the range that was searched, beside what the buy gives. */
export interface BreakEvenEnd {
  readonly value: number;
  /** Mean reach, in people. */
  readonly reach: number;
  readonly costPerThousandReached: number | null;
}

/** Break-even, version 1. */
export interface BreakEvenDocument {
  readonly version: 1;
  readonly provenance: Provenance;
  readonly parameter: BreakEvenParameter;
  readonly target: BreakEvenTarget;
  readonly range: readonly [number, number];
  /** Where cascade and buy are equal, within `tolerance`; null when nowhere in the range. */
  readonly value: number | null;
  readonly tolerance: number;
  readonly ends: readonly [BreakEvenEnd, BreakEvenEnd];
}

/** Fans to reach, version 1: how many fans it takes to reach so many people with one post, and what they cost. */
export interface FansToReachDocument {
  readonly version: 1;
  readonly provenance: Provenance;
  /** People to be reached, as asked for. */
  readonly people: number;
  /** Smallest number of fans whose mean reach is at least `people`; null where all people of the universe are too few. */
  readonly fans: number | null;
  /** Mean reach with that many fans; where `fans` is null, with everyone in the universe a fan. */
  readonly reach: number;
  /** Whether more fans are needed than there are people, which only the arithmetic can say. */
  readonly exceedsUniverse: boolean;
  readonly fansCost: number | null;
  readonly cost: number | null;
}
