import type { CompleteScenario } from 'ripplecast/scenario';
import { fiveTimesWords as words } from '../../../words/lessons/five-times-words.ts';
import type { WorksheetLine } from '../lesson.ts';
import { simulateLesson } from './simulate-lesson.ts';

/** Complaints on the sheet. */
const COMPLAINTS = 100;

/** Questions about the survey, and about complaints that die out. */
export function fiveTimesWorksheet(
  measured: CompleteScenario,
  { tellOthers, tellTheCompany }: { readonly tellOthers: number; readonly tellTheCompany: number },
): readonly WorksheetLine[] {
  const each = simulateLesson(measured).cascade.criticism?.reproductionNumber.criticism ?? 0;
  const answers = [
    words.sheetTimes(tellOthers / tellTheCompany),
    words.sheetFollow(each, (COMPLAINTS * each) / (1 - each)),
    words.sheetMeasure(),
  ];
  const asks = words.sheetAsks(tellOthers, tellTheCompany, each);
  return asks.map((question, at) => ({ asks: question, answer: answers[at] ?? '' }));
}
