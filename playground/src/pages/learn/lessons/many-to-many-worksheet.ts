import { growNetwork, type CompleteScenario } from 'ripplecast';
import { namesFor } from '../../../words/class-names.ts';
import { manyToManyWords as words } from '../../../words/lessons/many-to-many-words.ts';
import type { WorksheetLine } from '../lesson.ts';
import { classDrawing } from './class-drawing.ts';

/** Four who bring the rumour far, of whom each is told by one before. */
export const EXAMPLE: readonly number[] = [2, 29, 6, 12];
/** Pupils who sit together: the groups of the class. */
const GROUP = 6;

/**
 * Questions about the class, with its picture to find the way in.
 * @param next - New ones who pass it on, for each who does.
 */
export function manyToManyWorksheet(scenario: CompleteScenario, next: number): readonly WorksheetLine[] {
  const { people, offsets, followers } = growNetwork(scenario).graph;
  const friendsOf = (person: number): readonly number[] =>
    Array.from(followers.subarray(offsets[person] ?? 0, offsets[person + 1] ?? 0));
  const name = namesFor(people) ?? String;
  const know = new Set(EXAMPLE.flatMap((person) => [person, ...friendsOf(person)])).size;
  const answers = words.sheetAnswers(EXAMPLE.map(name).join(', '), know, next);
  return words.sheetAsks().map((asks, at) => ({
    asks,
    answer: answers[at] ?? '',
    ...(at === 0 ? { figure: () => classDrawing({ people, group: GROUP, friendsOf, name }) } : {}),
  }));
}
