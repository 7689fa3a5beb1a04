import type { ShareCascade } from '../../src/cascade/index.ts';

/** The example that started the project: 300 friends each, one in ten passes it on, a universe of 294,650,000. */
export const example: ShareCascade = {
  universe: 294_650_000,
  fans: 1_000,
  fanVisibility: 1,
  followers: 300,
  visibility: 1,
  shareProbability: 0.1,
  maxGenerations: 1_000,
};
