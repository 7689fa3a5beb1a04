import { drawBinomial, type RandomStream } from '../../../random/index.ts';
import { type LagTable, massBefore, smoothUpTo } from './lag-table.ts';
import type { TimeMesh } from './time-mesh.ts';

/** A block is at most this part of the time from the share to its beginning. */
const LARGEST_PART = 1 / 32;
/** Slots of a level on a mesh of even steps: blocks lie at most about 2/LARGEST_PART of their lengths ahead. */
const SLOTS = 256;
/** Numbers of each slot: sights, those of them in the first half, and those whom their sharers had shown it to before, summed. */
const STRIDE = 3;

/** Sights by step. Shape of each array: [steps]. */
export interface SightCalendar {
  /** Sights in each step. */
  readonly sights: Float64Array;
  /** Of each sight, those whom its sharer had shown it to before, summed. */
  readonly shown: Float64Array;
  /** Ordered pairs of sights of one sharer. */
  readonly pairs: Float64Array;
  /** Sights of all steps. */
  pending: number;
}

/**
 * Sights of many sharers that are still to come, by blocks of steps: the further ahead, the longer. In a block they lie along a
 * straight line; as time comes to it, it is halved, until its sights are those of single steps.
 */
export class SightBlocks {
  readonly #mesh: TimeMesh;
  readonly #calendar: SightCalendar;
  /** By level: slots of blocks of 2, 4, 8, … steps. */
  readonly #levels: Float64Array[] = [];
  #pending = 0;

  /** @param calendar - Into which sights go at last. */
  constructor(mesh: TimeMesh, calendar: SightCalendar) {
    this.#mesh = mesh;
    this.#calendar = calendar;
    for (let blocks = mesh.steps / 2; blocks >= 1; blocks /= 2) {
      let slots = 1;
      while (slots < blocks + 1 && !(mesh.isEven && slots >= SLOTS)) slots *= 2;
      this.#levels.push(new Float64Array(STRIDE * slots));
    }
  }

  /** Sights in blocks. */
  get pending(): number {
    return this.#pending;
  }

  /** Forgets all sights. */
  clear(): void {
    if (this.#pending > 0) for (const level of this.#levels) level.fill(0);
    this.#pending = 0;
  }

  /**
   * Spreads sights by a density, of shares somewhere in one step, over the steps after it.
   * @param sights - Those that come after the step.
   * @param spread - All sights of a sharer but one, on average over the sights.
   * @returns How many come after the last step that has an end.
   */
  add(stream: RandomStream, lags: LagTable, step: number, sights: number, spread: number): number {
    const { starts, steps, isOpen } = this.#mesh;
    const from = starts[step];
    const to = starts[step + 1];
    const end = isOpen ? steps - 1 : steps;
    let toCome = sights;
    let level = 0;
    let before = smoothUpTo(lags, from, to, to);
    for (let at = step + 1; at < end && toCome > 0;) {
      level = this.#levelOf(lags, step, at, end, level + 1);
      const next = at + (1 << level);
      const upTo = smoothUpTo(lags, from, to, starts[next]);
      const mass = upTo - before;
      const count = mass > 0 ? drawBinomial(stream, toCome, Math.min(1, mass / (lags.smooth - before))) : 0;
      if (count > 0) {
        const shown = count * spread * massBefore(lags, 0.5 * (starts[at] + starts[next]) - from);
        const half = level === 0 ? mass : smoothUpTo(lags, from, to, starts[(at + next) / 2]) - before;
        this.#putBlock(level, at, count, count * (half / mass), shown);
      }
      toCome -= count;
      before = upTo;
      at = next;
    }
    return toCome;
  }

  /** Halves the blocks that begin with a step, so that its own sights are in the calendar. */
  advance(stream: RandomStream, step: number): void {
    if (this.#pending === 0) return;
    let level = 0;
    while (level < this.#levels.length && step % (1 << (level + 1)) === 0) level += 1;
    for (; level > 0; level -= 1) this.#halve(stream, level, step);
  }

  /** The level of the block that begins with a step, at most so much; 0 for a single step. */
  #levelOf(lags: LagTable, step: number, at: number, end: number, most: number): number {
    const { starts, isEven } = this.#mesh;
    const from = starts[step];
    const to = starts[step + 1];
    let level = Math.min(most, this.#levels.length);
    for (; level > 0; level -= 1) {
      const next = at + (1 << level);
      if (at % (1 << level) !== 0 || next > end) continue;
      const units = starts[next] - starts[at];
      if (units > LARGEST_PART * (starts[at] - to)) continue;
      // Halves are alike only where all steps are.
      if (units !== (starts[at + 1] - starts[at]) * (1 << level)) continue;
      if (!lags.jumps.some((jump) => jump + to > starts[at] && jump + from < starts[next])) break;
    }
    // Beside a jump blocks may be too short for so far ahead.
    return level > 0 && isEven && (at - step) / (1 << level) > SLOTS - 2 ? 0 : level;
  }

  #halve(stream: RandomStream, level: number, at: number): void {
    const slots = this.#levels[level - 1];
    const slot = (STRIDE * (at / (1 << level))) % slots.length;
    const sights = slots[slot];
    if (sights === 0) return;
    const inFirst = Math.min(1, slots[slot + 1] / sights);
    const shown = slots[slot + 2] / sights;
    slots.fill(0, slot, slot + STRIDE);
    this.#pending -= sights;
    const first = drawBinomial(stream, sights, inFirst);
    // Along a straight line each half leans half as much.
    const lean = 0.5 + 0.5 * (inFirst - 0.5);
    this.#putBlock(level - 1, at, first, first * lean, first * shown);
    this.#putBlock(
      level - 1,
      at + (1 << (level - 1)),
      sights - first,
      (sights - first) * lean,
      (sights - first) * shown,
    );
  }

  #put(step: number, sights: number, shown: number): void {
    const calendar = this.#calendar;
    calendar.sights[step] += sights;
    calendar.shown[step] += shown;
    calendar.pending += sights;
  }

  #putBlock(level: number, at: number, sights: number, firstHalf: number, shown: number): void {
    if (level === 0) {
      this.#put(at, sights, shown);
      return;
    }
    const slots = this.#levels[level - 1];
    const slot = (STRIDE * (at / (1 << level))) % slots.length;
    slots[slot] += sights;
    slots[slot + 1] += firstHalf;
    slots[slot + 2] += shown;
    this.#pending += sights;
  }
}
