import { html, nothing, type TemplateResult } from 'lit';
import { slider } from '../../machine/controls/sliders.ts';
import { yearSlider } from '../../machine/year/year-slider.ts';
import { voiceSwitch } from '../../machine/voice-switch.ts';
import { addressOf } from '../../pages.ts';
import { formatHash } from '../../link/link-state.ts';
import { textOf } from '../../words/sentence-parts.ts';
import { failedVerdict, tryAgainLabel } from '../../words/verdict.ts';
import { learnWords, nextLessonWords } from '../../words/learn-words.ts';
import { choices } from './choices.ts';
import type { ChoiceStep, GuessStep, Step, TaskStep } from './lesson.ts';
import { completed } from './lesson-session.ts';
import { isClosed, withoutTippingPoint, type LessonModel } from './lesson-model.ts';

/** What is told and asked at a step, and what can be set. */
export function lessonCard(lesson: LessonModel, step: Step): TemplateResult {
  const { session, state } = lesson;
  return html`
    <section class="lesson-card" aria-labelledby="step-title">
      ${session.at === 0 ? html`<p class="question">${session.lesson.question()}</p>` : nothing}
      <h2 id="step-title" tabindex="-1">${step.title()}</h2>
      ${step.says(state).map((paragraph) => html`<p>${paragraph}</p>`)} ${stepControls(lesson, step)}
      ${askedPart(lesson, step)} ${step.kind === 'choice' ? choices(lesson, step) : nothing}
    </section>
  `;
}

/** What came of the last try at a step, and what leads on. */
export function lessonAnswer(lesson: LessonModel, step: Step): TemplateResult {
  return html`
    <div class="lesson-answer">
      <div role="status" class="said">${said(lesson, step)}</div>
      <div class="lesson-nav">${navigation(lesson, step)}</div>
    </div>
  `;
}

/** The numbers that can be changed at this step, and of whom the machine speaks. */
function stepControls(lesson: LessonModel, step: Step): TemplateResult | typeof nothing {
  const { control } = step.year ?? {};
  const { years } = lesson;
  if (control !== undefined)
    return html`<div class="lesson-controls">
      ${yearSlider(years.numbers, control, true, (value, dragging) => years.set(control, value, dragging))}
    </div>`;
  const hasVoice = (step.tools ?? []).includes('voice');
  if (isClosed(lesson, step) || (step.controls.length === 0 && !hasVoice)) return nothing;
  const model = step.shows.includes('tippingPoint') ? lesson.model : withoutTippingPoint(lesson.model);
  return html`
    <div class="lesson-controls" data-machine>
      ${step.controls.map((name) => slider(model, name, true))} ${hasVoice ? voiceSwitch(model) : nothing}
    </div>
  `;
}

/** Whom the pupil has picked, and how these compare with the best. */
function askedPart({ model }: LessonModel, step: Step): TemplateResult | typeof nothing {
  const { asked } = model.everyPerson ?? {};
  if (step.asks === undefined || asked === undefined) return nothing;
  // Whoever comes by a link has nobody yet: where something else is asked, that is no matter.
  const hasPicks = step.kind !== 'choice' || (model.view.asked?.picks.length ?? 0) > 0;
  return html`<div class="lesson-asked" data-machine>
    ${hasPicks ? asked.picks(model) : nothing} ${step.asks === 'compare' ? asked.bars(model) : nothing}
  </div>`;
}

/** What came of the last try. */
function said(lesson: LessonModel, step: Step): TemplateResult | typeof nothing {
  const { session, isTrying, model } = lesson;
  const { failure, problem } = model.answer;
  if (failure !== null) {
    const { parts, below } = failedVerdict(failure, problem ?? '');
    return html`
      <p class="missed"><b>${textOf(parts)}</b> ${below}</p>
      <button class="small" @click=${() => model.act({ kind: 'tryAgain' })}>${tryAgainLabel()}</button>
    `;
  }
  if (step.kind === 'read') return nothing;
  if (isTrying) return html`<p class="counting">${learnWords.counting()}</p>`;
  const passed = session.passedWith();
  if (passed !== null) {
    const head = step.kind === 'guess' ? learnWords.guessTaken() : learnWords.right();
    return html`<p class="passed"><b>${head}</b> ${step.learnt(passed)}</p>`;
  }
  const missing = missingPlaces(lesson.state.drawn, step);
  if (missing !== '') return html`<p class="counting">${learnWords.notDrawn(missing)}</p>`;
  const hint = hintOf(session, step);
  return hint === null ? nothing : html`<p class="missed"><b>${learnWords.notYet()}</b> ${hint}</p>`;
}

/** The places that a drawing has left out, once it is begun; empty before that, and where none are. */
function missingPlaces(drawn: readonly (number | null)[], step: Step): string {
  if (step.kind !== 'guess' || drawn.slice(step.known.length).every((people) => people === null)) return '';
  return step
    .places()
    .filter((_, place) => drawn[place] == null)
    .join(', ');
}

/** What helps after the last try; null before the first. */
function hintOf({ miss, tries }: LessonModel['session'], step: TaskStep | ChoiceStep | GuessStep): string | null {
  if (miss === null) return null;
  const { state, chosen } = miss;
  switch (step.kind) {
    case 'task':
      return step.hint(state, tries);
    case 'choice':
      return chosen === null ? null : step.hint(state, chosen);
    case 'guess': {
      const drawn = completed(state.drawn);
      const answer = step.answer(state);
      if (drawn === null) return learnWords.drawFirst();
      if (answer === null) return learnWords.counting();
      return step.hint?.(drawn, answer) ?? null;
    }
  }
}

/** What leads on. */
function navigation(lesson: LessonModel, step: Step): TemplateResult {
  const { session, check, goTo, isTrying, state } = lesson;
  const { at } = session;
  const isLast = at === session.lesson.steps.length - 1;
  const isPassed = session.mayGoOn;
  const next = isPassed
    ? html`<button class="primary" @click=${() => goTo(at + 1)}>
        ${isLast ? learnWords.finish() : learnWords.next()}
      </button>`
    : nothing;
  const ask =
    step.kind === 'task' ? learnWords.check() : step.kind === 'guess' && !isPassed ? learnWords.thatIsMyGuess() : null;
  const isReady = step.kind !== 'guess' || completed(state.drawn) !== null;
  return html`
    ${at === 0 ? nothing : html`<button @click=${() => goTo(at - 1)}>${learnWords.back()}</button>`}
    <span class="space"></span>
    ${
      ask === null || isPassed
        ? nothing
        : html`<button
            class="primary"
            ?disabled=${isTrying || !isReady || lesson.model.answer.failure !== null}
            @click=${() => check(null)}
          >
            ${ask}
          </button>`
    }
    ${next}
  `;
}

/** At the end: what was found at each step, and where to go from here. */
export function lessonClosing({ session, model, next, open, leave }: LessonModel): TemplateResult {
  const { lesson } = session;
  const found = lesson.steps.flatMap((step, at) => {
    const passed = session.passedWith(at);
    return step.kind === 'read' || passed === null ? [] : [step.learnt(passed)];
  });
  return html`
    <section class="lesson-card" aria-labelledby="step-title">
      <h2 id="step-title" tabindex="-1">${learnWords.whatYouLearnt()}</h2>
      <ul class="found">
        ${found.map((sentence) => html`<li>${sentence}</li>`)}
      </ul>
      <p class="closing">${lesson.closing()}</p>
      <div class="lesson-nav">
        <button @click=${leave}>${learnWords.allLessons()}</button>
        ${
          lesson.steps.some(({ year }) => year !== undefined)
            ? html`<a href=${addressOf('year')}>${learnWords.playYear()}</a>`
            : html`<a
                href=${addressOf('play') + formatHash(model.scenario, { ...model.view, hide: [], run: null, round: null })}
                >${learnWords.playThis()}</a
              >`
        }
        <span class="space"></span>
        ${
          next === null
            ? nothing
            : html`<button class="primary" @click=${() => open(next)}>${nextLessonWords(next.title())}</button>`
        }
      </div>
    </section>
  `;
}
