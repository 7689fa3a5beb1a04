import type { InfluenceMetric } from './influence-model.ts';

/** What arguments of choices and documents about them have in common: the one declaration of its words and defaults. */

/** What can be counted. */
export const influenceMetrics: readonly InfluenceMetric[] = ['reach', 'sharers'];

/** The rules of thumb, simplest first. */
export const baselineNames = [
  'random',
  'followers',
  'singleDiscount',
  'degreeDiscount',
  'pageRank',
  'kCore',
  'oneHopReach',
] as const;

/** A rule of thumb for whom to ask. */
export type BaselineName = (typeof baselineNames)[number];

/** ε of a choice, unless it is said. */
export const DEFAULT_EPSILON = 0.1;

/** Probability that both bounds of a choice hold, unless it is said. */
export const DEFAULT_CONFIDENCE = 0.99;
