import { resolveScenario, type CompleteScenario } from 'ripplecast/scenario';
import { hasPart, withPart, type ConversationPart } from './conversation.ts';
import { startsWithSpot, withSpotStart } from './spot-start.ts';

/** Why a part cannot be switched on; null where it can. */
export function refusalOf(scenario: CompleteScenario, part: ConversationPart): string | null {
  return hasPart(scenario, part) ? null : refusalOfScenario(withPart(scenario, part, true));
}

/** Why the spot cannot start sharing here; null where it can, or does. */
export function refusalOfSpotStart(scenario: CompleteScenario): string | null {
  return startsWithSpot(scenario) ? null : refusalOfScenario(withSpotStart(scenario, true));
}

function refusalOfScenario(scenario: CompleteScenario): string | null {
  try {
    resolveScenario(scenario);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
