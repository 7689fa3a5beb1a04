import { checkNumber, checkOptions, checkProbability } from '../../check.ts';
import { InvalidParameterError } from '../../errors.ts';
import { readArgument } from '../../schema/read-argument.ts';
import { type CascadeTiming, completeTiming, ROW_ROUNDING, ROWS_WITHOUT_HORIZON } from '../cascade-timing.ts';
import { criticismNode } from '../conversation-schema.ts';
import { completeComplaints, type Complaints, type Criticism } from '../conversation.ts';
import type { CascadeRows } from '../cascade-rows.ts';
import type { ShareCascade } from '../share-cascade.ts';
import { checkTakesTime, crowdOf, dies } from './crowd-of-cascade.ts';
import { isNearEnd } from './near-end.ts';
import type { RenewalMarch } from './renewal-march.ts';
import { rowsOf } from './rows-in-time.ts';
import { kernelOf } from './sight-kernel.ts';
import { solveRenewal } from './solve-renewal.ts';

/** Universes that the arithmetic may reach within a row. */
const FAR_BEYOND = 100;

/**
 * Expected values of a well-mixed population in time: U(t) = U(0)·Π(1 − d·v/(N − 1))^H(t), H(t) = ∫ F(t − τ) dS(τ), with S the
 * sharers and F the distribution of delays; with criticism both colours have their own S, F and H, and new people divide as the
 * sights of that moment.
 * @param timing - Its rows are those of the result, to the horizon; without one to within 1e-6 of the final reach and at most 10,000,
 * and one more that holds all that comes later. `maxGenerations` does not apply.
 * @param criticism - Null: everyone who shares praises. Otherwise the share probability must be one number.
 * @param complaints - People, neither fans nor reached before, who criticise unasked; null for none. Needs a criticism.
 * @returns One row, with the columns of the parts timing and, with one, criticism; its rounds are rows of hours. Sums up to a row have a relative error below 1e-6, mostly far below; final numbers of one colour below 1e-9.
 * @throws InvalidParameterError for a timing, a criticism or numbers that are none, or a curve with criticism; NotAvailableError
 * where steps short enough would be too many.
 * @remarks A renewal equation, solved in steps in which sharers grow evenly; these are halved and the limit is extrapolated.
 * O(steps²) with some thousand steps. Experimental: it may change in a minor version.
 * @example
 * ```ts
 * import { spreadMeanFieldInTime } from 'ripplecast/cascade';
 * const cascade = {
 *   universe: 1e6,
 *   fans: 2000,
 *   fanVisibility: 1,
 *   followers: 300,
 *   visibility: 0.35,
 *   shareProbability: 0.0288,
 *   maxGenerations: 1000,
 * };
 * const timing = { delay: { law: 'exponential', halfLife: 80 / 60 }, fanDelay: { law: 'atOnce' } } as const;
 * const rows = spreadMeanFieldInTime(cascade, timing);
 * Math.round(rows.newReach[0]); // => 7526
 * ```
 */
export function spreadMeanFieldInTime(
  cascade: ShareCascade,
  timing: CascadeTiming,
  criticism: Criticism | null = null,
  complaints: Complaints | null = null,
): CascadeRows {
  return spread(cascade, timing, criticism, complaints, false);
}

/**
 * The arithmetic of "each fan has 300 friends" in time: as {@link spreadMeanFieldInTime}, but every impression is a new person.
 * @param timing - Its rows are those of the result; they stop at the first whose reach exceeds the universe.
 * @param criticism - As of {@link spreadMeanFieldInTime}.
 * @param complaints - As of {@link spreadMeanFieldInTime}.
 * @throws InvalidParameterError as there, and where R·P(delay = 0) ≥ 1, so that all would happen at once.
 * @remarks Experimental: it may change in a minor version.
 * @example
 * ```ts
 * import { spreadArithmeticInTime } from 'ripplecast/cascade';
 * const cascade = {
 *   universe: 1e9,
 *   fans: 1000,
 *   fanVisibility: 1,
 *   followers: 10,
 *   visibility: 1,
 *   shareProbability: 0.05,
 *   maxGenerations: 1000,
 * };
 * const timing = { delay: { law: 'fixed', hours: 2 }, fanDelay: { law: 'atOnce' }, horizonHours: 4 } as const;
 * Array.from(spreadArithmeticInTime(cascade, timing).newReach); // => [1000, 500, 0, 250]
 * ```
 */
export function spreadArithmeticInTime(
  cascade: ShareCascade,
  timing: CascadeTiming,
  criticism: Criticism | null = null,
  complaints: Complaints | null = null,
): CascadeRows {
  return spread(cascade, timing, criticism, complaints, true);
}

function spread(
  cascade: ShareCascade,
  timing: CascadeTiming,
  givenCriticism: Criticism | null,
  complaints: Complaints | null,
  isEndless: boolean,
): CascadeRows {
  const { delay, fanDelay, rowHours, horizonHours } = completeTiming(timing);
  const criticism = checkCascade(cascade, givenCriticism);
  if (complaints !== null) checkComplaints(cascade, criticism, complaints);
  const { universe } = cascade;
  const crowd = crowdOf(cascade, { delay, criticism, complaints, isEndless });
  if (isEndless) checkTakesTime(crowd, criticism === null ? 'delay' : 'timing');
  const isGrowing = isEndless && !dies(crowd);
  const isEnough = (march: RenewalMarch): boolean => {
    // Not within the row that passes the universe, which is followed to its end unless it is far beyond.
    const { reach } = march.standing;
    if (isEndless && reach > universe && (reach > FAR_BEYOND * universe || isRowEnd(march.time, rowHours))) return true;
    if (horizonHours !== null) return false;
    return isGrowing ? march.time >= ROWS_WITHOUT_HORIZON * rowHours : isNearEnd(march);
  };
  const solution = solveRenewal(crowd, kernelOf(fanDelay), {
    rowHours,
    end: horizonHours ?? Infinity,
    isEnough,
    wantsEnding: horizonHours === null && !isGrowing,
  });
  return rowsOf(crowd, solution, { universe, rowHours, horizonHours, isEndless, isGrowing });
}

function isRowEnd(time: number, rowHours: number): boolean {
  const rows = time / rowHours;
  return Math.abs(rows - Math.round(rows)) <= ROW_ROUNDING * Math.max(1, rows);
}

function checkComplaints(cascade: ShareCascade, criticism: Criticism | null, given: Complaints): void {
  checkOptions('complaints', given, ['complaints', 'perHour', 'hours']);
  const complete = completeComplaints(given);
  if (criticism === null) throw new InvalidParameterError('complaints', 'null where there is no criticism', given);
  const most = cascade.universe - cascade.fans;
  if (complete !== null) checkNumber('complaints.complaints', complete.complaints, 0, most);
}

/** Checks a cascade, and criticism in it, which it returns complete. */
function checkCascade(cascade: ShareCascade, criticism: Criticism | null): Criticism | null {
  checkNumber('universe', cascade.universe, 1);
  checkNumber('fans', cascade.fans, 0, cascade.universe);
  checkProbability('fanVisibility', cascade.fanVisibility);
  checkProbability('visibility', cascade.visibility);
  if (typeof cascade.shareProbability === 'number') checkProbability('shareProbability', cascade.shareProbability);
  if (criticism === null) return null;
  if (typeof cascade.shareProbability !== 'number')
    throw new InvalidParameterError(
      'shareProbability',
      'one number, where there is criticism',
      cascade.shareProbability,
    );
  return readArgument('criticism', criticismNode, criticism) as Criticism;
}
