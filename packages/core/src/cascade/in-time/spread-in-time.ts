import { checkNumber, checkOptions, checkPositive, checkProbability } from '../../check.ts';
import type { DelayLaw } from '../../delay/delay-law.ts';
import { InvalidParameterError } from '../../errors.ts';
import { checkColours, type Colours } from '../branching/offspring.ts';
import { NEGLIGIBLE_PEOPLE } from '../arithmetic.ts';
import { type CascadeRows, CascadeRowsBuilder, K_PLUS_LEVELS } from '../cascade-rows.ts';
import { type CascadeTiming, completeTiming, ROWS_WITHOUT_HORIZON, rowsUpTo } from '../cascade-timing.ts';
import { meanExposuresOfOneSharer } from '../mean-field.ts';
import { binsOf } from '../population/laid-out-cascade.ts';
import type { ShareCascade } from '../share-cascade.ts';
import { buildShareCurveTable, shareProbabilityOnExposure } from '../share-curve.ts';
import { type Channel, type Crowd, endlessCrowd, mixedCrowd, type Standing } from './crowd.ts';
import { curveCrowd, peopleByExposures } from './curve-crowd.ts';
import type { RenewalMarch } from './renewal-march.ts';
import { kernelOf } from './sight-kernel.ts';
import { standingAt } from './standing-at.ts';
import { type RenewalSolution, solveRenewal } from './solve-renewal.ts';

/** Without a horizon rows end within this part of the final reach. */
const NEAR_END = 1e-6;

/** Criticism among those who share. */
export interface Criticism extends Colours {
  /** Delays of criticism are so many times as long as those of praise; above 0. */
  readonly delayMultiplier: number;
}

/** A cascade of expected values in time. Arrays have an entry for each row of hours, as the columns of rounds of `rows`. */
export interface SpreadInTime {
  /**
   * One row of {@link CascadeRows}; an entry of its columns of rounds is a row of hours. `truncated`: at the end sights are still to
   * come.
   */
  readonly rows: CascadeRows;
  /** People who became sharers and criticise. */
  readonly critics: Float64Array;
  /** People first reached by criticism. */
  readonly newReachByCriticism: Float64Array;
  /** Impressions of criticism. */
  readonly impressionsOfCriticism: Float64Array;
  /** Impressions by the post and by shares so far that come after the last row. */
  readonly impressionsToCome: number;
}

/**
 * Expected values of a well-mixed population in time: U(t) = U(0)·Π(1 − d·v/(N − 1))^H(t), H(t) = ∫ F(t − τ) dS(τ), with S the
 * sharers and F the distribution of delays; with criticism both colours have their own S, F and H, and new people divide as the
 * sights of that moment.
 * @param timing - Its rows are those of the result, to the horizon; without one to within 1e-6 of the final reach and at most 10,000,
 * and one more that holds all that comes later. `maxGenerations` does not apply.
 * @param criticism - Null: everyone who shares praises. Otherwise the share probability must be one number.
 * @returns Sums up to a row have a relative error below 1e-6, mostly far below; final numbers of one colour below 1e-9.
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
 * const { rows } = spreadMeanFieldInTime(cascade, timing);
 * Math.round(rows.newReach[0]); // => 7526
 * ```
 */
export function spreadMeanFieldInTime(
  cascade: ShareCascade,
  timing: CascadeTiming,
  criticism: Criticism | null = null,
): SpreadInTime {
  return spread(cascade, timing, criticism, false);
}

/**
 * The arithmetic of "each fan has 300 friends" in time: as {@link spreadMeanFieldInTime}, but every impression is a new person.
 * @param timing - Its rows are those of the result; they stop at the first whose reach exceeds the universe.
 * @param criticism - Null: everyone who shares praises. Otherwise the share probability must be one number.
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
 * Array.from(spreadArithmeticInTime(cascade, timing).rows.newReach); // => [1000, 500, 0, 250]
 * ```
 */
export function spreadArithmeticInTime(
  cascade: ShareCascade,
  timing: CascadeTiming,
  criticism: Criticism | null = null,
): SpreadInTime {
  return spread(cascade, timing, criticism, true);
}

function spread(
  cascade: ShareCascade,
  timing: CascadeTiming,
  criticism: Criticism | null,
  isEndless: boolean,
): SpreadInTime {
  const { delay, fanDelay, rowHours, horizonHours } = completeTiming(timing);
  checkCascade(cascade, criticism);
  const { universe } = cascade;
  const post = kernelOf(fanDelay);
  const crowd = crowdOf(cascade, delay, criticism, isEndless);
  if (isEndless) checkTakesTime(crowd, criticism === null ? 'delay' : 'timing');
  const isOver = (march: RenewalMarch): boolean => {
    if (isEndless && march.standing.reach > 1.01 * universe) return true;
    if (horizonHours !== null || (isEndless && march.time < ROWS_WITHOUT_HORIZON * rowHours && !dies(crowd)))
      return false;
    const ending = march.end();
    return isEndless && !dies(crowd) ? true : ending.reach - march.standing.reach <= 0.1 * NEAR_END * ending.reach;
  };
  const solution = solveRenewal(crowd, post, { rowHours, end: horizonHours ?? Infinity, isEnough: isOver });
  return rowsOf(cascade, crowd, solution, { rowHours, horizonHours, isEndless });
}

function checkCascade(cascade: ShareCascade, criticism: Criticism | null): void {
  checkNumber('universe', cascade.universe, 2);
  checkNumber('fans', cascade.fans, 0, cascade.universe);
  checkProbability('fanVisibility', cascade.fanVisibility);
  checkProbability('visibility', cascade.visibility);
  if (typeof cascade.shareProbability === 'number') checkProbability('shareProbability', cascade.shareProbability);
  if (criticism === null) return;
  checkOptions('criticism', criticism, ['quality', 'shareMultiplier', 'delayMultiplier']);
  checkColours('criticism', criticism);
  checkPositive('criticism.delayMultiplier', criticism.delayMultiplier);
  if (typeof cascade.shareProbability !== 'number')
    throw new InvalidParameterError(
      'shareProbability',
      'one number, where there is criticism',
      cascade.shareProbability,
    );
}

function crowdOf(cascade: ShareCascade, delay: DelayLaw, criticism: Criticism | null, isEndless: boolean): Crowd {
  const { universe, visibility, shareProbability } = cascade;
  const bins = binsOf(cascade);
  const exposures = meanExposuresOfOneSharer(bins, visibility, universe - 1);
  const share = shareProbabilityOnExposure(shareProbability, 1);
  const quality = criticism?.quality ?? 1;
  const shares = [share * quality, share * (1 - quality)] as const;
  const channels: Channel[] = [{ of: 0, kernel: kernelOf(delay), shares }];
  if (criticism !== null) {
    const kernel = kernelOf(delay, criticism.delayMultiplier);
    channels.push({ of: 1, kernel, shares: [0, Math.min(1, share * criticism.shareMultiplier)] });
  }
  const curve = buildShareCurveTable(shareProbability);
  const largestShare = Math.max(curve.later, ...curve.onExposure);
  const given = {
    channels,
    owned: cascade.fans * cascade.fanVisibility,
    sightsOfShare: bins.mean * visibility,
    largestShare,
  };
  if (isEndless) return endlessCrowd(given, shares);
  if (typeof shareProbability === 'number') return mixedCrowd(given, universe, exposures, shares);
  return curveCrowd(given, universe, exposures, curve);
}

/** Sharers of the same colour whom one sharer causes. */
function reproductionOf({ sightsOfShare }: Crowd, { of, shares }: Channel): number {
  return sightsOfShare * shares[of];
}

function dies(crowd: Crowd): boolean {
  return crowd.channels.every((channel) => reproductionOf(crowd, channel) < 1);
}

function checkTakesTime(crowd: Crowd, name: string): void {
  for (const channel of crowd.channels) {
    const most = 1 / reproductionOf(crowd, channel);
    if (channel.kernel.atOnce >= most)
      throw new InvalidParameterError(
        name,
        `a law with less than ${most} at once, 1/R, or all would happen at once`,
        channel.kernel.atOnce,
      );
  }
}

function rowsOf(
  cascade: ShareCascade,
  crowd: Crowd,
  solution: RenewalSolution,
  { rowHours, horizonHours, isEndless }: { rowHours: number; horizonHours: number | null; isEndless: boolean },
): SpreadInTime {
  const { universe } = cascade;
  const lastTime = solution.times[solution.times.length - 1];
  const ends: Standing[] = [];
  const end = Math.min(lastTime, horizonHours ?? ROWS_WITHOUT_HORIZON * rowHours);
  const most = Math.max(1, rowsUpTo(end, rowHours));
  const isFull = isEndless && !dies(crowd);
  let isStopped = false;
  for (let row = 1; row <= most && !isStopped; row += 1) {
    const standing = standingAt(solution, Math.min(row * rowHours, end));
    ends.push(standing);
    isStopped = isEndless && standing.reach > universe;
    if (horizonHours === null && !isFull && standing.reach >= (1 - NEAR_END) * solution.ending.reach) break;
  }
  const hasRest = horizonHours === null && !isStopped && !isFull;
  if (hasRest) ends.push(solution.ending);

  const builder = new CascadeRowsBuilder(0, 1);
  const columns = [
    new Float64Array(ends.length),
    new Float64Array(ends.length),
    new Float64Array(ends.length),
  ] as const;
  const impressionsOf = ({ postSeen, seen }: Standing): number =>
    crowd.owned * postSeen + crowd.sightsOfShare * ((seen[0] ?? 0) + (seen[1] ?? 0));
  let before: Standing | null = null;
  for (const [row, standing] of ends.entries()) {
    const earlier = before;
    // Rounding must not take away anybody.
    const added = (of: (standing: Standing) => number): number =>
      Math.max(0, of(standing) - (earlier === null ? 0 : of(earlier)));
    builder.addRound({
      impressions: added(impressionsOf),
      newReach: added(({ reach }) => reach),
      sharers: added(({ sharers }) => sharers[0] + sharers[1]),
    });
    columns[0][row] = added(({ sharers }) => sharers[1]);
    columns[1][row] = added(({ reachByCriticism }) => reachByCriticism);
    columns[2][row] = crowd.sightsOfShare * added(({ seen }) => seen[1] ?? 0);
    before = standing;
  }
  const last = ends[ends.length - 1];
  const toCome = crowd.channels.reduce(
    (sum, { of, kernel }, i) => sum + crowd.sightsOfShare * (kernel.mass * last.sharers[of] - last.seen[i]),
    crowd.owned * (1 - last.postSeen),
  );
  const impressionsToCome = hasRest ? 0 : Math.max(0, toCome);
  builder.endRow(exposuresOf(cascade, crowd, last, isEndless), !isStopped && impressionsToCome >= NEGLIGIBLE_PEOPLE);
  const [critics, newReachByCriticism, impressionsOfCriticism] = columns;
  return { rows: builder.finish(), critics, newReachByCriticism, impressionsOfCriticism, impressionsToCome };
}

/** People by exposures at the end. */
function exposuresOf(cascade: ShareCascade, crowd: Crowd, last: Standing, isEndless: boolean): Float64Array {
  if (isEndless) {
    const people = new Float64Array(K_PLUS_LEVELS + 1);
    people[1] = last.reach;
    return people;
  }
  const fans = crowd.owned * last.postSeen;
  const { universe, visibility } = cascade;
  const mean = meanExposuresOfOneSharer(binsOf(cascade), visibility, universe - 1);
  return peopleByExposures(universe, fans, mean * ((last.seen[0] ?? 0) + (last.seen[1] ?? 0)), K_PLUS_LEVELS);
}
