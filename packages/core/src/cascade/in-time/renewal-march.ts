import { NotAvailableError } from '../../errors.ts';
import { type ByTone, type Crowd, emptyStanding, type Standing } from './crowd.ts';
import { TIME_ROUNDING } from './same-time.ts';
import type { SightKernel } from './sight-kernel.ts';

/** Beyond this many lengths of a step the distribution function is smooth enough in it for Gauss's rule of two points. */
const FAR = 100;
/** Points of that rule, from the middle, in lengths of the step. */
const GAUSS = 0.28867513459481287;
/** Where a part of the sharers so small came within a step does not matter. */
const NEGLIGIBLE = 1e-15;
/** Sharers found in turn differ by no more than this in the end, relative to all that are new. */
const SETTLED = 1e-14;
/** Turns after which a step is too long. */
const TURNS = 60;
/** Turns without an end in sight. */
const MOST_TURNS = 100_000;

/**
 * Solves the renewal equation of a {@link Crowd} in steps between which sharers jump, and in which they grow evenly. Each step
 * adds a time; how long steps are is decided by the caller.
 */
export class RenewalMarch {
  /** Ends of the steps so far, 0 first. */
  readonly times: number[] = [0];
  /** Where the crowd stands at each time, with what happens at that moment. */
  readonly standings: Standing[] = [];
  /** Sharers just before each time. */
  readonly #before: ByTone[] = [];
  /** By tone: sharers who are added at each time all at once, and in the step after it. */
  readonly #jumps: readonly [number[], number[]] = [[], []];
  readonly #growth: readonly [number[], number[]] = [[], []];
  /** Whether something may happen all at once at each time. */
  readonly #moments: boolean[] = [true];
  readonly #crowd: Crowd;
  readonly #post: SightKernel;

  /**
   * @param post - When the brand's own post is seen.
   * @throws NotAvailableError as {@link step}.
   */
  constructor(crowd: Crowd, post: SightKernel) {
    this.#crowd = crowd;
    this.#post = post;
    const nothing = emptyStanding(crowd.channels.length);
    const complaining = crowd.complaints?.atOnce ?? 0;
    this.#arrive(nothing, this.#atMoment(nothing, nothing.seen, seenOfSource(post, 0, true), complaining));
  }

  /** The last time. */
  get time(): number {
    return this.times[this.times.length - 1];
  }

  /** Where the crowd stands at the last time. */
  get standing(): Standing {
    return this.standings[this.standings.length - 1];
  }

  /** Whether sharers jump at the last time, by more than a fraction of all. */
  jumpsBy(fraction: number): boolean {
    const { sharers } = this.standing;
    const before = this.#before[this.#before.length - 1];
    return sharers[0] - before[0] + sharers[1] - before[1] > fraction * (sharers[0] + sharers[1]);
  }

  /**
   * Goes a step further.
   * @param isMoment - Whether something may happen all at once at its end.
   * @throws NotAvailableError where what happens without delay does not settle.
   */
  step(time: number, isMoment: boolean): void {
    const next = this.#tryStep(time, MOST_TURNS);
    if (next === null) throw doesNotSettle(time);
    this.#take(time, next, isMoment);
  }

  /**
   * Goes a step further, unless sharers would grow too unevenly in it.
   * @param most - The largest distance, in sharers, of the middle of the step from the mean of its ends.
   * @returns That distance; Infinity where the step is far too long. Above `most` no step was taken.
   */
  stepEvenly(time: number, isMoment: boolean, most: (sharers: number) => number): number {
    const next = this.#tryStep(time, TURNS);
    if (next === null) return Infinity;
    const start = this.standing;
    const hours = time - this.time;
    const middle = this.time + hours / 2;
    const added: ByTone = [next.sharers[0] - start.sharers[0], next.sharers[1] - start.sharers[1]];
    const seen = this.#crowd.channels.map(
      ({ of, kernel }) => this.#seenOfEarlier(of, kernel, middle) + added[of] * seenOfStep(kernel, hours / 2, hours),
    );
    const postSeen = seenOfSource(this.#post, middle, false);
    const { sharers } = this.#crowd.show(start, seen, postSeen, this.#complaining(middle));
    const unevenness =
      Math.abs(sharers[0] - start.sharers[0] - added[0] / 2) + Math.abs(sharers[1] - start.sharers[1] - added[1] / 2);
    if (unevenness <= most(next.sharers[0] + next.sharers[1])) this.#take(time, next, isMoment);
    return unevenness;
  }

  /** Where the crowd stands when all is seen; what is still to come comes evenly mixed. */
  end(): Standing {
    const { sharers } = this.standing;
    const { channels } = this.#crowd;
    const seen = channels.map(({ of, kernel }) => kernel.mass * sharers[of]);
    const masses = channels.map(({ kernel }) => kernel.mass);
    const { complaints } = this.#crowd;
    const complaining = complaints === null ? 0 : complaints.mass - seenOfSource(complaints, this.time, true);
    // A step without end: whatever is shared in it is seen.
    return this.#settle(seen, masses, this.#post.mass, complaining, MOST_TURNS) ?? this.standing;
  }

  #tryStep(time: number, turns: number): Standing | null {
    const hours = time - this.time;
    const { channels } = this.#crowd;
    const seen = channels.map(({ of, kernel }) => this.#seenOfEarlier(of, kernel, time));
    const ofStep = channels.map(({ kernel }) => seenOfStep(kernel, hours, hours));
    return this.#settle(seen, ofStep, seenOfSource(this.#post, time, false), this.#complaining(time), turns);
  }

  /** Finds the new sharers whose sights, of whom each has so many in the step, make just these new sharers; null without success. */
  #settle(
    seen: readonly number[],
    ofStep: readonly number[],
    postSeen: number,
    complaining: number,
    turns: number,
  ): Standing | null {
    const { channels, show } = this.#crowd;
    const { standing } = this;
    let praise = 0;
    let criticism = 0;
    for (let turn = 0; turn < turns; turn += 1) {
      const all = seen.map((sights, i) => sights + ofStep[i] * (channels[i].of === 0 ? praise : criticism));
      const next = show(standing, all, postSeen, complaining);
      const newPraise = next.sharers[0] - standing.sharers[0];
      const newCriticism = next.sharers[1] - standing.sharers[1];
      const change = Math.abs(newPraise - praise) + Math.abs(newCriticism - criticism);
      const rounding = 1e-15 * (next.sharers[0] + next.sharers[1]);
      if (change <= SETTLED * (newPraise + newCriticism) + rounding) return next;
      praise = newPraise;
      criticism = newCriticism;
    }
    return null;
  }

  #take(time: number, next: Standing, isMoment: boolean): void {
    for (const tone of [0, 1] as const)
      this.#growth[tone].push(Math.max(0, next.sharers[tone] - this.standing.sharers[tone]));
    this.times.push(time);
    this.#moments.push(isMoment);
    if (!isMoment) {
      this.#arrive(next, next);
      return;
    }
    const seen = this.#crowd.channels.map(({ of, kernel }, i) => {
      let sights = next.seen[i];
      for (const { mass, hours } of kernel.points) {
        if (hours > time * (1 + TIME_ROUNDING)) continue;
        const index = this.#indexAt(time - hours);
        if (index !== null && index < this.standings.length) sights += mass * this.#jumps[of][index];
      }
      return sights;
    });
    this.#arrive(next, this.#atMoment(next, seen, seenOfSource(this.#post, time, true), 0));
  }

  #arrive(before: Standing, after: Standing): void {
    this.standings.push(after);
    this.#before.push(before.sharers);
    for (const tone of [0, 1] as const) this.#jumps[tone].push(Math.max(0, after.sharers[tone] - before.sharers[tone]));
  }

  /** What happens all at once, round by round: sights, shares by them, and sights of these without delay. */
  #atMoment(start: Standing, sights: readonly number[], postSeen: number, complaining: number): Standing {
    const { channels, show } = this.#crowd;
    const isQuiet = postSeen === start.postSeen && complaining === 0;
    if (isQuiet && sights.every((seen, i) => seen === start.seen[i])) return start;
    let standing = start;
    let seen = sights;
    for (let round = 0; round < MOST_TURNS; round += 1) {
      const next = show(standing, seen, postSeen, round === 0 ? complaining : 0);
      const added = [next.sharers[0] - standing.sharers[0], next.sharers[1] - standing.sharers[1]];
      standing = next;
      const more = channels.map(({ of, kernel }) => kernel.atOnce * added[of]);
      if (more.every((extra) => extra <= 1e-16 * (next.sharers[0] + next.sharers[1]))) return standing;
      seen = next.seen.map((before, i) => before + more[i]);
    }
    throw doesNotSettle(this.times[this.times.length - 1]);
  }

  /** Complaints from the last time on, up to another. */
  #complaining(time: number): number {
    const { complaints } = this.#crowd;
    if (complaints === null) return 0;
    return Math.max(0, seenOfSource(complaints, time, false) - seenOfSource(complaints, this.time, true));
  }

  /** Sights by a time, just before its moment, of the shares up to the last time. */
  #seenOfEarlier(of: 0 | 1, { atOnce, points, smooth }: SightKernel, time: number): number {
    const { times, standings } = this;
    const last = times.length - 1;
    let seen = atOnce * standings[last].sharers[of];
    for (const { mass, hours } of points) if (time > hours) seen += mass * this.#sharersBefore(of, time - hours);
    if (smooth === null) return seen;
    const jumps = this.#jumps[of];
    const growth = this.#growth[of];
    const { integral, distribution } = smooth;
    const negligible = NEGLIGIBLE * standings[last].sharers[of];
    // The integral up to the lag of the beginning of a step, where it is known.
    let far = NaN;
    for (let i = 0; i < last; i += 1) {
      const lag = time - times[i];
      if (jumps[i] > 0) seen += jumps[i] * distribution(lag);
      const added = growth[i];
      const hours = times[i + 1] - times[i];
      if (!(added > negligible)) {
        seen += added * distribution(lag - hours / 2);
        far = NaN;
      } else if (lag - hours > FAR * hours) {
        const middle = lag - hours / 2;
        const apart = GAUSS * hours;
        seen += (added / 2) * (distribution(middle - apart) + distribution(middle + apart));
        far = NaN;
      } else {
        const near = integral(lag - hours);
        if (Number.isNaN(far)) far = integral(lag);
        seen += (added / hours) * (far - near);
        far = near;
      }
    }
    return jumps[last] > 0 ? seen + jumps[last] * distribution(time - times[last]) : seen;
  }

  /** Sharers just before a time; those of the last time from there on. */
  #sharersBefore(of: 0 | 1, time: number): number {
    const { times, standings } = this;
    const at = this.#indexAt(time);
    if (at !== null) return this.#before[at][of];
    const i = this.#lastUpTo(time);
    if (i === times.length - 1) return standings[i].sharers[of];
    // A cubic through four times, fewer beside a moment at which something happens all at once.
    const first = i > 0 && !this.#moments[i] ? i - 1 : i;
    const last = i + 2 < times.length && !this.#moments[i + 1] ? i + 2 : i + 1;
    let sharers = 0;
    for (let j = first; j <= last; j += 1) {
      let value = j === first ? standings[j].sharers[of] : this.#before[j][of];
      for (let k = first; k <= last; k += 1) if (k !== j) value *= (time - times[k]) / (times[j] - times[k]);
      sharers += value;
    }
    return sharers;
  }

  #indexAt(time: number): number | null {
    const i = this.#lastUpTo(time);
    const near = TIME_ROUNDING * Math.max(time, this.time);
    if (time - this.times[i] <= near) return i;
    return i + 1 < this.times.length && this.times[i + 1] - time <= near ? i + 1 : null;
  }

  #lastUpTo(time: number): number {
    let [low, high] = [0, this.times.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.times[middle] <= time) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** How much of what comes from outside, of the brand's post or of complaints, has come, with or without that very moment. */
function seenOfSource({ atOnce, points, smooth }: SightKernel, time: number, withMoment: boolean): number {
  let seen = time > 0 || withMoment ? atOnce : 0;
  if (smooth !== null) seen += smooth.distribution(time);
  for (const { mass, hours } of points) {
    const rounding = TIME_ROUNDING * hours;
    if (withMoment ? time >= hours - rounding : time > hours + rounding) seen += mass;
  }
  return seen;
}

/** Sights within a time since the beginning of a step of one who may share at any moment of it, up to then. */
function seenOfStep({ atOnce, points, smooth }: SightKernel, time: number, hours: number): number {
  let seen = (atOnce * time) / hours;
  for (const point of points) if (time > point.hours) seen += (point.mass * (time - point.hours)) / hours;
  return smooth === null ? seen : seen + smooth.integral(time) / hours;
}

function doesNotSettle(time: number): NotAvailableError {
  return new NotAvailableError(
    `this cascade in time does not settle at hour ${time}: nearly everyone who sees it at once makes another see it at once; choose a law with less of it at once`,
  );
}
