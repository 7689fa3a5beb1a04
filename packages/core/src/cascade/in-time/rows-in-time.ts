import { NEGLIGIBLE_PEOPLE } from '../arithmetic.ts';
import { type CascadeRows, CascadeRowsBuilder, K_PLUS_LEVELS } from '../cascade-rows.ts';
import { ROWS_WITHOUT_HORIZON, rowsUpTo } from '../cascade-timing.ts';
import { type Crowd, seenOf, type Standing } from './crowd.ts';
import { peopleByExposures } from './curve-crowd.ts';
import { NEAR_END } from './near-end.ts';
import type { RenewalSolution } from './solve-renewal.ts';
import { standingAt } from './standing-at.ts';

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

/** How a cascade is cut into rows. */
export interface RowCuts {
  /** People in all. */
  readonly universe: number;
  /** Hours of a row. */
  readonly rowHours: number;
  /** Hours after which nobody looks; null: until nothing is left to be seen. */
  readonly horizonHours: number | null;
  /** Whether every sight is one of a new person, so that rows stop where reach exceeds the universe. */
  readonly isEndless: boolean;
  /** Whether it then grows without end. */
  readonly isGrowing: boolean;
}

/** The rows of a solution. */
export function rowsOf(crowd: Crowd, solution: RenewalSolution, cuts: RowCuts): SpreadInTime {
  const { ends, isStopped, hasRest } = endsOfRows(solution, cuts);
  const builder = new CascadeRowsBuilder(0, 1);
  const critics = new Float64Array(ends.length);
  const newReachByCriticism = new Float64Array(ends.length);
  const impressionsOfCriticism = new Float64Array(ends.length);
  const { owned, sightsOfShare } = crowd;
  for (const [row, end] of ends.entries()) {
    const before = row === 0 ? null : ends[row - 1];
    // Rounding must not take away anybody.
    const added = (of: (standing: Standing) => number): number =>
      Math.max(0, of(end) - (before === null ? 0 : of(before)));
    builder.addRound({
      impressions: added(
        ({ postSeen, seen }) => owned * postSeen + sightsOfShare * (seenOf(crowd, seen, 0) + seenOf(crowd, seen, 1)),
      ),
      newReach: added(({ reach }) => reach),
      sharers: added(({ sharers }) => sharers[0] + sharers[1]),
    });
    critics[row] = added(({ sharers }) => sharers[1]);
    newReachByCriticism[row] = added(({ reachByCriticism }) => reachByCriticism);
    impressionsOfCriticism[row] = sightsOfShare * added(({ seen }) => seenOf(crowd, seen, 1));
  }
  const last = ends[ends.length - 1];
  const impressionsToCome = hasRest ? 0 : Math.max(0, sightsToCome(crowd, last));
  builder.endRow(exposuresOf(crowd, last, cuts), !isStopped && impressionsToCome >= NEGLIGIBLE_PEOPLE);
  return { rows: builder.finish(), critics, newReachByCriticism, impressionsOfCriticism, impressionsToCome };
}

/** Where the crowd stands at the end of each row, and last of all in the end (`hasRest`) where that belongs to the rows. */
function endsOfRows(
  solution: RenewalSolution,
  { universe, rowHours, horizonHours, isEndless, isGrowing }: RowCuts,
): { readonly ends: readonly Standing[]; readonly isStopped: boolean; readonly hasRest: boolean } {
  const { times, ending } = solution;
  const end = Math.min(times[times.length - 1], horizonHours ?? ROWS_WITHOUT_HORIZON * rowHours);
  const most = Math.max(1, rowsUpTo(end, rowHours));
  const hasEnd = horizonHours === null && !isGrowing;
  const ends: Standing[] = [];
  let isStopped = false;
  for (let row = 1; row <= most && !isStopped; row += 1) {
    const standing = standingAt(solution, Math.min(row * rowHours, end));
    ends.push(standing);
    isStopped = isEndless && standing.reach > universe;
    if (hasEnd && standing.reach >= (1 - NEAR_END) * ending.reach) break;
  }
  const hasRest = hasEnd && !isStopped;
  if (hasRest) ends.push(ending);
  return { ends, isStopped, hasRest };
}

function sightsToCome({ channels, owned, sightsOfShare }: Crowd, { postSeen, seen, sharers }: Standing): number {
  return channels.reduce(
    (sum, { of, kernel }, i) => sum + sightsOfShare * (kernel.mass * sharers[of] - seen[i]),
    owned * (1 - postSeen),
  );
}

/** People by exposures at the end. */
function exposuresOf(
  crowd: Crowd,
  { postSeen, seen, reach }: Standing,
  { universe, isEndless }: RowCuts,
): Float64Array {
  if (isEndless) {
    const people = new Float64Array(K_PLUS_LEVELS + 1);
    people[1] = reach;
    return people;
  }
  const mean = crowd.exposuresOfShare * (seenOf(crowd, seen, 0) + seenOf(crowd, seen, 1));
  return peopleByExposures(universe, crowd.owned * postSeen, mean, K_PLUS_LEVELS);
}
