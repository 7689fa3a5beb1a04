import { exp, log } from '../random/index.ts';
import { DAYS_OF_A_WEEK } from '../scenario/days-of-a-week.ts';
import type { CampaignDifference, CampaignMixDifference, CampaignShown } from '../scenario/index.ts';
import { mean, standardError, studentHalfWidth } from '../statistics/index.ts';
import { hasFeelings, type MeasuredMix } from './measured-mix.ts';
import { weekOfDay } from './week-of-day.ts';

/** Days after which it is said how much of a difference of goodwill is there. */
const SHOWN_AFTER_DAYS = [7, 30, 90] as const;
/** Smallest and largest elasticity of sales that was measured (You et al. 2015; Sethuraman et al. 2011). */
export const MEASURED_ELASTICITIES: readonly [low: number, high: number] = [0.12, 0.417];

/**
 * One mix less another, replicate by replicate under the same chance. Intervals are Student's: each figure is a sum over many conversations.
 * @param elasticity - Of sales with respect to goodwill; null: nothing is said of sales.
 */
export function compareMixes(mix: MeasuredMix, first: MeasuredMix, elasticity: number | null): CampaignMixDifference {
  const weeks = Array.from({ length: mix.laidOut.weeks }, (_, week) => ({
    week: week + 1,
    ...each(figuresInWeek(mix, week), figuresInWeek(first, week), differenceOf),
  }));
  const [of, against] = [figuresInAll(mix), figuresInAll(first)];
  const cost = compareCosts(mix, first);
  return {
    mix: mix.name,
    against: first.name,
    weeks,
    year: { ...each(of, against, differenceOf), costPerValuableEngagement: cost.difference },
    relative: { ...each(of, against, relativeDifferenceOf), costPerValuableEngagement: cost.relative },
    shown: whenShown(weeks.map(({ goodwillPerFan }) => goodwillPerFan?.mean ?? 0)),
    sales: elasticity === null ? null : ratioOfSales(of.goodwillPerFan, against.goodwillPerFan, elasticity),
  };
}

/** What is known of every mix, and what only of those whose fans feel something. */
interface Compared<Value> {
  readonly views: Value;
  readonly likes: Value;
  readonly valuableEngagements: Value | null;
  readonly earnedReach: Value;
  readonly goodwillPerFan: Value | null;
  readonly advocates: Value | null;
  readonly critics: Value | null;
  readonly fans: Value;
}

/** Figures of a mix that are compared, replicate by replicate. */
type Figures = Compared<Float64Array>;

function figuresInWeek(mix: MeasuredMix, week: number): Figures {
  const { values } = mix;
  const feels = hasFeelings(mix);
  return {
    views: values.inWeek('views', week),
    likes: values.inWeek('likes', week),
    valuableEngagements: feels ? values.inWeek('valuableEngagements', week) : null,
    earnedReach: values.inWeek('earnedReach', week),
    ...stateAfter(mix, week),
  };
}

function figuresInAll(mix: MeasuredMix): Figures {
  const { values } = mix;
  return {
    views: values.inAll('views'),
    likes: values.inAll('likes'),
    valuableEngagements: hasFeelings(mix) ? values.inAll('valuableEngagements') : null,
    earnedReach: values.inAll('earnedReach'),
    ...stateAfter(mix, values.weeks - 1),
  };
}

function stateAfter(
  mix: MeasuredMix,
  week: number,
): Pick<Figures, 'goodwillPerFan' | 'fans' | 'advocates' | 'critics'> {
  const { values } = mix;
  const feels = hasFeelings(mix);
  return {
    goodwillPerFan: feels ? values.perFan('goodwill', week) : null,
    fans: values.inWeek('fans', week),
    advocates: feels ? values.inWeek('advocates', week) : null,
    critics: feels ? values.inWeek('critics', week) : null,
  };
}

/** What a figure of two mixes comes to; null where one of them does not have it. */
function each<Value>(
  of: Figures,
  against: Figures,
  compare: (one: Float64Array, other: Float64Array) => Value,
): Compared<Value> {
  const felt = (one: Float64Array | null, other: Float64Array | null): Value | null =>
    one === null || other === null ? null : compare(one, other);
  return {
    views: compare(of.views, against.views),
    likes: compare(of.likes, against.likes),
    valuableEngagements: felt(of.valuableEngagements, against.valuableEngagements),
    earnedReach: compare(of.earnedReach, against.earnedReach),
    goodwillPerFan: felt(of.goodwillPerFan, against.goodwillPerFan),
    advocates: felt(of.advocates, against.advocates),
    critics: felt(of.critics, against.critics),
    fans: compare(of.fans, against.fans),
  };
}

function differenceOf(one: Float64Array, other: Float64Array): CampaignDifference {
  const differences = one.map((value, replicate) => value - other[replicate]!);
  return estimate(mean(differences), differences);
}

/** A mean, and how sure it is by what each replicate moves it. */
function estimate(middle: number, moves: Float64Array): CampaignDifference {
  const error = standardError(moves);
  if (error === null) return { mean: middle, standardError: null, interval: null };
  const half = studentHalfWidth(moves.length - 1) * error;
  return { mean: middle, standardError: error, interval: [middle - half, middle + half] };
}

/** By which part of a figure of the first it differs; null where that is 0, or so little that the part is no number. */
function relativeDifferenceOf(one: Float64Array, other: Float64Array): CampaignDifference | null {
  const { ratio, moves } = ratioOf(one, other);
  return finite(estimate(ratio - 1, moves));
}

/** Null where something divided by next to nothing is no number. */
function finite(difference: CampaignDifference): CampaignDifference | null {
  return [difference.mean, difference.standardError ?? 0].every(Number.isFinite) ? difference : null;
}

/** A ratio of means, and by what each replicate moves it, to first order (Cochran, "Sampling techniques", 1977, 6.4). */
interface Ratio {
  readonly ratio: number;
  readonly moves: Float64Array;
}

function ratioOf(above: Float64Array, below: Float64Array): Ratio {
  const bottom = mean(below);
  const ratio = mean(above) / bottom;
  return { ratio, moves: above.map((value, replicate) => (value - ratio * below[replicate]!) / bottom) };
}

/** What a mix costs for each valuable engagement; null where one of them is not known, or nothing was of value. */
function costRatioOf(mix: MeasuredMix): Ratio | null {
  if (!mix.hasCost || !hasFeelings(mix)) return null;
  const engagements = mix.values.inAll('valuableEngagements');
  return mean(engagements) === 0 ? null : ratioOf(mix.values.inAll('cost'), engagements);
}

interface CostDifferences {
  readonly difference: CampaignDifference | null;
  readonly relative: CampaignDifference | null;
}

function compareCosts(mix: MeasuredMix, first: MeasuredMix): CostDifferences {
  const [of, against] = [costRatioOf(mix), costRatioOf(first)];
  if (of === null || against === null) return { difference: null, relative: null };
  const between = (scale: number, factor: number): Float64Array =>
    of.moves.map((move, replicate) => (move - factor * against.moves[replicate]!) / scale);
  const quotient = of.ratio / against.ratio;
  return {
    difference: finite(estimate(of.ratio - against.ratio, between(1, 1))),
    relative: finite(estimate(quotient - 1, between(against.ratio, quotient))),
  };
}

/**
 * How much of a difference in the end is there by some days; between the ends of two weeks on a straight line.
 * @param byWeek - Mean difference at the end of each week.
 */
function whenShown(byWeek: readonly number[]): readonly CampaignShown[] | null {
  const end = byWeek.at(-1) ?? 0;
  if (end === 0) return null;
  const lastDay = byWeek.length * DAYS_OF_A_WEEK;
  const days = [...SHOWN_AFTER_DAYS.filter((day) => day < lastDay), lastDay];
  const shown = days.map((day) => {
    const week = weekOfDay(day);
    const [before = 0, after = before] = [week === 0 ? 0 : byWeek[week - 1], byWeek[week]];
    const between = (day % DAYS_OF_A_WEEK) / DAYS_OF_A_WEEK;
    // Nothing of a loss is 0, not −0.
    return { day, fraction: (before + (after - before) * between) / end + 0 };
  });
  return shown.every(({ fraction }) => Number.isFinite(fraction)) ? shown : null;
}

function ratioOfSales(
  one: Float64Array | null,
  other: Float64Array | null,
  elasticity: number,
): CampaignMixDifference['sales'] {
  if (one === null || other === null) return null;
  const growth = log(mean(one) / mean(other));
  if (!Number.isFinite(growth)) return null;
  const [low, high] = MEASURED_ELASTICITIES.map((measured) => exp(measured * growth)).toSorted((a, b) => a - b);
  return { ratio: exp(elasticity * growth), low: low!, high: high! };
}
