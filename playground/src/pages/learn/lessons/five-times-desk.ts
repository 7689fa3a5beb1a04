import { coverage, effectOfAnswers } from 'ripplecast/desk';
import { presets } from 'ripplecast/scenario';

/** Half of all views come within so many hours: the half-life of the page on the claim (docs/model/five-times.md). */
const HALF_LIFE_HOURS = 80 / 60;

/** The desk of the lesson, and what its answers change. */
export interface LessonDesk {
  readonly people: number;
  /** Complaints an hour. */
  readonly perHour: number;
  readonly handlingMinutes: number;
  /** Fraction of the sights of a complaint that come after its answer. */
  readonly covered: number;
  /** Sights of a complaint, where there were 1 without a desk. */
  readonly sights: (criticsEach: number) => number;
  /** Of those who see it, the fraction who see the answer, too. */
  readonly withAnswer: (criticsEach: number) => number;
}

/** The desk of the preset that answers round the clock, by the closed forms of a steady load. */
export function deskOfLesson(): LessonDesk {
  const { desk, message, reply } = presets.roundTheClockDesk;
  if (desk === undefined || reply === undefined) throw new Error('the preset must have a desk that answers; got none');
  const { people, handlingMinutes } = desk;
  const perHour = message.perHour ?? 0;
  const load = { complaintsPerHour: perHour, people, handlingMinutes };
  const covered = coverage(load, { law: 'exponential', halfLife: HALF_LIFE_HOURS });
  const answered = (criticsEach: number): ReturnType<typeof effectOfAnswers> =>
    effectOfAnswers(criticsEach, covered, { effect: reply.effect, publicity: reply.publicity });
  return {
    people,
    perHour,
    handlingMinutes,
    covered,
    sights: (criticsEach) => answered(criticsEach).sights ?? 1,
    withAnswer: (criticsEach) => answered(criticsEach).withAnswer ?? 0,
  };
}
