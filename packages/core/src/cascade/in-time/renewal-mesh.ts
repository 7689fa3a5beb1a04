import { ROW_ROUNDING } from '../cascade-timing.ts';
import type { Crowd, Standing } from './crowd.ts';
import { RenewalMarch } from './renewal-march.ts';
import { TIME_ROUNDING } from './same-time.ts';
import type { SightKernel } from './sight-kernel.ts';
import { tooManySteps } from './too-many-steps.ts';

/** How unevenly sharers may grow in a step, relative to all. */
const UNEVEN = 1e-3;
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
/** So many rows are ends of steps, whatever happens in them. */
const ROWS_WITH_STEPS = 48;
/** The longest step beyond these rows, relative to the time that has passed: a polynomial must follow the rows within it. */
const LONGEST = 1 / 24;
/** Steps of the first mesh. */
const MOST_STEPS = 4000;

/** How long a cascade is followed. */
export interface RenewalSpan {
  /** Hours of a row, at the ends of which its numbers are wanted. */
  readonly rowHours: number;
  /** Where it ends. */
  readonly end: number;
  /** Whether enough is known, asked at ends of steps. */
  readonly isEnough: (march: RenewalMarch) => boolean;
}

/** Times at which steps end, chosen so that sharers grow evenly in each. */
export interface RenewalMesh {
  /** Times, 0 first. */
  readonly times: readonly number[];
  /** Times among them at which something may happen all at once. */
  readonly moments: ReadonlySet<number>;
  /** Where the crowd stands at each, by these steps. */
  readonly standings: readonly Standing[];
  /** Where it stands in the end. */
  readonly ending: Standing;
}

/**
 * Follows a cascade by steps as long as they may be.
 * @throws NotAvailableError where these are too many.
 */
export function layMesh(crowd: Crowd, post: SightKernel, span: RenewalSpan): RenewalMesh {
  const march = new RenewalMarch(crowd, post);
  const bends = new Bends(crowd, post, span.end);
  const least = FLOOR * (crowd.owned * crowd.largestShare + (crowd.complaints?.mass ?? 0));
  const most = (sharers: number): number => UNEVEN * (sharers + least);
  const moments = new Set<number>();
  bends.add(0, 0, march.jumpsBy(NO_JUMP));
  let hours = span.rowHours;
  while (march.time < span.end && !span.isEnough(march)) {
    if (march.times.length > MOST_STEPS) throw tooManySteps(MOST_STEPS);
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
      bends.reach(to, march.jumpsBy(NO_JUMP));
    }
    const isEasy = unevenness < EASY * most(march.standing.sharers[0] + march.standing.sharers[1]);
    hours = isEasy ? Math.max(hours, 2 * (to - from)) : Math.min(hours, to - from);
  }
  return { times: march.times, moments, standings: march.standings, ending: march.end() };
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

/** Times at which sharers jump, or grow by another law. */
class Bends {
  readonly #kernels: readonly SightKernel[];
  /** Whether sharers can grow within steps, so that the beat of a fixed delay goes on without jumps. */
  readonly #isSmooth: boolean;
  readonly #end: number;
  /** Those still to come, by time. */
  readonly #waiting: { time: number; order: number }[] = [];

  constructor({ channels, complaints }: Crowd, post: SightKernel, end: number) {
    const sources = complaints === null ? [post] : [post, complaints];
    this.#kernels = channels.map(({ kernel }) => kernel);
    this.#isSmooth = [...sources, ...this.#kernels].some(({ smooth }) => smooth !== null);
    this.#end = end;
    for (const { points, bends } of sources) {
      for (const { hours } of points) this.#wait(hours, 0);
      for (const { hours, order } of bends) this.#wait(hours, order);
    }
  }

  /** Notes what follows from a bend. */
  add(time: number, order: number, jumps: boolean): void {
    const from = order === 0 && !jumps ? 1 : order;
    for (const { points, bends } of this.#kernels) {
      for (const { hours } of points) if (jumps || this.#isSmooth) this.#wait(time + hours, from);
      for (const bend of bends) this.#wait(time + bend.hours, from + bend.order);
    }
  }

  /** The next one. */
  next(from: number): number {
    while (this.#waiting.length > 0 && this.#waiting[0].time <= from) this.#waiting.shift();
    return this.#waiting[0]?.time ?? Infinity;
  }

  /** Takes the one that has been reached. */
  reach(time: number, jumps: boolean): void {
    const bend = this.#waiting.shift();
    if (bend !== undefined) this.add(time, bend.order, jumps);
  }

  #wait(time: number, order: number): void {
    if (order >= SMOOTH || time > this.#end) return;
    const same = this.#waiting.find((bend) => Math.abs(bend.time - time) <= TIME_ROUNDING * time);
    if (same !== undefined) {
      same.order = Math.min(same.order, order);
      return;
    }
    this.#waiting.push({ time, order });
    this.#waiting.sort((a, b) => a.time - b.time);
  }
}
