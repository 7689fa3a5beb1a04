import { findCatalogueBuy, type Broadcast } from 'ripplecast/broadcast';
import { namedBuy, presets, type CompleteScenario } from 'ripplecast/scenario';
import { noticeOf } from './spot-start.ts';

/** What a reader says of a television spot of their own. */
export interface OwnSpot {
  /** People who see it when it is shown once. */
  readonly audience: number;
  /** What it costs to show it once. */
  readonly price: number;
  /** How often it is shown. */
  readonly insertions: number;
}

/** Whether a scenario compares with a buy whose figures somebody wrote, not with one of the catalogue or of a preset. */
export function hasOwnBuy(scenario: CompleteScenario): boolean {
  const { broadcast } = scenario;
  return broadcast !== null && 'placements' in broadcast && namedBuy(scenario) === null;
}

/** Whether that buy is one spot in one programme. */
export function hasOwnSpot(scenario: CompleteScenario): boolean {
  const { broadcast } = scenario;
  return hasOwnBuy(scenario) && broadcast !== null && 'placements' in broadcast && broadcast.placements.length === 1;
}

/**
 * The scenario with a spot of the reader's own in the place of any other buy. What is not said stays: the figures of the
 * spot before, or of the buy that it takes the place of, so that no number jumps. Its price is all that it costs, unless
 * the reader adds production.
 */
export function withOwnSpot(scenario: CompleteScenario, part: Partial<OwnSpot>): CompleteScenario {
  const { broadcast, universe } = scenario;
  const own = hasOwnSpot(scenario) && broadcast !== null && 'placements' in broadcast ? broadcast : null;
  const before = spotOf(broadcast ?? exampleBuy);
  const placement = {
    audience: part.audience ?? Math.min(universe ?? Infinity, before.audience),
    insertions: part.insertions ?? before.insertions,
    costPerInsertion: part.price ?? before.price,
  };
  return {
    ...scenario,
    broadcast: {
      placements: [placement],
      production: own?.production ?? 0,
      universe: own?.universe ?? null,
      source: null,
      ...noticeOf(broadcast),
    },
  };
}

/** The first spot of a buy. Without `resolveBuy`, whose checks would load with every page: the scenario was checked. */
function spotOf(broadcast: Broadcast): OwnSpot {
  if ('placements' in broadcast) {
    const [first] = broadcast.placements;
    return { audience: first?.audience ?? 1, price: first?.costPerInsertion ?? 0, insertions: first?.insertions ?? 1 };
  }
  const buy = findCatalogueBuy(broadcast.buy);
  return { audience: buy?.audience ?? 1, price: buy?.costPerInsertion ?? 0, insertions: 1 };
}

const exampleBuy = presets.seedExample.broadcast ?? { placements: [], production: 0, universe: null, source: null };
