import { exp } from '../../random/index.ts';
import type { FeelingRules } from './feeling-rules.ts';

const LN2 = 0.6931471805599453;

/** Rules of feelings, laid out for whole days. */
export interface Fading extends FeelingRules {
  /** Shape [lastDay + 1]: fraction of a goodwill that is left after so many days. */
  readonly goodwillLeft: Float64Array;
  /** The same of grievance. */
  readonly grievanceLeft: Float64Array;
  /** Rate a day at which goodwill fades. */
  readonly goodwillRate: number;
  /** The same of grievance. */
  readonly grievanceRate: number;
}

/** Lays rules out. O(lastDay). */
export function layOutFading(rules: FeelingRules): Fading {
  return {
    ...rules,
    goodwillLeft: fractionsLeft(rules.goodwillHalfLifeDays, rules.lastDay),
    grievanceLeft: fractionsLeft(rules.grievanceHalfLifeDays, rules.lastDay),
    goodwillRate: LN2 / rules.goodwillHalfLifeDays,
    grievanceRate: LN2 / rules.grievanceHalfLifeDays,
  };
}

/** Entry k: 2^(−k ÷ halfLife). A half-life of 0 leaves nothing of what is not felt anyway. */
function fractionsLeft(halfLifeDays: number, lastDay: number): Float64Array {
  const left = new Float64Array(lastDay + 1);
  left[0] = 1;
  for (let days = 1; days <= lastDay; days += 1) left[days] = exp((-days / halfLifeDays) * LN2);
  return left;
}
