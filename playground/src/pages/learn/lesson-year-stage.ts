import { html, nothing, type TemplateResult } from 'lit';
import { lagMarks, namedLines } from '../../machine/year/year-chart.ts';
import { yearCosts } from '../../machine/year/year-costs.ts';
import { yearFigures } from '../../state/year-figures.ts';
import { learnWords } from '../../words/learn-words.ts';
import { yearFinding, yearWords } from '../../words/year-words.ts';
import { isClosed, type LessonModel } from './lesson-model.ts';
import type { Step, YearOfStep } from './lesson.ts';

/** The year of a step; nothing of it before its question is answered. */
export function lessonYearStage(lesson: LessonModel, step: Step, { shows }: YearOfStep): TemplateResult {
  const { document } = lesson.years.answer;
  if (document === null || isClosed(lesson, step))
    return html`<p class="lesson-machine year-to-come">${learnWords.yearToCome()}</p>`;
  const figures = yearFigures(document);
  const isCounter = shows === 'counter';
  return html`
    <section class="lesson-machine" aria-label=${yearWords().stage}>
      <ripple-year-chart
        .lines=${namedLines(figures).filter(({ kind }) => !isCounter || kind === 'counter')}
        .marks=${isCounter ? [] : lagMarks(figures)}
        finding=${isCounter ? yearWords().counter : yearFinding(figures)}
      ></ripple-year-chart>
      ${shows === 'costs' ? yearCosts(document) : nothing}
    </section>
  `;
}
