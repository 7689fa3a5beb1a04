import { checkNumber, checkObject } from '../../check.ts';
import { InvalidParameterError } from '../../errors.ts';

/** Numbers of what people did in a week, by what they did. */
export type WeekCounts<Deed extends string = string> = Readonly<Partial<Record<Deed, number>>>;

/**
 * The weights by which the ranking of X added up what people were expected to do with a post, as published in 2023: its heavy ranker
 * multiplies them with predicted probabilities, for each reader. A score of counts by the same weights is ours, not theirs.
 */
export const weightsOfX2023: Readonly<
  Record<'like' | 'repost' | 'reply' | 'answeredReply' | 'block' | 'report', number>
> = {
  like: 0.5,
  repost: 1,
  reply: 27,
  answeredReply: 75,
  block: -74,
  report: -369,
};

/**
 * The score of a week: each count times its weight.
 * @param counts - Numbers of at least 0 by what people did; what is left out happened to nobody.
 * @param weights - A finite number for whatever is counted; what has no weight is refused, so that nothing is left out unnoticed.
 * @throws InvalidParameterError for a number out of these bounds, and for a count without weight.
 * @example
 * ```ts
 * import { scoreOfWeek, weightsOfX2023 } from 'ripplecast/campaign';
 * scoreOfWeek({ like: 1000, reply: 120 }, weightsOfX2023); // => 3740
 * scoreOfWeek({ valuableEngagement: 400 }, { valuableEngagement: 1 }); // => 400
 * ```
 */
export function scoreOfWeek<Weights extends Readonly<Record<string, number>>>(
  counts: WeekCounts<keyof Weights & string>,
  weights: Weights,
): number {
  checkObject('counts', counts);
  checkObject('weights', weights);
  let score = 0;
  for (const [deed, count] of Object.entries<number | undefined>(counts)) {
    if (count === undefined) continue;
    checkNumber(`counts.${deed}`, count, 0);
    if (!Object.hasOwn(weights, deed))
      throw InvalidParameterError.saying(`counts.${deed}`, `counts.${deed} has no weight`);
    const weight: unknown = weights[deed];
    checkNumber(`weights.${deed}`, weight);
    score += count * weight;
  }
  return score;
}
