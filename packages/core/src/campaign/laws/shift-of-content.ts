import { checkNumber, checkOptions, checkProbability } from '../../check.ts';
import { expm1 } from '../../random/ported-functions/exponential-minus-one.ts';
import { advocateFraction } from './fractions-of-roles.ts';
import { checkHalfLife, type HalfLifeDays, LN_2 } from './half-life.ts';

/** A part of the posts is replaced by other content. */
export interface ContentShift {
  /** Fraction of the posts, in [0, 1]. */
  readonly fraction: number;
  /** Likes of the new content ÷ likes of the old, at least 0. */
  readonly likeMultiplier: number;
  /** Valuable engagements of the new content ÷ those of the old, at least 0. */
  readonly valueMultiplier: number;
  /** Valuable engagements of one fan on a day before the shift, at least 0. */
  readonly engagementsPerDay: number;
  /** Days in which half of the goodwill fades, at least 0. */
  readonly halfLifeDays: number;
  /** Goodwill from which on a fan is an advocate, above 0. */
  readonly advocateAt: number;
}

/** What a shift changes in the long run, relative to before: 0.1 is a tenth more. */
export interface ShiftedContent {
  /** Of likes, at once. */
  readonly likes: number;
  /** Of goodwill per fan, and of valuable engagements. */
  readonly goodwill: number;
  /** Of advocates; null where there were none. */
  readonly advocates: number | null;
}

/**
 * What a shift of content changes in the long run, where advocates bring no further fans and no further views.
 * @throws InvalidParameterError for numbers out of their bounds.
 * @remarks Likes and goodwill move as the means over the posts do. Advocates are P(G ≥ advocateAt), which moves by more.
 * @example
 * ```ts
 * import { shiftOfContent } from 'ripplecast/campaign';
 * const bait = { fraction: 0.1, likeMultiplier: 2, valueMultiplier: 0.5 };
 * const shift = shiftOfContent({ ...bait, engagementsPerDay: 0.0045 / 7, halfLifeDays: 90, advocateAt: 1 });
 * shift.likes; // => 0.1
 * shift.goodwill; // => -0.05
 * shift.advocates; // => -0.05358…
 * ```
 */
export function shiftOfContent(shift: ContentShift): ShiftedContent {
  checkOptions('shift', shift, [
    'fraction',
    'likeMultiplier',
    'valueMultiplier',
    'engagementsPerDay',
    'halfLifeDays',
    'advocateAt',
  ]);
  const { fraction, likeMultiplier, valueMultiplier, engagementsPerDay, halfLifeDays, advocateAt } = shift;
  checkProbability('shift.fraction', fraction);
  checkNumber('shift.likeMultiplier', likeMultiplier, 0);
  checkNumber('shift.valueMultiplier', valueMultiplier, 0);
  const goodwill = fraction * (valueMultiplier - 1);
  const before = advocateFraction({ engagementsPerDay, halfLifeDays, advocateAt });
  const after = advocateFraction({ engagementsPerDay: engagementsPerDay * (1 + goodwill), halfLifeDays, advocateAt });
  return {
    likes: fraction * (likeMultiplier - 1),
    goodwill,
    advocates: before === 0 ? null : after / before - 1,
  };
}

/**
 * Which fraction of what a change will have done to goodwill in the end shows after so many days: 1 − 2^(−days ÷ halfLifeDays).
 * @param days - At least 0.
 * @param options - `halfLifeDays`: days in which half of the goodwill fades, at least 0; null, which never fades, shows nothing of an end
 * that it does not have.
 * @throws InvalidParameterError for numbers out of these bounds.
 * @example
 * ```ts
 * import { shownAfterDays } from 'ripplecast/campaign';
 * shownAfterDays(30, { halfLifeDays: 90 }); // => 0.20629…
 * ```
 */
export function shownAfterDays(days: number, options: { readonly halfLifeDays: HalfLifeDays }): number {
  checkNumber('days', days, 0);
  checkOptions('options', options, ['halfLifeDays']);
  const { halfLifeDays } = options;
  checkHalfLife('options.halfLifeDays', halfLifeDays);
  if (halfLifeDays === null) return 0;
  return halfLifeDays === 0 ? 1 : -expm1((-LN_2 * days) / halfLifeDays);
}
