import { ROW_ROUNDING } from '../cascade-timing.ts';
import type { Crowd, Standing } from './crowd.ts';
import { RenewalMarch } from './renewal-march.ts';
import { TIME_ROUNDING } from './same-time.ts';
import type { SightKernel } from './sight-kernel.ts';

/** Below this part of that a step may be followed by one of twice its length. */
const EASY = 0.2;
/** Of those who share among all who see the post, and of complaints, so small a part need not be exact. */
const FLOOR = 1e-4;
/** The shortest step, in rows. */
const SHORTEST = 1e-7;
/** Jumps of fewer sharers than this part of all are not followed. */
const NO_JUMP = 1e-13;
/** Bends of this order or above are smooth enough. */
const SMOOTH = 4;
/** Bends so small, relative to those from whom they come, do not matter. */
const SMALL = 1e-12;
/** So many rows are ends of steps, whatever happens in them. */
const ROWS_WITH_STEPS = 48;
/** The longest step beyond these rows, relative to the time that has passed: a polynomial must follow the rows within it. */
const LONGEST = 1 / 24;
/** Steps of a mesh. */
export const MOST_STEPS = 4000;
/** Looks from one step at another until it is laid. */
const MOST_WORK = 2e7;

/** How long a cascade is followed. */
export interface RenewalSpan {
  /** Hours of a row, at the ends of which its numbers are wanted. */
  readonly rowHours: number;
  /** Where it ends. */
  readonly end: number;
  /** Whether enough is known, asked at ends of steps. */
  readonly isEnough: (march: RenewalMarch) => boolean;
  /** Whether it is asked where it stands when all is seen. */
  readonly wantsEnding: boolean;
}

/** Times at which steps end, chosen so that sharers grow evenly in each. */
export interface RenewalMesh {
  /** Times, 0 first. */
  readonly times: readonly number[];
  /** Times among them at which something may happen all at once. */
  readonly moments: ReadonlySet<number>;
  /** Where the crowd stands at each, by these steps. */
  readonly standings: readonly Standing[];
  /** Where it stands in the end, where that is wanted; else at the last time. */
  readonly ending: Standing;
}

/**
 * Follows a cascade by steps as long as they may be.
 * @param uneven - How unevenly sharers may grow in a step, relative to all.
 * @returns Null where these are too many.
 * @throws NotAvailableError where what happens without delay does not settle.
 */
export function layMesh(crowd: Crowd, post: SightKernel, span: RenewalSpan, uneven: number): RenewalMesh | null {
  const march = new RenewalMarch(crowd, post);
  const bends = new Bends(crowd, post, span.end);
  const least = FLOOR * (crowd.owned * crowd.largestShare + (crowd.complaints?.mass ?? 0));
  const most = (sharers: number): number => uneven * (sharers + least);
  const moments = new Set<number>();
  bends.add({ time: 0, order: 0, size: 1 }, march.jumpsBy(NO_JUMP));
  let hours = span.rowHours;
  while (march.time < span.end && !span.isEnough(march)) {
    if (march.times.length > MOST_STEPS || march.work > MOST_WORK) return null;
    const from = march.time;
    const bend = bends.next(from);
    const stop = nextStop(from, hours, span);
    const to = stop >= bend * (1 - TIME_ROUNDING) ? bend : stop;
    const isMoment = to === bend;
    const shortest = SHORTEST * span.rowHours;
    const unevenness = march.stepEvenly(to, isMoment, most);
    if (march.time === from) {
      if (to - from > shortest) {
        hours = (to - from) / 2;
        continue;
      }
      march.step(to, isMoment);
    }
    if (isMoment) {
      moments.add(to);
      bends.reach(march.jumpsBy(NO_JUMP));
    }
    const isEasy = unevenness < EASY * most(march.standing.sharers[0] + march.standing.sharers[1]);
    hours = isEasy ? Math.max(hours, 2 * (to - from)) : Math.min(hours, to - from);
  }
  return {
    times: march.times,
    moments,
    standings: march.standings,
    ending: span.wantsEnding ? march.end() : march.standing,
  };
}

/** The end of the next step: of a row among the first, later of as many rows as fit; within a row, wherever it ends. */
function nextStop(from: number, hours: number, { rowHours, end }: RenewalSpan): number {
  const row = Math.floor(from / rowHours + ROW_ROUNDING);
  const most = Math.min(hours / rowHours, LONGEST * row);
  const rows = row < ROWS_WITH_STEPS ? 1 : Math.max(1, Math.floor(most));
  const stop = Math.min((row + rows) * rowHours, end);
  // Two steps of equal length rather than a long and a short one.
  const left = stop - from;
  if (hours >= left * (1 - ROW_ROUNDING)) return stop;
  return from + (hours > left / 2 ? left / 2 : hours);
}

/** A time at which sharers jump (order 0), or grow by another law. */
interface Bend {
  readonly time: number;
  order: number;
  /** How much at most, relative to those from outside from whom it comes. */
  size: number;
}

/** All of them, in turn. */
class Bends {
  readonly #kernels: readonly SightKernel[];
  /** Whether sharers can grow within steps, so that the beat of a fixed delay goes on without jumps. */
  readonly #isSmooth: boolean;
  readonly #end: number;
  /** Those still to come, by time. */
  readonly #waiting: Bend[] = [];
  /** Sharers whom one makes, at most. */
  readonly #reproduction: number;

  constructor({ channels, complaints, sightsOfShare, largestShare }: Crowd, post: SightKernel, end: number) {
    this.#reproduction = sightsOfShare * largestShare;
    const sources = complaints === null ? [post] : [post, complaints];
    this.#kernels = channels.map(({ kernel }) => kernel);
    this.#isSmooth = [...sources, ...this.#kernels].some(({ smooth }) => smooth !== null);
    this.#end = end;
    for (const { points, bends } of sources) {
      for (const { hours } of points) this.#wait({ time: hours, order: 0, size: 1 });
      for (const { hours, order } of bends) this.#wait({ time: hours, order, size: 1 });
    }
  }

  /** Notes what follows from a bend. */
  add({ time, order, size }: Bend, jumps: boolean): void {
    const from = order === 0 && !jumps ? 1 : order;
    const [most, reproduction] = [Math.max(1, size), this.#reproduction];
    for (const { points, bends } of this.#kernels) {
      for (const { mass, hours } of points) {
        if (!jumps && !this.#isSmooth) continue;
        this.#wait({ time: time + hours, order: from, size: Math.min(most, size * reproduction * mass) });
      }
      for (const bend of bends) {
        const later = Math.min(most, size * reproduction);
        this.#wait({ time: time + bend.hours, order: from + bend.order, size: later });
      }
    }
  }

  /** The next one. */
  next(from: number): number {
    while (this.#waiting.length > 0 && this.#waiting[0].time <= from) this.#waiting.shift();
    return this.#waiting[0]?.time ?? Infinity;
  }

  /** Takes the one that has been reached. */
  reach(jumps: boolean): void {
    const bend = this.#waiting.shift();
    if (bend !== undefined) this.add(bend, jumps);
  }

  #wait(bend: Bend): void {
    const { time, order, size } = bend;
    if (order >= SMOOTH || time > this.#end || size < SMALL) return;
    const same = this.#waiting.find((other) => Math.abs(other.time - time) <= TIME_ROUNDING * time);
    if (same !== undefined) {
      same.order = Math.min(same.order, order);
      same.size += size;
      return;
    }
    this.#waiting.push(bend);
    this.#waiting.sort((a, b) => a.time - b.time);
  }
}
