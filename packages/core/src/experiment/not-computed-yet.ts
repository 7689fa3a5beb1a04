import { NotAvailableError } from '../errors.ts';
import type { CompleteScenario, Level } from '../scenario/index.ts';

/** Parts of a scenario that a level does not compute yet. */
const missing: Readonly<Record<Level, readonly ('timing' | 'criticism' | 'desk' | 'hide' | 'elsewhere')[]>> = {
  arithmetic: [],
  meanField: [],
  population: ['desk', 'hide', 'elsewhere'],
  network: [],
};

/** Throws NotAvailableError for what is valid and not computed yet. */
export function refuseNotComputedYet(scenario: CompleteScenario): void {
  const { level } = scenario;
  const part = missing[level].find((key) => scenario[key] !== undefined);
  if (part === undefined) return;
  throw new NotAvailableError(`scenarios of level "${level}" with ${part} are not computed yet`);
}
