import type { CompleteScenario } from 'ripplecast/scenario';
import { hasTakenOff } from '../../../simulation/take-off.ts';
import { readValue } from '../../../state/scenario-values.ts';
import { luckWords as words } from '../../../words/lessons/luck-words.ts';
import type { WorksheetLine } from '../lesson.ts';
import { simulateLesson } from './simulate-lesson.ts';

/** Runs on the sheet. */
const RUNS = 10;

/** Questions about the first runs of the class, with what they reach. */
export function luckWorksheet(scenario: CompleteScenario): readonly WorksheetLine[] {
  const people = readValue(scenario, 'universe');
  const reached = Array.from(simulateLesson(scenario).outcomes.reach.subarray(0, RUNS));
  const order = reached.toSorted((one, other) => one - other);
  const average = reached.reduce((sum, each) => sum + each, 0) / RUNS;
  const answers = [
    words.sheetMiddle(order[RUNS / 2 - 1] ?? 0, order[RUNS / 2] ?? 0, order),
    words.sheetTakeOff(reached.filter((each) => hasTakenOff(each, people)).length),
    words.sheetAverage(average, reached.filter((each) => each === average).length),
  ];
  return words.sheetAsks(reached, people / 2).map((asks, at) => ({ asks, answer: answers[at] ?? '' }));
}
