import type { CompleteScenario } from 'ripplecast/scenario';
import { networkFilesOf } from '../state/own-files.ts';
import { readValue } from '../state/scenario-values.ts';
import { namesFor } from './class-names.ts';
import { elementWords } from './page-words.ts';

/** Somebody as a scenario or its result names them, for a sentence. */
export function seedInWords(scenario: CompleteScenario, seed: number | string): string {
  if (networkFilesOf(scenario) !== null) return String(seed);
  const nameOf =
    scenario.network !== null && 'dataset' in scenario.network ? null : namesFor(readValue(scenario, 'universe'));
  return nameOf?.(Number(seed)) ?? idInWords(String(seed));
}

/** An id; where it is a number, the words say that it is a person. */
export function idInWords(id: string): string {
  return /^\d+$/u.test(id) ? elementWords().people.person(Number(id)) : id;
}
