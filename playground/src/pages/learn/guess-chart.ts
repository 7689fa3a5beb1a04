import { html, nothing, type TemplateResult } from 'lit';
import { learnWords } from '../../words/learn-words.ts';
import type { GuessStep } from './lesson.ts';
import type { LessonModel } from './lesson-model.ts';

/** A chart to draw over; once the drawing is taken, with the answer. */
export function guessChart({ session, state, draw }: LessonModel, step: GuessStep): TemplateResult {
  const passed = session.passedWith();
  return html`
    <ripple-guess
      .axis=${step.axis?.() ?? null}
      .places=${step.places()}
      .known=${step.known}
      .top=${step.top}
      scale=${step.scale}
      .drawn=${state.drawn}
      .answer=${passed === null ? null : step.answer(passed)}
      @ripple-draw=${({ detail }: CustomEvent<{ drawn: readonly (number | null)[] }>) => draw(detail.drawn)}
    ></ripple-guess>
    ${passed === null ? nothing : html`<button class="small" @click=${() => draw(startOf(step))}>${learnWords.drawAgain()}</button>`}
  `;
}

/** The line before anything is drawn. */
export function startOf(step: GuessStep): readonly (number | null)[] {
  return step.places().map((_, place) => step.known[place] ?? null);
}
