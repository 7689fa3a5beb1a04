import { probabilityOfReach, type SimulationResult, toDocument } from 'ripplecast/experiment';
import { isDeterministic, type ResultDocument } from 'ripplecast/scenario';
import { BadInputError } from '../bad-input.ts';
import type { FoundScenario } from './find-scenario.ts';
import type { OutputOptions, ReachFlags } from './options.ts';
import { readAmount } from './typed-amount.ts';
import { formatOf } from './write-answer.ts';

/**
 * The people of `--reach-at-least`; null where it was not typed.
 * @throws BadInputError for another value, and with CSV.
 */
export function peopleAskedFor(options: ReachFlags & OutputOptions): number | null {
  const text = options.reachAtLeast;
  if (text === undefined) return null;
  const people = readAmount('--reach-at-least', text, 'count');
  if (people === null || !Number.isSafeInteger(people) || people < 0) {
    throw new BadInputError(`--reach-at-least must be a whole number of people; got "${text}"`);
  }
  if (formatOf(options) === 'csv') {
    throw new BadInputError('--reach-at-least does not go with CSV, which has the rounds only');
  }
  return people;
}

/** Refuses `--reach-at-least` where every run is the same. */
export function checkHasChance({ scenario: { level } }: FoundScenario, { reachAtLeast }: ReachFlags): void {
  if (reachAtLeast === undefined || !isDeterministic(level)) return;
  throw new BadInputError(`--reach-at-least is a question of chance; level "${level}" has none`);
}

/** The document of a result, with how often so many people are reached where that was asked. */
export function documentWithReach(result: SimulationResult, people: number | null): ResultDocument {
  const reachAtLeast = people === null ? null : probabilityOfReach(result, people);
  return { ...toDocument(result), ...(reachAtLeast !== null && { reachAtLeast }) };
}
