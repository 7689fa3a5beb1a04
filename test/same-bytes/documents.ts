import { compare, presetCatalogue, presets, type ScenarioInput, simulate, toDocument } from 'ripplecast';

const example = presets.seedExample;

/**
 * Every preset, and what no preset covers: the other levels, the other laws of followers, mutual ties, share probability by exposure,
 * and rounds on both sides of the switch between drawing sharer by sharer and drawing a round as a whole.
 */
const scenarios: Readonly<Record<string, ScenarioInput>> = {
  ...Object.fromEntries(presetCatalogue.map(({ id, scenario }) => [id, scenario])),
  arithmetic: { ...example, level: 'arithmetic' },
  'mean field': { ...example, level: 'meanField' },
  'mean field, lognormal followers': { ...presets.measuredFriends2014, level: 'meanField' },
  'mean field, curve': {
    ...example,
    level: 'meanField',
    model: { kind: 'share', visibility: 0.35, shareProbability: { byExposure: [0.02, 0.05, 0.01], then: 0.001 } },
  },
  'poisson followers': { ...example, followers: { distribution: 'poisson', mean: 37.5 } },
  'classes of followers': {
    ...example,
    followers: {
      distribution: 'classes',
      classes: [
        { followers: 10, share: 0.9 },
        { followers: 5000, share: 0.1 },
      ],
    },
  },
  'lognormal followers that spread': {
    ...example,
    followers: { distribution: 'lognormal', mu: 5.298, sigma: 1.024, max: 5000 },
  },
  // Small classes of people one by one, large ones as a whole.
  'mutual ties': { ...example, ties: 'mutual' },
  'mutual ties, lognormal friends and a curve that never ends': {
    ...example,
    universe: 1_000_000,
    ties: 'mutual',
    followers: { distribution: 'lognormal', mu: 3, sigma: 1, max: 500 },
    model: { kind: 'share', visibility: 0.35, shareProbability: { byExposure: [0.02, 0.05, 0.01], then: 0.001 } },
    broadcast: null,
  },
  'curve by exposure': {
    ...example,
    universe: 1_000_000,
    model: { kind: 'share', visibility: 0.35, shareProbability: { byExposure: [0.02, 0.05, 0.01], then: 0.001 } },
    broadcast: null,
  },
};

/** Names of the scenarios whose bytes are compared. */
export const names: readonly string[] = Object.keys(scenarios);

/** The result document of a scenario as text, with the given number of replicates. */
export function computeDocument(name: string, replicates: number): string {
  const scenario = scenarios[name];
  if (scenario === undefined) throw new Error(`no scenario is called ${name}`);
  const scaled = { ...scenario, experiment: { ...scenario.experiment, replicates } };
  return JSON.stringify(toDocument(scaled.broadcast == null ? simulate(scaled) : compare(scaled)));
}
