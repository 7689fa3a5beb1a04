import { eachSeenOnce, NEGLIGIBLE_PEOPLE } from '../arithmetic.ts';
import { type CascadeRows, CascadeRowsBuilder, K_PLUS_LEVELS } from '../cascade-rows.ts';
import { ROWS_WITHOUT_HORIZON, rowsUpTo } from '../cascade-timing.ts';
import { exp } from '../../random/ported-functions/exponential.ts';
import { type Crowd, seenOf, type Standing } from './crowd.ts';
import { peopleByExposures } from './curve-crowd.ts';
import { NEAR_END } from './near-end.ts';
import type { RenewalSolution } from './solve-renewal.ts';
import { standingAt } from './standing-at.ts';

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

/** The row of a solution, with the columns of its parts. */
export function rowsOf(crowd: Crowd, solution: RenewalSolution, cuts: RowCuts): CascadeRows {
  const { ends, isStopped, hasRest } = endsOfRows(solution, cuts);
  const hasCriticism = crowd.channels.some(({ of }) => of === 1);
  const builder = new CascadeRowsBuilder(0, 1, hasCriticism ? ['timing', 'criticism'] : ['timing']);
  const { owned, sightsOfShare } = crowd;
  for (const [row, end] of ends.entries()) {
    const before = row === 0 ? null : ends[row - 1];
    // Rounding must not take away anybody.
    const added = (of: (standing: Standing) => number): number =>
      Math.max(0, of(end) - (before === null ? 0 : of(before)));
    const impressionsOfCriticism = added(({ seen, complained }) => sightsOfShare * seenOf(crowd, seen, 1) + complained);
    const ofPraise = added(({ postSeen, seen }) => owned * postSeen + sightsOfShare * seenOf(crowd, seen, 0));
    builder.addRound({
      impressions: ofPraise + impressionsOfCriticism,
      newReach: added(({ reach }) => reach),
      sharers: added(({ sharers }) => sharers[0] + sharers[1]),
      critics: added(({ sharers }) => sharers[1]),
      newReachByCriticism: added(({ reachByCriticism }) => reachByCriticism),
      impressionsOfCriticism,
    });
  }
  const last = ends[ends.length - 1];
  const isTruncated = !isStopped && !hasRest && sightsToCome(crowd, last) >= NEGLIGIBLE_PEOPLE;
  // Each of them sees the post, or has the complaint of their own, once.
  const own = owned * last.postSeen + last.complained;
  builder.endRow(exposuresOf(crowd, solution, last, cuts), isTruncated, { ownReach: own, ownImpressions: own });
  return builder.finish();
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
  { standings }: RenewalSolution,
  last: Standing,
  { universe, isEndless }: RowCuts,
): Float64Array {
  if (isEndless) return eachSeenOnce(last.reach);
  const { owned, complaints } = crowd;
  const fans = owned * last.postSeen;
  if (complaints !== null && complaints.smooth !== null) {
    const others = exposuresOfOthers(crowd, [...standings, last], universe - owned);
    return peopleByExposures(owned, fans, exposuresIn(crowd, last), K_PLUS_LEVELS).map(
      (people, k) => people + others[k],
    );
  }
  return peopleByExposures(universe, fans + last.complained, exposuresIn(crowd, last), K_PLUS_LEVELS);
}

/** Exposures of a person by shares, on average. */
function exposuresIn(crowd: Crowd, { seen }: Standing): number {
  return crowd.exposuresOfShare * (seenOf(crowd, seen, 0) + seenOf(crowd, seen, 1));
}

/** Parts of a step in which its complaints are taken to come all in the middle. */
const PARTS = 8;

/**
 * People who are no fans by exposures, where complaints keep coming: these are exposures of those who have none.
 * @param standings - By time; there may be several of one time. Between two of them sights and complaints come evenly.
 */
function exposuresOfOthers(crowd: Crowd, standings: readonly Standing[], people: number): Float64Array {
  let counts = new Float64Array(K_PLUS_LEVELS + 1);
  counts[0] = people;
  const show = (mean: number): void => {
    const moved = new Float64Array(counts.length);
    for (const [c, already] of counts.entries()) {
      const later = peopleByExposures(already, 0, mean, K_PLUS_LEVELS - c);
      for (const [j, arriving] of later.entries()) moved[c + j] += arriving;
    }
    counts = moved;
  };
  let shown = 0;
  let complained = 0;
  for (const standing of standings) {
    const more = (exposuresIn(crowd, standing) - shown) / PARTS;
    const complaining = (standing.complained - complained) / PARTS;
    for (let part = 0; part < PARTS; part += 1) {
      show(more / 2);
      const moving = Math.min(complaining, counts[0]);
      counts[0] -= moving;
      counts[1] += moving;
      show(more / 2);
    }
    shown += more * PARTS;
    complained = standing.complained;
  }
  // How many have been reached is known better.
  const last = standings[standings.length - 1];
  const ofFans = crowd.owned * (1 - (1 - last.postSeen) * exp(-shown));
  const left = Math.max(0, people - (last.reach - ofFans));
  counts[1] += counts[0] - left;
  counts[0] = left;
  return counts;
}
