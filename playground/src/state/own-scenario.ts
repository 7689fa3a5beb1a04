import type { CompleteScenario } from 'ripplecast/scenario';
import type { FollowersFacts, NetworkFacts, OwnFollowers } from '../own-data/own-file.ts';
import { complaintsOf } from './conversation.ts';
import { filesOf } from './own-files.ts';
import { readValue } from './scenario-values.ts';
import { toNation } from './small-world.ts';

/** Fans among the people of a file: as many as there were, at most one person in a hundred. */
const FANS_PART = 0.01;
/** On more edges than this a run takes so long that fewer of them are counted at first. */
const MANY_EDGES = 200_000;
const RUNS_ON_MANY = 100;

/** The scenario on a network of the reader's own: people behave as before, and nothing is compared, as they are few. */
export function onOwnNetwork(scenario: CompleteScenario, facts: NetworkFacts): CompleteScenario {
  const { people, edges, hasVisibility } = facts;
  const fans = Math.min(readValue(scenario, 'fans'), Math.max(1, Math.round(people * FANS_PART)));
  const { model, experiment, message } = scenario;
  const complaints = complaintsOf(scenario);
  const few = complaints.complaints === undefined ? {} : { complaints: Math.min(fans, complaints.complaints) };
  return {
    ...scenario,
    level: 'network',
    ties: 'follow',
    universe: null,
    followers: null,
    network: filesOf(facts),
    message: {
      ...complaints,
      ...few,
      fans,
      fanVisibility: 'fanVisibility' in message ? message.fanVisibility : 1,
    },
    model:
      model.kind === 'share'
        ? { ...model, visibility: hasVisibility ? { column: 'visibility' } : visibilityOf(model) }
        : model,
    broadcast: null,
    cost: null,
    experiment: {
      ...experiment,
      replicates: edges > MANY_EDGES ? Math.min(RUNS_ON_MANY, experiment.replicates) : experiment.replicates,
    },
  };
}

/** One number for all edges: a column belongs to the file before. */
function visibilityOf({ visibility }: Extract<CompleteScenario['model'], { kind: 'share' }>): number {
  return typeof visibility === 'number' ? visibility : 1;
}

/** The scenario with the law of followers of a list, among a whole population. */
export function withOwnFollowers(scenario: CompleteScenario, { law }: OwnFollowers): CompleteScenario {
  const nation = scenario.level === 'network' ? toNation(scenario, null) : scenario;
  return { ...nation, level: 'population', ties: 'follow', followers: law };
}

/** Whether somebody of a list has more followers than there are others in a scenario. */
export function hasTooMany({ universe, level }: CompleteScenario, { largest }: FollowersFacts): boolean {
  return level !== 'network' && universe !== null && largest >= universe;
}
