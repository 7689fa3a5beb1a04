import {
  buildDelayTable,
  type DelayTable,
  drawFromDelayTable,
  fillFromDelayTable,
  hasEqualDelays,
} from '../../../delay/delay-table.ts';
import type { DelayLaw } from '../../../delay/delay-law.ts';
import { prepareDelay } from '../../../delay/prepare-delay.ts';
import type { PreparedDelay } from '../../../delay/prepared-delay.ts';
import type { FollowerBins } from '../../../random/count-law/follower-bins.ts';
import { drawBinomial, drawFromAliasTable, drawMultinomial, openStream } from '../../../random/index.ts';
import { drawViews, FEWEST_SHARERS_TOGETHER } from '../show-together.ts';
import { buildLagTable, type LagTable, massBefore, pointWithin, smoothUpTo } from './lag-table.ts';
import type { ListedSharers } from './listed-sharers.ts';
import { SightBlocks, type SightCalendar } from './sight-blocks.ts';
import type { SightSource, SightStreams } from './sight-source.ts';
import { stepAt, type TimeMesh } from './time-mesh.ts';

/** In a universe of at most so many people every sharer is followed singly, if they are few at a time; … */
export const SMALL_UNIVERSE = 4096;
/** … in a larger one those who show it to more than this part of everyone. */
export const LARGE_PART: number = 1 / 64;
/** Whom a sharer has shown it to before can be forgotten where all whom they show it to are at most this part of everyone. */
export const LEAST_PART = 1e-6;
/** So many sights of one sharer are spread over blocks at once rather than one by one, … */
const SIGHTS_TOGETHER = 2048;
/** … and so many of those who share in one step. */
const SIGHTS_OF_FEW_TOGETHER = 512;
/** Sums of units are rounded. */
const ROUNDING = 1e-6;

/** What all channels of a cascade have in common. */
export interface ChannelGround {
  readonly universe: number;
  readonly visibility: number;
  readonly bins: FollowerBins;
  readonly mesh: TimeMesh;
  readonly listed: ListedSharers;
}

/**
 * The sights of one colour that are still to come. Whoever shares is handed over; their sights come out step by step. Sharers are
 * followed singly in exact time where each matters, else they are pooled: their sights are counted by step.
 */
export class Channel implements SightSource, SightCalendar {
  isCut = false;
  readonly sights: Float64Array;
  readonly shown: Float64Array;
  readonly pairs: Float64Array;
  pending = 0;
  readonly #ground: ChannelGround;
  readonly #colour: number;
  readonly #multiplier: number;
  readonly #lags: LagTable;
  readonly #delay: PreparedDelay;
  readonly #table: DelayTable | null;
  readonly #hasPoints: boolean;
  /** Whether there is no chance in the delay. */
  readonly #isCertain: boolean;
  readonly #blocks: SightBlocks;
  readonly #sharersIn: Float64Array;
  /** Delays of one sharer's sights. */
  readonly #hours = new Float64Array(SIGHTS_TOGETHER);
  readonly #sightsOfFew = new Float64Array(FEWEST_SHARERS_TOGETHER);
  #streams: SightStreams;
  /**
   * Pooled sights after the present step, of those who share in it; the other sights of each one's sharer, summed; all sights of these
   * sharers, and ordered pairs of sights of one of them.
   */
  readonly #later = { sights: 0, spread: 0, all: 0, pairs: 0 };
  /** The step after the present one. */
  #next = 1;

  /**
   * @param colour - Of the shares.
   * @param law - Of the delays, each of which is `multiplier` times as long.
   */
  constructor(ground: ChannelGround, colour: number, law: DelayLaw, multiplier: number) {
    const { mesh, bins } = ground;
    this.#ground = ground;
    this.#colour = colour;
    this.#multiplier = multiplier;
    this.#lags = buildLagTable(law, multiplier, mesh);
    this.#hasPoints = hasEqualDelays(law);
    this.#table = this.#hasPoints ? null : buildDelayTable(law);
    this.#delay = this.#table === null ? prepareDelay(law) : this.#table.delay;
    this.#isCertain = law.law === 'atOnce' || law.law === 'fixed';
    this.sights = new Float64Array(mesh.steps);
    this.shown = new Float64Array(mesh.steps);
    this.pairs = new Float64Array(mesh.steps);
    this.#blocks = new SightBlocks(mesh, this);
    this.#sharersIn = new Float64Array(bins.coarse.followers.length);
    const stream = openStream('', 0, 'views');
    this.#streams = { followers: stream, views: stream, delays: stream, shares: stream };
  }

  begin(streams: SightStreams): void {
    this.#streams = streams;
    this.isCut = false;
    this.#blocks.clear();
    this.#clearLater();
    if (this.pending > 0) {
      this.sights.fill(0);
      this.shown.fill(0);
      this.pairs.fill(0);
    }
    this.pending = 0;
  }

  get isQuiet(): boolean {
    return this.#blocks.pending === 0;
  }

  get isPending(): boolean {
    return this.pending > 0 || this.#blocks.pending > 0;
  }

  advance(step: number, next: number): void {
    this.#next = next;
    this.#blocks.advance(this.#streams.delays, step, next);
  }

  finish(step: number): void {
    const { sights, spread, all, pairs } = this.#later;
    if (sights === 0) return;
    this.#clearLater();
    const mean = spread / sights;
    const beyond = this.#blocks.add(this.#streams.delays, this.#lags, step, this.#next, sights, mean);
    if (beyond === 0) return;
    const part = beyond / all;
    const { steps, isOpen } = this.#ground.mesh;
    if (isOpen) this.#put(steps - 1, beyond, beyond * mean * (1 - part), pairs * part * part);
    else this.isCut = true;
  }

  take(step: number): void {
    this.pending -= this.sights[step];
    this.sights[step] = 0;
    this.shown[step] = 0;
    this.pairs[step] = 0;
  }

  share(sharers: number, step: number): void {
    const { bins, mesh } = this.#ground;
    if (sharers < FEWEST_SHARERS_TOGETHER) {
      const { starts } = mesh;
      const length = starts[this.#next] - starts[step];
      const withinStep = (): number => (length === Infinity ? 0 : length * this.#streams.delays.nextUniform());
      let few = 0;
      let sights = 0;
      let pairs = 0;
      for (let i = 0; i < sharers; i += 1) {
        const seen = this.#drawSights();
        if (this.#isAlone(seen)) {
          this.#shareOf(seen, step, starts[step] + withinStep(), 0);
          continue;
        }
        this.#sightsOfFew[few++] = seen;
        sights += seen;
        pairs += seen * (seen - 1);
      }
      if (sights >= SIGHTS_OF_FEW_TOGETHER) this.#pool(sights, pairs / sights, pairs, step);
      else for (let i = 0; i < few; i += 1) this.#poolSingly(this.#sightsOfFew[i], step, starts[step] + withinStep());
      return;
    }
    const { followers, probabilities } = bins.coarse;
    const sharersIn = this.#sharersIn;
    if (followers.length === 1) sharersIn[0] = sharers;
    else drawMultinomial(this.#streams.followers, sharers, probabilities, sharersIn);
    this.#shareTogether(step);
  }

  shareAt(step: number, units: number, round: number): void {
    this.#shareOf(this.#drawSights(), step, units, round);
  }

  /** How many see what somebody shares. */
  #drawSights(): number {
    const { bins, visibility } = this.#ground;
    const bin = bins.alias === null ? 0 : drawFromAliasTable(this.#streams.followers, bins.alias);
    return drawBinomial(this.#streams.views, bins.followers[bin], visibility);
  }

  /** Whether so many sights of one sharer are not put together with those of others. */
  #isAlone(sights: number): boolean {
    return this.#isFollowed(sights) || this.#hasPoints || sights >= SIGHTS_TOGETHER;
  }

  /** Whether a sharer with so many sights is followed singly. */
  #isFollowed(sights: number): boolean {
    const { universe } = this.#ground;
    return universe <= SMALL_UNIVERSE || sights > LARGE_PART * universe || this.#isCertain;
  }

  #shareOf(sights: number, step: number, units: number, round: number): void {
    if (sights === 0) return;
    if (this.#isFollowed(sights)) this.#list(sights, step, units, round);
    else if (this.#isAlone(sights)) this.#pool(sights, sights - 1, sights * (sights - 1), step);
    else this.#poolSingly(sights, step, units);
  }

  /** Follows a sharer singly. */
  #list(sights: number, step: number, units: number, round: number): void {
    const { listed, mesh } = this.#ground;
    const { delays } = this.#streams;
    const sharer = listed.list(this.#colour);
    const times = this.#isCertain ? 1 : sights;
    if (times > SIGHTS_TOGETHER && times > mesh.steps && !this.#hasPoints) {
      this.#listBySteps(sights, sharer, step, round);
      return;
    }
    for (let i = 0; i < times; i += 1) {
      const at = units + this.#drawDelay() / mesh.unitHours;
      if (at > mesh.starts[mesh.steps] + ROUNDING) this.isCut = true;
      else listed.add(at, round + 1, this.#hasPoints ? delays.nextUint32() : 0, this.#isCertain ? sights : 1, sharer);
    }
  }

  /** The same for a sharer with many followers: sights by step, each at a moment of its own. */
  #listBySteps(sights: number, sharer: number, step: number, round: number): void {
    const { listed, mesh } = this.#ground;
    const { delays } = this.#streams;
    const { starts, steps } = mesh;
    let toCome = sights;
    let before = 0;
    let next = this.#next;
    for (let at = step; at < steps && toCome > 0; at = next, next += 1) {
      const upTo = smoothUpTo(this.#lags, starts[step], starts[this.#next], starts[next]);
      const mass = upTo - before;
      const count = mass > 0 ? drawBinomial(delays, toCome, Math.min(1, mass / (this.#lags.smooth - before))) : 0;
      const length = starts[next] - starts[at];
      const within = length === Infinity ? 0 : length * delays.nextUniform();
      if (count > 0) listed.add(starts[at] + within, round + 1, 0, count, sharer);
      toCome -= count;
      before = upTo;
    }
    if (toCome > 0) this.isCut = true;
  }

  /** Sights of a sharer, one by one into the steps. */
  #poolSingly(sights: number, step: number, units: number): void {
    const { mesh, universe } = this.#ground;
    const { stepOfUnit, starts, unitHours, steps, isOpen } = mesh;
    const end = isOpen ? steps - 1 : steps;
    const { within } = this.#lags;
    const { delays } = this.#streams;
    const table = this.#table!;
    const calendar = this.sights;
    const hours = this.#hours;
    const scale = this.#multiplier / unitHours;
    const next = this.#next;
    const matters = sights > LEAST_PART * universe;
    fillFromDelayTable(delays, table, hours, sights, (starts[end] - units) / scale);
    let late = 0;
    for (let i = 0; i < sights; i += 1) {
      const lag = hours[i] * scale;
      const unit = Math.ceil(units + lag);
      const found = unit < stepOfUnit.length ? stepOfUnit[unit] : stepAt(mesh, unit);
      const at = found < next ? step : found;
      if (at >= end) {
        late += 1;
        continue;
      }
      calendar[at] += 1;
      if (matters) this.shown[at] += (sights - 1) * within[Math.min(within.length - 1, Math.floor(lag))];
    }
    this.pending += sights - late;
    if (late === 0) return;
    if (mesh.isOpen) this.#put(mesh.steps - 1, late, late * (sights - late), late * (late - 1));
    else this.isCut = true;
  }

  /** Many people become sharers somewhere in a step, with followers by bin as in `#sharersIn`. */
  #shareTogether(step: number): void {
    const { bins, visibility, universe, mesh } = this.#ground;
    const { followers } = bins.coarse;
    const { views, delays } = this.#streams;
    let sights = 0;
    let pairs = 0;
    for (let bin = 0; bin < followers.length; bin += 1) {
      const sharers = this.#sharersIn[bin];
      if (sharers === 0) continue;
      if (sharers < FEWEST_SHARERS_TOGETHER && followers[bin] * visibility > LARGE_PART * universe) {
        const length = mesh.starts[this.#next] - mesh.starts[step];
        for (let i = 0; i < sharers; i += 1) {
          const within = length === Infinity ? 0 : length * delays.nextUniform();
          const seen = drawBinomial(views, followers[bin], visibility);
          this.#shareOf(seen, step, mesh.starts[step] + within, 0);
        }
        continue;
      }
      const seen = drawViews(views, sharers * followers[bin], visibility);
      sights += seen;
      pairs += seen * (followers[bin] - 1) * visibility;
    }
    if (sights > 0) this.#pool(sights, pairs / sights, pairs, step);
  }

  /**
   * Spreads sights of shares somewhere in a step over this step and those after it; over the latter when it ends.
   * @param spread - Other sights of the same sharer, on average over the sights.
   * @param pairs - Ordered pairs of sights of one sharer.
   */
  #pool(sights: number, spread: number, pairs: number, step: number): void {
    const { mesh } = this.#ground;
    const { starts, steps, isOpen } = mesh;
    const lags = this.#lags;
    const { delays } = this.#streams;
    if (isOpen && step === steps - 1) {
      this.#put(step, sights, 0, pairs);
      return;
    }
    const from = starts[step];
    const to = starts[this.#next];
    let toCome = sights;
    let left = 1;
    const draw = (mass: number): number => {
      const count = toCome === 0 || mass <= 0 ? 0 : drawBinomial(delays, toCome, Math.min(1, mass / left));
      toCome -= count;
      left -= mass;
      return count;
    };
    if (lags.atOnce > 0) {
      const count = draw(lags.atOnce);
      this.#put(step, count, 0, pairs * lags.atOnce * lags.atOnce);
    }
    for (const { mass, units } of lags.points) {
      const earlier = massBefore(lags, units);
      let given = 0;
      for (let at = Math.max(step, stepAt(mesh, from + units)); at < steps && given < 1 - 1e-12; at += 1) {
        const part = pointWithin(units, from, to, starts[at], starts[at + 1]);
        given += part;
        const count = draw(mass * part);
        if (count > 0) this.#put(at, count, count * spread * earlier, pairs * part * mass * mass);
      }
      if (given < 1 - 1e-12) {
        if (draw(mass * (1 - given)) > 0) this.isCut = true;
      }
    }
    if (lags.smooth <= 0) return;
    const own = smoothUpTo(lags, from, to, to);
    const now = toCome === 0 ? 0 : drawBinomial(delays, toCome, Math.min(1, own / lags.smooth));
    if (now > 0) this.#put(step, now, now * spread * (lags.atOnce + 0.5 * own), 0);
    toCome -= now;
    if (toCome === 0) return;
    const later = this.#later;
    later.sights += toCome;
    later.spread += toCome * spread;
    later.all += sights;
    later.pairs += pairs;
  }

  #put(step: number, sights: number, shown: number, pairs: number): void {
    this.sights[step] += sights;
    this.shown[step] += shown;
    this.pairs[step] += pairs;
    this.pending += sights;
  }

  #clearLater(): void {
    const later = this.#later;
    later.sights = 0;
    later.spread = 0;
    later.all = 0;
    later.pairs = 0;
  }

  #drawDelay(): number {
    const { delays } = this.#streams;
    const hours = this.#table === null ? this.#delay.draw(delays) : drawFromDelayTable(delays, this.#table);
    return hours * this.#multiplier;
  }
}
