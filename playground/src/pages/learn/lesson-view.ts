import { html, nothing, type TemplateResult } from 'lit';
import { verdict } from '../../machine/verdict.ts';
import { costBars } from '../../machine/cost-box.ts';
import { playbar } from '../../machine/playbar.ts';
import { stage } from '../../machine/stage.ts';
import { pageNotes } from '../../shell/page-notes.ts';
import { partNames } from '../../words/stage-names.ts';
import { handStage } from './hand-stage.ts';
import { lessonAnswer, lessonCard, lessonClosing } from './lesson-card.ts';
import { lessonYearStage } from './lesson-year-stage.ts';
import { lessonChart, lessonOutcomes } from './lesson-figures.ts';
import { guessChart } from './guess-chart.ts';
import type { LessonPart, Step } from './lesson.ts';
import { isClosed, withoutTippingPoint, type LessonModel } from './lesson-model.ts';
import { progressBar } from './progress-bar.ts';

/** A lesson: where the pupil is in it, the machine, and the step at hand. */
export function lessonView(lesson: LessonModel): TemplateResult {
  const { session, notes, model } = lesson;
  const { step } = session;
  return html`
    <article class="lesson ${step === null ? 'over' : `${step.kind}-step`}">
      ${progressBar(lesson)}
      ${
        step === null
          ? lessonClosing(lesson)
          : html`${lessonCard(lesson, step)} ${machineOf(lesson, step)} ${lessonAnswer(lesson, step)}`
      }
      ${pageNotes(notes, (scenario) => model.act({ kind: 'setScenario', scenario }))}
    </article>
  `;
}

/** What is played: the parts of the machine that the step shows. */
function machineOf(lesson: LessonModel, step: Step): TemplateResult {
  if (step.year !== undefined) return lessonYearStage(lesson, step, step.year);
  if (step.kind === 'guess') return html`<div class="lesson-machine">${guessChart(lesson, step)}</div>`;
  const model = step.shows.includes('tippingPoint') ? lesson.model : withoutTippingPoint(lesson.model);
  const has = (part: LessonPart): boolean => step.shows.includes(part) && !isClosed(lesson, step);
  const isByHand = step.kind === 'task' && step.byHand === true;
  const hasRoll = (step.tools ?? []).includes('roll');
  return html`
    <div class="lesson-machine">
      ${has('verdict') ? verdict(model) : nothing}
      ${
        step.shows.includes('stage')
          ? html`<section
              class="stage ${hasRoll ? '' : 'without-roll'}"
              aria-label=${partNames().stage}
              data-machine
              tabindex="-1"
            >
              ${isByHand ? handStage(lesson) : stage(model)}
              ${isByHand || isClosed(lesson, step) || step.asks !== undefined ? nothing : playbar(model)}
            </section>`
          : nothing
      }
      ${has('outcomes') ? lessonOutcomes(model) : nothing} ${has('chart') ? lessonChart(model) : nothing}
      ${has('costs') ? html`<section class="lesson-costs" aria-label=${partNames().cost}>${costBars(model)}</section>` : nothing}
    </div>
  `;
}
