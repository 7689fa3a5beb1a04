import { resolveScenario, type CompleteScenario } from 'ripplecast/scenario';
import { hasPart, withPart, type ConversationPart } from './conversation.ts';

/** Why a part cannot be switched on; null where it can. */
export function refusalOf(scenario: CompleteScenario, part: ConversationPart): string | null {
  if (hasPart(scenario, part)) return null;
  try {
    resolveScenario(withPart(scenario, part, true));
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
