import type { MessageShares } from '../cascade/network/index.ts';
import type { AliasTable } from '../random/index.ts';
import type { InfluenceMetric, InfluenceModel } from './influence-model.ts';

/**
 * A graph and a model laid out for drawing reverse-reachable sets. Made by `prepareInfluence`; plain numbers and arrays, which nobody
 * changes, so that threads may share them.
 */
export interface PreparedInfluence {
  /** Number of people. */
  readonly people: number;
  /** Number of follower edges. */
  readonly edges: number;
  /** Shape [people + 1]: whom v follows are entries offsets[v] … offsets[v + 1] − 1 of `followed`. */
  readonly offsets: Uint32Array;
  /** Shape [edges]: the people followed, ascending for each follower. */
  readonly followed: Uint32Array;
  /** Which model it is. */
  readonly kind: InfluenceModel['kind'];
  /** What is counted. */
  readonly metric: InfluenceMetric;
  /** How people are drawn who count; null where everyone counts alike. */
  readonly roots: AliasTable | null;
  /** The weights of all people together: their number, where everyone counts alike. */
  readonly totalWeight: number;
  /** How the message came to a person. */
  readonly law: CascadeInfluence | ThresholdInfluence;
}

/** Each edge lives by itself, and so does each person's will to share: the share model, and independent cascade. */
export interface CascadeInfluence {
  /** Which law this is. */
  readonly kind: 'cascade';
  /** Which of the edges into a person live. */
  readonly edges: LiveEdges;
  /** Whether who sees it shares. */
  readonly sharing: InfluenceSharing;
}

/** Of all edges into a person at most one lives: linear threshold with random thresholds. */
export interface ThresholdInfluence {
  /** Which law this is. */
  readonly kind: 'threshold';
  /** Shape [edges], in the order of `followed`: the weights of a person summed up to here; null where all of a person's are equal, with sum 1. */
  readonly cumulative: Float64Array | null;
}

/** Whether a person who sees the message shares it. */
export type InfluenceSharing =
  /** Everyone does. */
  | { readonly kind: 'certain' }
  /** Each with the same probability. */
  | { readonly kind: 'once'; readonly probability: number }
  /** Each with the same probability, drawn anew for each message. */
  | { readonly kind: 'message'; readonly shares: MessageShares }
  /** Shape [people]: each with a probability of their own. */
  | { readonly kind: 'person'; readonly probabilities: Float64Array };

/** Of the edges into a person none lives. */
export const NO_EDGE = 0;
/** All of them do. */
export const EVERY_EDGE = 1;
/** Each has a probability of its own. */
export const OWN_EDGES = 2;
/** The first of the groups whose people have as many in-edges, with the same probability. */
export const FIRST_GROUP = 3;

/**
 * Which edges into a person live, person by person. People whose in-edges are as many, with one probability, are a group. Either each
 * of these edges has a coin; or edges are hit at random, as often as a Poisson number says, and those that were hit live. That is the
 * same law, and takes as many numbers as edges live, not as many as there are.
 */
export interface LiveEdges {
  /** Shape [people]: NO_EDGE, EVERY_EDGE, OWN_EDGES, or FIRST_GROUP + the number of the person's group. */
  readonly kinds: Uint32Array;
  /** Shape [edges], in the order of `followed`: probabilities of those with kind OWN_EDGES; null where there are none. */
  readonly probabilities: Float32Array | null;
  /** Shape [groups]: the probability of each edge. */
  readonly groupProbabilities: Float64Array;
  /** Shape [groups + 1]: the thresholds of group g are entries starts[g] … starts[g + 1] − 1 of `thresholds`; none means coins. */
  readonly starts: Uint32Array;
  /** Shape [groups]: the first entry of the group's thresholds at which a search may begin. */
  readonly middles: Uint32Array;
  /** P(at most k hits) in units of 2^−32; the last of each group is 2^32. */
  readonly thresholds: Float64Array;
}
