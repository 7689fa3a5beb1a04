import type { CompleteScenario } from 'ripplecast/scenario';
import { datasetIds } from '../state/dataset-ids.ts';
import { idsOf } from '../state/own-ids.ts';
import { namesFor } from './class-names.ts';
import { idInWords } from './seed-in-words.ts';

/**
 * What the people of a scenario are called, by their numbers: as in their file, or in the source of their data set, or as pupils of a class;
 * null where they are people with numbers.
 * @param people - How many there are.
 */
export function personNames(scenario: CompleteScenario, people: number): ((person: number) => string) | null {
  const idOf = idsOf(scenario);
  if (idOf === null) return namesFor(people);
  return datasetIds(scenario) === null ? idOf : (person) => idInWords(idOf(person));
}
