import { NotAvailableError } from '../../errors.ts';
import { type ByTone, type Crowd, emptyStanding, type Standing } from './crowd.ts';
import { findSettled } from './find-settled.ts';
import { TIME_ROUNDING } from './same-time.ts';
import type { SightKernel } from './sight-kernel.ts';

/** Beyond this many lengths of a step the distribution function is smooth enough in it for Gauss's rule of two points. */
const FAR = 100;
/** Points of that rule, from the middle, in lengths of the step. */
const GAUSS = 0.28867513459481287;
/** Where in a step sharers are compared with even growth: one place alone may meet it by chance. */
const PARTS = [0.5, 0.25, 0.75] as const;
/** Where a part of the sharers so small came within a step does not matter. */
const NEGLIGIBLE = 1e-15;
/** Sharers of a round that may come of rounding, relative to all. */
const ROUNDED = 1e-13;
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
  /** How often what was shared in one step was looked at in another: the cost so far. */
  work = 0;
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
   * @param most - The largest distance, in sharers, of its middle and its quarters from even growth.
   * @returns That distance; Infinity where the step is far too long. Above `most` no step was taken.
   */
  stepEvenly(time: number, isMoment: boolean, most: (sharers: number) => number): number {
    const next = this.#tryStep(time, TURNS);
    if (next === null) return Infinity;
    const limit = most(next.sharers[0] + next.sharers[1]);
    let unevenness = 0;
    for (const part of PARTS) {
      unevenness = Math.max(unevenness, this.#unevennessAt(part, time, next));
      if (unevenness > limit) return unevenness;
    }
    this.#take(time, next, isMoment);
    return unevenness;
  }

  /** How far sharers at a part of a step are from even growth. */
  #unevennessAt(part: number, time: number, next: Standing): number {
    const start = this.standing;
    const hours = time - this.time;
    const within = this.time + part * hours;
    const added: ByTone = [next.sharers[0] - start.sharers[0], next.sharers[1] - start.sharers[1]];
    const seen = this.#crowd.channels.map(
      ({ of, kernel }) => this.#seenOfEarlier(of, kernel, within) + added[of] * seenOfStep(kernel, part * hours, hours),
    );
    const postSeen = seenOfSource(this.#post, within, false);
    const { sharers } = this.#crowd.show(start, seen, postSeen, this.#complaining(within));
    return (
      Math.abs(sharers[0] - start.sharers[0] - added[0] * part) +
      Math.abs(sharers[1] - start.sharers[1] - added[1] * part)
    );
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
    return findSettled(
      ([praise, criticism]) => {
        const all = seen.map((sights, i) => sights + ofStep[i] * (channels[i].of === 0 ? praise : criticism));
        return show(standing, all, postSeen, complaining);
      },
      standing.sharers,
      turns,
    );
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
    if (channels.length === 1) {
      // Of one colour the order does not matter.
      const ofMoment = channels.map(({ kernel }) => kernel.atOnce);
      const once = ([added]: ByTone): Standing =>
        show(
          start,
          sights.map((seen, i) => seen + ofMoment[i] * added),
          postSeen,
          complaining,
        );
      const settled = findSettled(once, start.sharers, MOST_TURNS);
      if (settled !== null) return settled;
      throw doesNotSettle(this.times[this.times.length - 1]);
    }
    let standing = start;
    let seen = sights;
    let last = Infinity;
    for (let round = 0; round < MOST_TURNS; round += 1) {
      const next = show(standing, seen, postSeen, round === 0 ? complaining : 0);
      const added = [next.sharers[0] - standing.sharers[0], next.sharers[1] - standing.sharers[1]];
      standing = next;
      const more = channels.map(({ of, kernel }) => kernel.atOnce * added[of]);
      const all = more.reduce((sum, extra) => sum + extra, 0);
      // So few that rounding keeps them from becoming fewer.
      if (!(all > 1e-16 * (next.sharers[0] + next.sharers[1]))) return standing;
      if (all >= last && all <= ROUNDED * (next.sharers[0] + next.sharers[1])) return standing;
      last = all;
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
    const { integral, distribution, begins, ends, mass, cost } = smooth;
    const negligible = NEGLIGIBLE * standings[last].sharers[of];
    // All is seen of those who shared so long ago.
    const first = time > ends ? this.#lastUpTo(time - ends) : -1;
    if (first >= 0) seen += mass * standings[first].sharers[of];
    // The integral up to the lag of the beginning of a step, where it is known.
    let far = NaN;
    for (let i = Math.max(0, first); i < last; i += 1) {
      const lag = time - times[i];
      // Nothing yet of those who shared since then.
      if (lag <= begins) return seen;
      this.work += cost;
      if (jumps[i] > 0 && i > first) seen += jumps[i] * distribution(lag);
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
    return jumps[last] > 0 && last > first ? seen + jumps[last] * distribution(time - times[last]) : seen;
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
