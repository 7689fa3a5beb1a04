import { campaignPresets, type CompleteScenario } from 'ripplecast/scenario';
import { withLevel } from './friendship.ts';
import { readValue } from './scenario-values.ts';
import { withoutPaidSeeds, withSpotStart } from './spot-start.ts';

/** Most runs of a year that the page counts; the command line counts as many as one likes. */
export const MOST_RUNS = 400;

const RUNS = 40;

const { scenario: ofPreset } = campaignPresets.valueAgainstCounters;

/** The scenario with which the section opens: rates as measured in 2012, and 100,000 fans. */
export const openedScenario: CompleteScenario = {
  ...ofPreset,
  title: null,
  experiment: { ...ofPreset.experiment, replicates: RUNS },
};

/** What is left out of a scenario, or simpler than in it, so that it can be repeated for a year. */
export type YearSimplification = 'network' | 'luck' | 'ties' | 'share' | 'paidSeeds' | 'spot' | 'runs';

/**
 * The scenario that each post repeats: what campaigns cannot repeat is left out of the one that was asked for.
 * @returns With what was left out, in the order in which it is said.
 */
export function repeatable(asked: CompleteScenario): {
  readonly scenario: CompleteScenario;
  readonly left: readonly YearSimplification[];
} {
  if (asked.level === 'network') return { scenario: openedScenario, left: ['network'] };
  const left: YearSimplification[] = [];
  let scenario = asked;
  if (scenario.level !== 'population') {
    left.push('luck');
    scenario = withLevel(scenario, 'population');
  }
  if (scenario.ties === 'mutual') {
    left.push('ties');
    scenario = { ...scenario, ties: 'follow' };
  }
  const { model } = scenario;
  if (model.kind === 'share' && typeof model.shareProbability !== 'number') {
    left.push('share');
    scenario = { ...scenario, model: { ...model, shareProbability: readValue(scenario, 'share') } };
  }
  if (scenario.message.paidSeeds !== undefined) {
    left.push('paidSeeds');
    scenario = withoutPaidSeeds(scenario);
  }
  if (scenario.broadcast?.notice !== undefined) {
    left.push('spot');
    scenario = withSpotStart(scenario, false);
  }
  const { experiment } = scenario;
  if (experiment.replicates > MOST_RUNS) {
    left.push('runs');
    scenario = { ...scenario, experiment: { ...experiment, replicates: RUNS } };
  }
  return { scenario, left };
}
