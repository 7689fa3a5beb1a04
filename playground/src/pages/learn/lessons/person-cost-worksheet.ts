import type { CompleteScenario } from 'ripplecast/scenario';
import { readValue } from '../../../state/scenario-values.ts';
import { personCostWords as words } from '../../../words/lessons/person-cost-words.ts';
import type { WorksheetLine } from '../lesson.ts';
import { simulateLesson } from './simulate-lesson.ts';

/** Questions about the spot and about a campaign with as few people as were measured. */
export function personCostWorksheet(measured: CompleteScenario): readonly WorksheetLine[] {
  const { cascade, broadcast } = simulateLesson(measured);
  if (broadcast === null) throw new Error('the scenario of the lesson must have a spot; got none');
  const { currency } = measured;
  const budget = readValue(measured, 'budget');
  // As they stand on the sheet, so that who divides gets just this.
  const reached = Math.round(cascade.reach.mean);
  const ofSpot = (broadcast.cost ?? 0) / broadcast.reach;
  const answers = [
    ...[ofSpot, budget / reached].map((amount) => words.sheetEach(amount, currency)),
    // In whole units, as the field of the lesson takes it.
    words.sheetAbout(Math.round(reached * ofSpot), currency),
  ];
  const asks = words.sheetAsks(broadcast.cost ?? 0, broadcast.reach, budget, reached, currency);
  return asks.map((each, at) => ({ asks: each, answer: answers[at] ?? '' }));
}
