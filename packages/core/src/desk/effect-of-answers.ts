import { checkNumber, checkOptions, checkProbability } from '../check.ts';

/** What an answer below a complaint does to who sees it, and to who passes it on. */
export interface AnswerEffect {
  /** Fraction of those who would have passed it on and do not, in [0, 1]. */
  readonly effect: number;
  /** By how much an answer raises the visibility of what it answers, at least 0: 0.1 is a tenth more sights. */
  readonly publicity: number;
}

/**
 * How large an answer's effect and its publicity are, nobody has measured: only that there are some. These are the two ends of what
 * has not been ruled out, between which every output that rests on them is shown.
 */
export const unknownAnswers: Readonly<Record<'calming' | 'spreading', AnswerEffect>> = {
  calming: { effect: 0.7, publicity: 0 },
  spreading: { effect: 0, publicity: 0.5 },
};

/** What a desk changes about how far a complaint travels. */
export interface AnsweredComplaint {
  /** h = 1 − (1 − effect)(1 + publicity): what one answered sight takes away from passing on; may be negative. */
  readonly netEffect: number;
  /** R₋ with answers: R₋·(1 − c·h). */
  readonly reproductionNumber: number;
  /** People who criticise in the end, relative to no answers; null where one of the two numbers has no end. */
  readonly critics: number | null;
  /** Sights of criticism in the end, relative to no answers; null where one of the two numbers has no end. */
  readonly sights: number | null;
  /** Fraction of the sights that show the answer. */
  readonly withAnswer: number;
}

/**
 * Net effect h of an answered sight on passing on: 1 − (1 − effect)(1 + publicity). **It may be negative**: an answer that makes
 * more people look than it calms.
 * @throws InvalidParameterError for an effect outside of [0, 1] or a negative publicity.
 * @example
 * ```ts
 * import { netEffect } from 'ripplecast/desk';
 * netEffect({ effect: 0.3, publicity: 0.1 }); // => 0.22999…
 * netEffect({ effect: 0, publicity: 0.5 }); // => -0.5
 * ```
 */
export function netEffect(answers: AnswerEffect): number {
  checkOptions('answers', answers, ['effect', 'publicity']);
  checkProbability('answers.effect', answers.effect);
  checkNumber('answers.publicity', answers.publicity, 0);
  return 1 - (1 - answers.effect) * (1 + answers.publicity);
}

/**
 * What answers change, in the long run of a complaint among people of whom hardly anyone has seen it.
 * @param reproductionNumber - R₋: critics whom one critic causes, without answers; at least 0.
 * @param coverage - c: fraction of the sights that come after the answer, in [0, 1]. See {@link coverage}.
 * @throws InvalidParameterError for numbers out of these bounds.
 * @remarks Critics are 1/(1 − R₋) for each complaint, each with the same sights; an answered sight counts 1 + publicity.
 * @example
 * ```ts
 * import { effectOfAnswers } from 'ripplecast/desk';
 * const { sights, withAnswer } = effectOfAnswers(0.378, 0.8877, { effect: 0.3, publicity: 0.1 });
 * sights; // => 0.9685…
 * withAnswer; // => 0.8968…
 * ```
 */
export function effectOfAnswers(
  reproductionNumber: number,
  coverage: number,
  answers: AnswerEffect,
): AnsweredComplaint {
  checkNumber('reproductionNumber', reproductionNumber, 0);
  checkProbability('coverage', coverage);
  const effect = netEffect(answers);
  const answered = reproductionNumber * (1 - coverage * effect);
  const critics = reproductionNumber < 1 && answered < 1 ? (1 - reproductionNumber) / (1 - answered) : null;
  const shown = coverage * (1 + answers.publicity);
  const sightsOfEach = 1 - coverage + shown;
  return {
    netEffect: effect,
    reproductionNumber: answered,
    critics,
    sights: critics === null ? null : critics * sightsOfEach,
    withAnswer: shown / sightsOfEach,
  };
}

/**
 * Coverage at which criticism that would take off no longer does: (1 − 1/R₋)/h.
 * @param reproductionNumber - R₋, at least 0.
 * @returns 0 for R₋ ≤ 1, which needs no answers; null where no coverage is enough, h < 1 − 1/R₋.
 * @throws InvalidParameterError for numbers out of these bounds.
 * @example
 * ```ts
 * import { coverageThatStops } from 'ripplecast/desk';
 * coverageThatStops(1.25, { effect: 0.5, publicity: 0 }); // => 0.39999…
 * coverageThatStops(1.68, { effect: 0.3, publicity: 0.1 }); // => null
 * ```
 */
export function coverageThatStops(reproductionNumber: number, answers: AnswerEffect): number | null {
  checkNumber('reproductionNumber', reproductionNumber, 0);
  const effect = netEffect(answers);
  if (reproductionNumber <= 1) return 0;
  const needed = 1 - 1 / reproductionNumber;
  return effect < needed ? null : needed / effect;
}
