import type { PlayModel } from '../../machine/play-model.ts';
import type { PageNote } from '../../shell/page-notes.ts';
import type { HandController } from '../../state/hand-controller.ts';
import type { Lesson, Step } from './lesson.ts';
import type { LessonSession } from './lesson-session.ts';
import type { LessonState } from './lesson-state.ts';
import type { LessonYears } from './lesson-years.ts';

/** What a lesson shows at one moment, and whom it tells what the pupil does. */
export interface LessonModel {
  readonly session: LessonSession;
  readonly model: PlayModel;
  readonly state: LessonState;
  readonly notes: readonly PageNote[];
  readonly hand: HandController;
  /** The year in place of the machine; its answer may be of numbers before those that are set. */
  readonly years: LessonYears;
  /** Whether a try waits for the answer. */
  readonly isTrying: boolean;
  /** Tries to pass the step, by the answer of this place where there are answers to choose from. */
  readonly check: (chosen: number | null) => void;
  readonly draw: (drawn: readonly (number | null)[]) => void;
  readonly goTo: (step: number) => void;
  readonly leave: () => void;
  /** The lesson after this one; null after the last. */
  readonly next: Lesson | null;
  readonly open: (lesson: Lesson) => void;
}

/** Whether the answer of a step is still to be given, so that the machine does not show it. */
export function isClosed({ session }: Pick<LessonModel, 'session'>, step: Step): boolean {
  return step.kind === 'choice' && step.open !== true && session.passedWith() === null;
}

/** The same where the mark of the tipping point is not to be seen: it is what is looked for. */
export function withoutTippingPoint(model: PlayModel): PlayModel {
  const { result } = model.answer;
  if (result === null) return model;
  const tippingPoint = { shareProbability: null, visibility: null, followers: null };
  return { ...model, answer: { ...model.answer, result: { ...result, cascade: { ...result.cascade, tippingPoint } } } };
}
