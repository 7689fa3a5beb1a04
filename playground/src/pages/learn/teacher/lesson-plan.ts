import { planWords } from '../../../words/plan-words.ts';

/** What a plan needs of a lesson. */
export interface PlannedLesson {
  readonly id: string;
  readonly title: () => string;
  readonly question: () => string;
  /** How long it takes, whole. */
  readonly minutes: number;
  /** Whether it is for another day. Not unless set. */
  readonly isExtra?: boolean;
}

/** A part of the plan, from one minute to another. */
export interface PlanPart {
  readonly from: number;
  readonly to: number;
  readonly title: string;
  /** What the class does. */
  readonly does: string;
  /** What is opened for it. */
  readonly opens: PlanOpens | null;
}

/** The claim on Play, the class on Play, or a lesson by its name. */
export type PlanOpens = 'claim' | 'class' | { readonly lesson: string };

/** How long a lesson at school takes. */
export const PLAN_MINUTES = 45;
/** What stands beside the lessons. The talk at the end has whatever they leave. */
const QUESTION_MINUTES = 3;
const JOIN_MINUTES = 7;
/** Less is no talk. */
const FEWEST_TALK_MINUTES = 4;
/** After this lesson the class joins its results: it asks for luck. */
const JOINS_AFTER = 'luck';

/**
 * A plan for 45 minutes: the question, every lesson in its order with its own minutes, but those for another day, the class's results after the lesson about
 * luck, and a talk with what is left.
 * @throws {Error} If the lessons leave no time to talk, or none is about luck.
 */
export function planLesson(lessons: readonly PlannedLesson[]): readonly PlanPart[] {
  const parts: PlanPart[] = [];
  let now = 0;
  const add = (minutes: number, part: Pick<PlanPart, 'title' | 'does' | 'opens'>): void => {
    parts.push({ from: now, to: now + minutes, ...part });
    now += minutes;
  };
  const say = (name: keyof typeof planWords): Pick<PlanPart, 'title' | 'does'> => ({
    title: planWords[name].title(),
    does: planWords[name].does(),
  });
  if (!lessons.some(({ id }) => id === JOINS_AFTER)) throw new Error(`one lesson must be "${JOINS_AFTER}"; got none`);
  add(QUESTION_MINUTES, { ...say('question'), opens: 'claim' });
  for (const { id, title, question, minutes, isExtra = false } of lessons) {
    if (isExtra) continue;
    add(minutes, { title: title(), does: question(), opens: { lesson: id } });
    if (id === JOINS_AFTER) add(JOIN_MINUTES, { ...say('joins'), opens: 'class' });
  }
  const left = PLAN_MINUTES - now;
  if (left < FEWEST_TALK_MINUTES)
    throw new Error(`lessons must leave ${FEWEST_TALK_MINUTES} minutes to talk; got ${left}`);
  add(left, { ...say('talk'), opens: null });
  return parts;
}
