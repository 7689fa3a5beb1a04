import { writeCsv } from 'ripplecast/graph';
import { writeJson } from 'ripplecast/scenario';
import type { Takeable } from '../../take-along/takeable.ts';
import { weeksOf } from '../../state/year-weeks.ts';
import { mixNames } from '../../state/year.ts';
import { sectionWords } from '../../words/section-words.ts';
import { takeableYearWords } from '../../words/takeable-year-words.ts';
import { verdictOfYear } from '../../words/year-verdict.ts';
import { mixHeading, yearWords } from '../../words/year-words.ts';
import type { YearModel } from './year-model.ts';

/** What can be taken along of a year; null before there is an answer. */
export function takeableOfYear({ year, answer }: YearModel, link: string, page: ParentNode): Takeable | null {
  const { document, progress, problem } = answer;
  if (document === null || problem !== null) return null;
  const isDone = progress === 'done';
  const { headline, sure } = verdictOfYear(document, year.numbers);
  const words = takeableYearWords();
  const { baitA, baitB } = year.numbers;
  const headings = [mixHeading(mixNames[0], baitA), mixHeading(mixNames[1], baitB)];
  return {
    title: sectionWords('year').title,
    sentence: headline,
    details: [sure],
    mark: words.assumption,
    assumptions: [`${headings.join('. ')}.`, words.assumed],
    link,
    isPartial: !isDone,
    fileName: 'ripplecast-year',
    onCard: 1,
    pictures: [
      { id: 'year', name: yearWords().stage, element: () => page.querySelector('ripple-year-chart') },
      ...headings.map((heading, at) => ({
        id: `fans-${mixNames[at]?.toLowerCase() ?? ''}`,
        name: heading,
        element: () => page.querySelectorAll('ripple-role-chart')[at] ?? null,
      })),
    ],
    tables: isDone ? [{ id: 'weeks', name: words.weeks, csv: () => writeCsv(weeksOf(document.mixes)) }] : [],
    json: isDone ? () => writeJson(document) : null,
  };
}
