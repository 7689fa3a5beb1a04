import { checkObject } from '../check.ts';
import type { CompleteScenario } from '../scenario/index.ts';
import type { ModelColumn } from './model-on-network.ts';

/** Columns of the file with the people that a scenario's `message.choose` names; null for none. */
export interface ChooseColumns {
  /** Of what each person asks for. */
  readonly prices: ModelColumn | null;
  /** Of how much each person counts. */
  readonly weights: ModelColumn | null;
}

/**
 * The columns that a scenario's `message.choose` names for its people.
 * @throws InvalidParameterError for what is no message.
 */
export function columnsOfChoose(message: CompleteScenario['message']): ChooseColumns {
  checkObject('message', message);
  const { prices, weights } = 'choose' in message ? message.choose : {};
  return { prices: columnAt('prices', prices), weights: columnAt('weights', weights) };
}

function columnAt(key: string, value: unknown): ModelColumn | null {
  const isColumn = typeof value === 'object' && value !== null && 'column' in value;
  return isColumn ? { path: `message.choose.${key}`, column: String(value.column) } : null;
}
