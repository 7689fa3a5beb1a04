import { hasComplaints } from '../../state/conversation.ts';
import { hasPlace, readValue } from '../../state/scenario-values.ts';
import type { ValueName } from '../../state/value-paths.ts';
import type { PlayModel } from '../play-model.ts';

/**
 * Whether a number has a control: a message that begins with complaints alone has no fans who see a post; starters who share for certain
 * need not see it. Paid sharers do not go with hours and criticism.
 */
export function isThere({ scenario }: Pick<PlayModel, 'scenario'>, name: ValueName): boolean {
  if (name === 'paidSeeds') return scenario.timing === undefined && scenario.criticism === undefined;
  if (name === 'perPaidSeed') return scenario.message.paidSeeds !== undefined;
  if (!hasPlace(scenario, name) || (name === 'fanVisibility' && !('fans' in scenario.message))) return false;
  return name !== 'fanVisibility' || readValue(scenario, 'fans') > 0 || !hasComplaints(scenario);
}
