import { buildDelayTable, drawFromDelayTable, type DelayTable, hasEqualDelays } from '../../../delay/delay-table.ts';
import { prepareDelay } from '../../../delay/prepare-delay.ts';
import type { PreparedDelay } from '../../../delay/prepared-delay.ts';
import { openStream } from '../../../random/index.ts';
import type { RandomStream } from '../../../random/index.ts';
import type { CascadeRowsBuilder } from '../../cascade-rows.ts';
import type { NetworkCascade } from '../network-cascade.ts';
import { decisionTraits } from '../kernels/decision-traits.ts';
import { mostFollowers } from '../kernels/most-followers.ts';
import { type CompleteTiming, endOfTiming, rowOfHours, rowsOfTiming } from '../../cascade-timing.ts';
import { countWaiting } from '../../reply-desk/desk-tally.ts';
import type { ReplyDesk } from '../../reply-desk/reply-desk.ts';
import { EventHeap } from './event-heap.ts';
import { SightBuckets } from './sight-buckets.ts';

/** Rows of a replicate, counted as its sights come. Shape of each array: [rows of the timing]. */
export interface TimedRows {
  /** Hours of a row. */
  readonly rowHours: number;
  /** The last row that there may be. */
  readonly last: number;
  /** Impressions received in each row. */
  readonly impressions: Float64Array;
  /** People first reached in each row. */
  readonly newReach: Float64Array;
  /** People who became sharers in each row. */
  readonly sharers: Float64Array;
  /** Those of them who criticise; empty where nobody may, here and below. */
  readonly critics: Float64Array;
  /** People first reached by criticism in each row. */
  readonly newReachByCriticism: Float64Array;
  /** Impressions of criticism in each row. */
  readonly impressionsOfCriticism: Float64Array;
  /** Criticism that waits for an answer at the end of each row, counted when the replicate ends; empty without a desk. */
  readonly waiting: Float64Array;
  /** The last row in which something was seen, or somebody waits. */
  lastSeen: number;
}

/** What a cascade in time needs besides the space of one in rounds. Only its kernels see more of it, a {@link TimedState}. */
export interface TimedSpace {
  /** False while a replicate runs, and after an error. */
  readonly isClean: boolean;
}

/** The same for the kernels. */
export interface TimedState extends TimedSpace {
  /** The last moment that counts. */
  readonly end: number;
  /** Rows of the replicate. */
  readonly rows: TimedRows;
  /** Law of the delays of sharers, laid out for drawing; null for a law by which two may be equal. */
  readonly table: DelayTable | null;
  /** The same law. */
  readonly delay: PreparedDelay;
  /** Law of the delays of the brand's post. */
  readonly fanDelay: PreparedDelay;
  /** All sights still to come. */
  readonly events: EventHeap;
  /** What only first sights need; null where later ones may matter. */
  readonly first: FirstSights | null;
  /** Sights that are not earned: of the brand's post, of seeds, of complainers. Each is one person's only one of these. */
  own: number;
  /** Chance of all delays, and of who is first at equal times. */
  delayStream: RandomStream;
  /** False while a replicate runs, and after an error. */
  isClean: boolean;
}

/** Space for first sights: 8 bytes a person, 4 more with a desk, and 8 to 16 for each sight that waits. */
export interface FirstSights {
  /**
   * Shape [people + 1]: the earliest sight of each person that is known; Infinity before. The last entry is no person's: with it, other
   * things may wait for their time among the sights.
   */
  readonly firstAt: Float64Array;
  /**
   * Shape [people + 1]: where there is a desk, the turn of each who begins, which decides between equal times, and 0 for everyone else;
   * empty without one.
   */
  readonly turns: Uint32Array;
  /** Those of the first sights that are still to come. */
  readonly buckets: SightBuckets;
  /** Followers of one sharer who see the share. */
  readonly seen: Uint32Array;
}

/** Space for a cascade in time. */
export function createTimedState(timing: CompleteTiming, cascade: NetworkCascade): TimedState {
  const { decision, critics } = cascade;
  const rows = rowsOfTiming(timing);
  const rowsInColours = critics === null ? 0 : rows;
  const table = hasEqualDelays(timing.delay) ? null : buildDelayTable(timing.delay);
  const { isFirstOnly } = decisionTraits[decision.kind];
  return {
    end: endOfTiming(timing),
    rows: {
      rowHours: timing.rowHours,
      last: rows - 1,
      impressions: new Float64Array(rows),
      newReach: new Float64Array(rows),
      sharers: new Float64Array(rows),
      critics: new Float64Array(rowsInColours),
      newReachByCriticism: new Float64Array(rowsInColours),
      impressionsOfCriticism: new Float64Array(rowsInColours),
      waiting: new Float64Array(cascade.conversation.desk === null ? 0 : rows),
      lastSeen: 0,
    },
    table,
    delay: table === null ? prepareDelay(timing.delay) : table.delay,
    fanDelay: prepareDelay(timing.fanDelay),
    events: new EventHeap(),
    first: isFirstOnly && table !== null ? createFirstSights(table, cascade) : null,
    own: 0,
    delayStream: openStream('', 0, 'delays'),
    isClean: true,
  };
}

function createFirstSights({ cells }: DelayTable, { graph, conversation }: NetworkCascade): FirstSights {
  const firstAt = new Float64Array(graph.people + 1).fill(Infinity);
  // The middle one of the cells begins at the median.
  const median = cells[cells.length >> 1];
  const turns = new Uint32Array(conversation.desk === null ? 0 : graph.people + 1);
  const seen = new Uint32Array(mostFollowers(graph));
  return { firstAt, turns, buckets: new SightBuckets(firstAt, turns, median, graph), seen };
}

/** What kernels see of a state's {@link TimedSpace}, which {@link createTimedState} made; null for a cascade in rounds. */
export function timedStateOf({ timed }: { readonly timed: TimedSpace | null }): TimedState | null {
  return timed as TimedState | null;
}

/** Draws the delay of one follower's sight. */
export function drawDelay({ table, delay, delayStream }: TimedState): number {
  return table === null ? delay.draw(delayStream) : drawFromDelayTable(delayStream, table);
}

/** The row of a moment. Rows reach to the last one that was asked for. */
export function touchRow(rows: TimedRows, hours: number): number {
  const row = rowOfHours(hours, rows.rowHours, rows.last);
  if (row > rows.lastSeen) rows.lastSeen = row;
  return row;
}

/** Appends the rows of a replicate, up to its last sight. */
export function addRows(rows: TimedRows, into: CascadeRowsBuilder): void {
  const { impressions, newReach, sharers, critics, newReachByCriticism, impressionsOfCriticism, waiting, lastSeen } =
    rows;
  if (critics.length === 0) {
    for (let row = 0; row <= lastSeen; row += 1) {
      into.addRound({ impressions: impressions[row], newReach: newReach[row], sharers: sharers[row] });
    }
    return;
  }
  for (let row = 0; row <= lastSeen; row += 1) {
    into.addRound({
      impressions: impressions[row],
      newReach: newReach[row],
      sharers: sharers[row],
      critics: critics[row],
      newReachByCriticism: newReachByCriticism[row],
      impressionsOfCriticism: impressionsOfCriticism[row],
      waiting: waiting.length === 0 ? 0 : waiting[row],
    });
  }
}

/** Counts who waits for an answer at the end of each row. Rows reach to the last at whose end somebody does. */
export function addWaiting(rows: TimedRows, desk: ReplyDesk, end: number): void {
  const { rowHours, last, waiting, lastSeen } = rows;
  rows.lastSeen = Math.max(lastSeen, countWaiting(desk, rowHours, end, last, waiting) - 1);
}

/** Clears the rows of a replicate for the next. */
export function clearRows(rows: TimedRows): void {
  const end = rows.lastSeen + 1;
  rows.impressions.fill(0, 0, end);
  rows.newReach.fill(0, 0, end);
  rows.sharers.fill(0, 0, end);
  rows.critics.fill(0, 0, end);
  rows.newReachByCriticism.fill(0, 0, end);
  rows.impressionsOfCriticism.fill(0, 0, end);
  rows.waiting.fill(0, 0, end);
  rows.lastSeen = 0;
}
