import { drawBinomial, type RandomStream } from '../../../random/index.ts';
import { type LagTable, massBefore, smoothUpTo } from './lag-table.ts';
import type { TimeMesh } from './time-mesh.ts';

/** A block is at most this part of the time from the share to its beginning. */
const LARGEST_PART = 1 / 16;
/** … or this part of the step of the share: the steps after it are about as long. */
const PART_OF_STEP = 1 / 8;
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
   * Spreads sights by a density, of shares somewhere in the present step, over the steps after it.
   * @param next - The first of these.
   * @param sights - Those that come after the step.
   * @param spread - All sights of a sharer but one, on average over the sights.
   * @returns How many come after the last step that has an end.
   */
  add(stream: RandomStream, lags: LagTable, step: number, next: number, sights: number, spread: number): number {
    const { starts, steps, isOpen } = this.#mesh;
    const from = starts[step];
    const to = starts[next];
    const end = isOpen ? steps - 1 : steps;
    let toCome = sights;
    let level = 0;
    let before = smoothUpTo(lags, from, to, to);
    for (let at = next; at < end && toCome > 0;) {
      level = this.#levelOf(lags, step, next, at, end, level + 1);
      const after = at + (1 << level);
      const upTo = smoothUpTo(lags, from, to, starts[after]);
      const mass = upTo - before;
      const count = mass > 0 ? drawBinomial(stream, toCome, Math.min(1, mass / (lags.smooth - before))) : 0;
      if (count > 0) {
        const shown = spread === 0 ? 0 : count * spread * massBefore(lags, 0.5 * (starts[at] + starts[after]) - from);
        const half = level === 0 ? mass : smoothUpTo(lags, from, to, starts[(at + after) / 2]) - before;
        this.#putBlock(level, at, count, count * (half / mass), shown);
      }
      toCome -= count;
      before = upTo;
      at = after;
    }
    return toCome;
  }

  /**
   * Begins a step, up to the step `next` of the mesh: halves blocks that reach beyond it, and puts all its sights into the calendar, at
   * its beginning.
   */
  advance(stream: RandomStream, step: number, next: number): void {
    if (this.#pending === 0 && next === step + 1) return;
    for (let at = step; at < next;) {
      let level = 0;
      while (level < this.#levels.length && at % (1 << (level + 1)) === 0) level += 1;
      for (; level > 0 && at + (1 << level) > next; level -= 1) this.#halve(stream, level, at);
      const after = at + (1 << level);
      for (; level > 0; level -= 1) this.#takeBlocks(level, at, after, step);
      for (; at < after; at += 1) if (at > step) this.#bringForward(at, step);
    }
  }

  /** The level of the block that begins with a step, at most so much; 0 for a single step. */
  #levelOf(lags: LagTable, step: number, next: number, at: number, end: number, most: number): number {
    const { starts, isEven } = this.#mesh;
    const from = starts[step];
    const to = starts[next];
    const longest = Math.max(LARGEST_PART * (starts[at] - to), PART_OF_STEP * (to - from));
    let level = Math.min(most, this.#levels.length);
    for (; level > 0; level -= 1) {
      const width = 1 << level;
      const after = at + width;
      if ((at & (width - 1)) !== 0 || after > end) continue;
      const units = starts[after] - starts[at];
      if (units > longest) continue;
      // Halves are alike only where all steps are.
      if (!isEven && units !== (starts[at + 1] - starts[at]) * width) continue;
      if (lags.jumps.length === 0 || !hasJump(lags, starts[at] - to, starts[after] - from)) break;
    }
    // Beside a jump blocks may be too short for so far ahead.
    return level > 0 && isEven && (at - next) / (1 << level) > SLOTS - 2 ? 0 : level;
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

  /** Puts the sights of all blocks of a level that begin between two steps into the calendar. */
  #takeBlocks(level: number, from: number, to: number, step: number): void {
    const slots = this.#levels[level - 1];
    for (let at = from; at < to; at += 1 << level) {
      const slot = (STRIDE * (at / (1 << level))) % slots.length;
      if (slots[slot] === 0) continue;
      this.#pending -= slots[slot];
      this.#put(step, slots[slot], slots[slot + 2]);
      slots.fill(0, slot, slot + STRIDE);
    }
  }

  /** Moves what the calendar has at one step to another. */
  #bringForward(from: number, to: number): void {
    const { sights, shown, pairs } = this.#calendar;
    if (sights[from] === 0) return;
    sights[to] += sights[from];
    shown[to] += shown[from];
    pairs[to] += pairs[from];
    sights[from] = 0;
    shown[from] = 0;
    pairs[from] = 0;
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

/** Whether the density jumps between two delays, in units. */
function hasJump({ jumps }: LagTable, after: number, before: number): boolean {
  for (let i = 0; i < jumps.length; i += 1) if (jumps[i] > after && jumps[i] < before) return true;
  return false;
}
