import { idOf } from 'ripplecast/graph';
import type { CompleteScenario } from 'ripplecast/scenario';
import { datasetIds } from './dataset-ids.ts';
import { ownNetworkOf } from './own-files.ts';

/** What people are called in the file of a scenario's network, or in the source of its data set; null for every other scenario. */
export function idsOf(scenario: CompleteScenario): ((person: number) => string) | null {
  const own = ownNetworkOf(scenario);
  if (own !== null) return (person) => idOf(own.ids, person);
  const ids = datasetIds(scenario);
  return ids === null ? null : (person) => ids[person] ?? '';
}

/** Somebody of a network of the reader's own as a scenario names them: a number where their file has one. */
export function seedCalled(id: string): string | number {
  return /^(?:0|[1-9]\d{0,9})$/u.test(id) ? Number(id) : id;
}

/** Somebody as the scenario names them. */
export function seedOf(scenario: CompleteScenario, person: number): number | string {
  const idOf = idsOf(scenario);
  return idOf === null ? person : seedCalled(idOf(person));
}
