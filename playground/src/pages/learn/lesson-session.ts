import type { Lesson, Step } from './lesson.ts';
import type { LessonState } from './lesson-state.ts';

/** A try at a step that did not pass it. */
export interface Miss {
  readonly state: LessonState;
  /** Place of the answer that was chosen; null where none can be. */
  readonly chosen: number | null;
}

/** One pupil's way through a lesson: where they are, what they have passed, and what they tried last. */
export class LessonSession {
  readonly lesson: Lesson;
  /** The step at hand; as many as there are steps once all are done. */
  #at: number;
  #tries = 0;
  #miss: Miss | null = null;
  /** What the machine showed when each step was passed. */
  readonly #passed = new Map<number, LessonState>();

  /** @param at - The step with which it begins; the nearest one where there is none such. */
  constructor(lesson: Lesson, at: number) {
    this.lesson = lesson;
    this.#at = within(at, lesson);
  }

  get at(): number {
    return this.#at;
  }

  /** The step at hand; null at the end. */
  get step(): Step | null {
    return this.lesson.steps[this.#at] ?? null;
  }

  /** The last try, where it did not pass the step. */
  get miss(): Miss | null {
    return this.#miss;
  }

  /** Tries at this step. */
  get tries(): number {
    return this.#tries;
  }

  /** What the machine showed when a step was passed; null where it was not, by default the one at hand. */
  passedWith(at: number = this.#at): LessonState | null {
    return this.#passed.get(at) ?? null;
  }

  /** Whether the next step may be gone to. */
  get mayGoOn(): boolean {
    return this.step?.kind === 'read' || this.#passed.has(this.#at);
  }

  /** Whether a step may be gone to: every step before it is passed, or it was gone to already. */
  mayGoTo(at: number): boolean {
    if (at <= this.#at) return true;
    return this.lesson.steps
      .slice(this.#at, at)
      .every((step, i) => step.kind === 'read' || this.#passed.has(this.#at + i));
  }

  goTo(at: number): void {
    this.#at = within(at, this.lesson);
    this.#tries = 0;
    this.#miss = null;
  }

  /**
   * Tries to pass the step at hand with what the machine shows.
   * @param chosen - Place of the answer that was chosen; null where none can be.
   */
  attempt(state: LessonState, chosen: number | null = null): void {
    const { step } = this;
    if (step === null || step.kind === 'read') return;
    this.#tries += 1;
    if (!isPassedBy(step, state, chosen)) {
      this.#miss = { state, chosen };
      return;
    }
    this.#miss = null;
    this.#passed.set(this.#at, state);
  }

  /** Forgets that the step at hand was passed or tried. */
  retry(): void {
    this.#passed.delete(this.#at);
    this.#miss = null;
  }
}

/** Whether a step is passed by what the machine shows, and by what was chosen or drawn. */
export function isPassedBy(step: Step, state: LessonState, chosen: number | null): boolean {
  switch (step.kind) {
    case 'read':
      return true;
    case 'task':
      return step.done(state);
    case 'choice':
      return chosen !== null && step.right(state) === chosen;
    case 'guess': {
      const answer = step.answer(state);
      const drawn = completed(state.drawn);
      return answer !== null && drawn !== null && (step.accepts?.(drawn, answer) ?? true);
    }
  }
}

/** A line that was drawn at every place; null where one is missing. */
export function completed(drawn: readonly (number | null)[]): readonly number[] | null {
  const known = drawn.filter((people) => people !== null);
  return known.length === drawn.length && drawn.length > 0 ? known : null;
}

function within(at: number, { steps }: Lesson): number {
  return Math.max(0, Math.min(steps.length, Math.floor(at)));
}
