import { presets } from '../src/scenario/presets.ts';
import type { CompleteScenario } from '../src/scenario/index.ts';

/** Thirty people who are counted, one of whom begins: quick, without costs, without a buy. */
export const smallPopulation: CompleteScenario = {
  ...presets.seedExample,
  title: 'A rumour in a class of 30',
  universe: 30,
  followers: 4,
  message: { fans: 1, fanVisibility: 1 },
  model: { kind: 'share', visibility: 1, shareProbability: 0.5 },
  cost: null,
  broadcast: null,
};
