import { checkOptions, checkPositive, checkWhole } from '../../check.ts';
import { expm1 } from '../../random/ported-functions/exponential-minus-one.ts';
import { checkHalfLife, type HalfLifeDays, LN_2 } from './half-life.ts';

/** Posts at equal distances, and how long a feeling lasts. */
export interface PostRhythm {
  /** Days from one post to the next, above 0. */
  readonly everyDays: number;
  /** Days in which half of a feeling fades; null never fades, 0 is never felt. */
  readonly halfLifeDays: HalfLifeDays;
}

/**
 * The stock of a feeling right after so many posts, each of which brings one valuable engagement.
 * @param posts - A whole number of at least 0, or Infinity for the limit.
 * @returns (1 − gⁿ) ÷ (1 − g) with g = 2^(−everyDays ÷ halfLifeDays). Infinity where nothing fades and posts never end.
 * @throws InvalidParameterError for numbers out of these bounds.
 * @example
 * ```ts
 * import { stockOfPosts } from 'ripplecast/campaign';
 * const weekly = { everyDays: 7, halfLifeDays: 90 };
 * stockOfPosts(52, weekly); // => 17.8987…
 * stockOfPosts(Infinity, weekly); // => 19.0534…
 * ```
 */
export function stockOfPosts(posts: number, rhythm: PostRhythm): number {
  if (posts !== Infinity) checkWhole('posts', posts);
  checkOptions('rhythm', rhythm, ['everyDays', 'halfLifeDays']);
  const { everyDays, halfLifeDays } = rhythm;
  checkPositive('rhythm.everyDays', everyDays);
  checkHalfLife('rhythm.halfLifeDays', halfLifeDays);
  if (halfLifeDays === 0 || posts === 0) return 0;
  if (halfLifeDays === null) return posts;
  const fades = (LN_2 * everyDays) / halfLifeDays;
  return posts === Infinity ? -1 / expm1(-fades) : expm1(-posts * fades) / expm1(-fades);
}
