import type { CompleteScenario } from 'ripplecast/scenario';
import { readValue, withValue } from '../../../state/scenario-values.ts';
import { overlapWords as words } from '../../../words/lessons/overlap-words.ts';
import type { WorksheetLine } from '../lesson.ts';
import { simulateLesson } from './simulate-lesson.ts';

/** A country beside the town. */
const COUNTRY = 1_000_000;

/** Rounds 1 and 2: how many times somebody is told, and how many people know it then besides the first one. */
function twoRounds(scenario: CompleteScenario): { readonly told: number; readonly known: number } {
  const rows = simulateLesson(scenario).cascade.generations?.slice(1, 3) ?? [];
  return {
    told: Math.round(rows.reduce((sum, { impressions }) => sum + impressions, 0)),
    known: Math.round(rows.reduce((sum, { newReach }) => sum + newReach, 0)),
  };
}

/** Questions about friends of friends in the town, and in a country. */
export function overlapWorksheet(town: CompleteScenario): readonly WorksheetLine[] {
  const { told, known } = twoRounds(town);
  const answers = [
    words.sheetTold(told),
    words.sheetAgain(told, known, told - known),
    words.sheetMore(twoRounds(withValue(town, 'universe', COUNTRY)).known),
  ];
  const asks = words.sheetAsks(readValue(town, 'friends'), readValue(town, 'universe'), known, COUNTRY);
  return asks.map((each, at) => ({ asks: each, answer: answers[at] ?? '' }));
}
