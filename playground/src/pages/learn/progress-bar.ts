import { html, type TemplateResult } from 'lit';
import { learnWords, stepName, stepOf } from '../../words/learn-words.ts';
import type { LessonModel } from './lesson-model.ts';

/** Above a lesson: the way back, its title, and its steps, of which those may be pressed that were reached. */
export function progressBar({ session, goTo, leave }: LessonModel): TemplateResult {
  const { lesson, at } = session;
  const { steps } = lesson;
  return html`
    <header class="lesson-head">
      <button class="text all-lessons" @click=${leave}>${learnWords.allLessons()}</button>
      <h1>${lesson.title()}</h1>
      <ol class="steps" aria-label=${learnWords.steps()}>
        ${steps.map((step, place) => {
          const isDone = session.passedWith(place) !== null || (step.kind === 'read' && place < at);
          return html`<li>
            <button
              class="step-dot ${isDone ? 'done' : ''}"
              aria-label=${stepName(place + 1, step.title(), isDone)}
              aria-current=${place === at ? 'step' : 'false'}
              ?disabled=${!session.mayGoTo(place)}
              @click=${() => place !== at && goTo(place)}
            >
              ${place + 1}
            </button>
          </li>`;
        })}
      </ol>
      ${at < steps.length ? html`<p class="step-of">${stepOf(at + 1, steps.length)}</p>` : null}
    </header>
  `;
}
