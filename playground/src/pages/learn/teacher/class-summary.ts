import { classResultWords, type Spread } from '../../../words/class-result-words.ts';
import { hasTakenOff } from '../../../simulation/take-off.ts';
import type { ClassResult } from './class-controller.ts';

/** The least, the one that half of all reach, and the most; null of none. */
export function spreadOf(values: readonly number[]): Spread | null {
  const sorted = values.toSorted((one, other) => one - other);
  const [low, middle, high] = [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
  return low === undefined || middle === undefined || high === undefined ? null : { low, middle, high };
}

/** What a class's results say together, a sentence for each thing. */
export function classSentences(results: readonly ClassResult[]): readonly string[] {
  const guesses = results.filter(({ says }) => says.kind === 'guess');
  const runs = results.filter(({ says }) => says.kind !== 'guess');
  const peopleOf = (part: readonly ClassResult[]): Spread | null => spreadOf(part.map(({ outcome }) => outcome.people));
  const [guessed, reached] = [peopleOf(guesses), peopleOf(runs)];
  const took = runs.filter(({ outcome }) => hasTakenOff(outcome.people, outcome.everyone)).length;
  return [
    ...(guessed === null ? [] : [classResultWords.guesses(guesses.length, guessed)]),
    ...(reached === null ? [] : [classResultWords.results(runs.length, reached)]),
    ...(runs.length > 1 ? [classResultWords.takenOff(took, runs.length)] : []),
  ];
}
