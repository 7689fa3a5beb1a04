import { html, type TemplateResult } from 'lit';
import { learnWords } from '../../words/learn-words.ts';
import type { ChoiceStep } from './lesson.ts';
import type { LessonModel } from './lesson-model.ts';

/** The answers of a question: one that is pressed is checked at once. */
export function choices({ session, state, check }: LessonModel, step: ChoiceStep): TemplateResult {
  const passed = session.passedWith();
  const right = step.right(passed ?? state);
  const missed = session.miss?.chosen ?? null;
  return html`
    <div class="choices" role="group" aria-label=${learnWords.answers()}>
      ${step.choices(passed ?? state).map((text, place) => {
        const isRight = passed !== null && place === right;
        const isWrong = passed === null && place === missed;
        return html`<button
          class="choice ${isRight ? 'right' : ''} ${isWrong ? 'wrong' : ''}"
          aria-pressed=${isRight || isWrong}
          ?disabled=${passed !== null || right === null}
          @click=${() => check(place)}
        >
          ${text}
        </button>`;
      })}
    </div>
  `;
}
