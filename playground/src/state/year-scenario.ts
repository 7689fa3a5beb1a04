import { campaignPresets, type CompleteScenario } from 'ripplecast/scenario';
import { meanFriends, withLevel } from './friendship.ts';
import { readValue } from './scenario-values.ts';
import { withoutPaidSeeds, withSpotStart } from './spot-start.ts';

/** Most runs of a year that the page counts; the command line counts as many as one likes. */
export const MOST_RUNS = 400;

/** Runs of a year with which the page opens, and which it counts where a link asks for too many. */
export const USUAL_RUNS = 40;

const { scenario: ofPreset } = campaignPresets.valueAgainstCounters;

/** The scenario with which the section opens: rates as measured in 2012, and 100,000 fans. */
export const openedScenario: CompleteScenario = {
  ...ofPreset,
  title: null,
  experiment: { ...ofPreset.experiment, replicates: USUAL_RUNS },
};

/** Most fans of a year on the page: work grows with what they feel. */
export const MOST_FANS = 1_000_000;
/** New sharers whom a sharer may bring at the most: a post that reaches everyone leaves billions of sights a year. */
const MOST_NEW_SHARERS = 0.8;

/** The highest share rate with which a post does not run away. */
export function highestShare(scenario: CompleteScenario): number {
  const { followers, criticism } = scenario;
  if (followers === null) return 0;
  const critics = Math.max(1, criticism?.shareMultiplier ?? 1);
  const each = meanFriends(followers) * readValue(scenario, 'visibility') * critics;
  return Math.min(1, MOST_NEW_SHARERS / Math.max(MOST_NEW_SHARERS, each));
}

/** What is left out of a scenario, or simpler than in it, so that it can be repeated for a year. */
export type YearSimplification =
  | 'network'
  | 'luck'
  | 'ties'
  | 'share'
  | 'paidSeeds'
  | 'spot'
  | 'runs'
  | 'spreads'
  | 'fans';

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
  if (readValue(scenario, 'share') > highestShare(scenario)) {
    left.push('spreads');
    scenario = { ...scenario, followers: openedScenario.followers, model: openedScenario.model };
  }
  if (readValue(scenario, 'fans') > MOST_FANS) {
    left.push('fans');
    scenario = { ...scenario, message: { ...scenario.message, fans: MOST_FANS } };
  }
  const { experiment } = scenario;
  if (experiment.replicates > MOST_RUNS) {
    left.push('runs');
    scenario = { ...scenario, experiment: { ...experiment, replicates: USUAL_RUNS } };
  }
  return { scenario, left };
}
