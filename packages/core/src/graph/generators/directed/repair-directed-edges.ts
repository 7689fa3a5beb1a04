import type { RandomStream } from '../../../random/index.ts';
import type { DirectedRows } from './directed-rows.ts';
import { drawBelow } from '../../../random/draw-below.ts';

/** Up to so many edges the graph is mixed by further switches. */
const MIX_UP_TO = 200_000;
const SWITCHES_PER_EDGE = 10;
/** Steps in which the distance must fall by a tenth, or the search ends; for each edge and besides. */
const PATIENCE_PER_EDGE = 10;
const PATIENCE = 300_000;
const LEAST_PROGRESS = 0.1;
/** Where fewer than one edge of so many is answered, answered ones are looked up instead of met by chance. */
const RARE = 64;

/**
 * Switches ends of edges until nobody follows themselves, no edge stands twice, and a given number of pairs follow each
 * other.
 *
 * A random walk: two edges exchange their ends where the distance from what is wanted does not grow by it. The distance
 * is the number of faulty edges and twice the number of pairs too many or too few; where that leads nowhere, four times
 * the faulty edges and the pairs. Half of the steps begin with a faulty edge, and half of those that need more pairs
 * end with one that answers another. Graphs of up to 200,000 edges are then mixed by 10 random switches for each edge
 * that keep them as they should be: steps of a chain whose stationary law is uniform over the graphs that it can reach.
 * @param rows - Changed in place.
 * @param pairs - Pairs who are to follow each other.
 * @returns The state when no further switch improves it: on success no faulty edges, and the pairs that were wanted.
 */
export function repairDirectedEdges(
  rows: DirectedRows,
  pairs: number,
  stream: RandomStream,
): { readonly faults: number; readonly pairs: number } {
  const walk = new SwitchingWalk(rows, pairs, stream);
  const isSettled = walk.run(1, 2) || walk.run(4, 1);
  if (isSettled && rows.ends.length <= MIX_UP_TO) walk.mix(rows.ends.length * SWITCHES_PER_EDGE);
  return walk;
}

class SwitchingWalk {
  /** Edges to oneself, and copies beyond the first. */
  faults = 0;
  /** Pairs of different people who follow each other. */
  pairs = 0;
  readonly #rows: DirectedRows;
  readonly #wanted: number;
  readonly #stream: RandomStream;
  /** Edges to be switched away, source and end; some may be gone or in order by now. */
  readonly #suspects: number[] = [];
  readonly #looksUpAnswered: boolean;
  #faultWeight = 1;
  #pairWeight = 1;

  constructor(rows: DirectedRows, wanted: number, stream: RandomStream) {
    this.#rows = rows;
    this.#wanted = wanted;
    this.#stream = stream;
    const { offsets, ends } = rows;
    for (let person = 0; person + 1 < offsets.length; person += 1) {
      for (let entry = offsets[person]; entry < offsets[person + 1]; entry += 1) {
        const end = ends[entry];
        if (entry > offsets[person] && ends[entry - 1] === end && end !== person) this.faults += 1;
        else if (end === person) this.faults += 1;
        else if (end > person && rows.count(end, person) > 0) this.pairs += 1;
      }
    }
    this.#looksUpAnswered = this.#wanted * 2 * RARE < ends.length;
    for (let person = 0; person + 1 < offsets.length; person += 1) {
      for (let entry = offsets[person]; entry < offsets[person + 1]; entry += 1) this.#suspect(person, ends[entry]);
    }
  }

  /** Steps until everything is as it should be (true), or hardly anything changes any more (false). */
  run(faultWeight: number, pairWeight: number): boolean {
    this.#faultWeight = faultWeight;
    this.#pairWeight = pairWeight;
    const patience = PATIENCE + PATIENCE_PER_EDGE * this.#rows.ends.length;
    let aim = this.#distance();
    for (let steps = 0; steps < patience; steps += 1) {
      const distance = this.#distance();
      if (distance === 0) return true;
      if (distance <= aim) {
        aim = Math.min(distance - 1, distance * (1 - LEAST_PROGRESS));
        steps = 0;
      }
      this.#step();
    }
    return false;
  }

  /** 0 where everything is as it should be. */
  #distance(): number {
    return this.#faultWeight * this.faults + this.#pairWeight * Math.abs(this.pairs - this.#wanted);
  }

  #step(): void {
    const rows = this.#rows;
    const stream = this.#stream;
    const { offsets, ends } = rows;
    let source: number;
    let end: number;
    if (this.#suspects.length > 0 && stream.nextUniform() < 0.5) {
      const chosen = 2 * drawBelow(stream, this.#suspects.length / 2);
      source = this.#suspects[chosen];
      end = this.#suspects[chosen + 1];
      if (!this.#isSuspect(source, end)) {
        this.#forget(chosen);
        return;
      }
    } else {
      const entry = drawBelow(stream, ends.length);
      source = rows.ownerOf(entry);
      end = ends[entry];
    }
    let other = drawBelow(stream, ends.length);
    let otherSource = rows.ownerOf(other);
    if (this.pairs < this.#wanted && stream.nextUniform() < 0.5) {
      // A follower of `end` who will be followed back.
      const followers = offsets[end + 1] - offsets[end];
      if (followers === 0) return;
      otherSource = ends[offsets[end] + drawBelow(stream, followers)];
      const choices = offsets[otherSource + 1] - offsets[otherSource];
      if (choices === 0) return;
      other = offsets[otherSource] + drawBelow(stream, choices);
    }
    const otherEnd = ends[other];
    const before = this.#distance();
    if (!this.#tryToSwitch(source, end, otherSource, otherEnd)) return;
    if (this.#distance() > before) {
      this.#tryToSwitch(source, otherEnd, otherSource, end);
      return;
    }
    this.#suspect(source, otherEnd);
    this.#suspect(otherSource, end);
  }

  /** Random switches; those that would not leave everything as it should be are undone, and count. */
  mix(steps: number): void {
    const rows = this.#rows;
    const stream = this.#stream;
    const { ends } = rows;
    for (let step = 0; step < steps; step += 1) {
      const one = drawBelow(stream, ends.length);
      const other = drawBelow(stream, ends.length);
      const [source, end, otherSource, otherEnd] = [rows.ownerOf(one), ends[one], rows.ownerOf(other), ends[other]];
      if (this.#tryToSwitch(source, end, otherSource, otherEnd) && this.#distance() > 0) {
        this.#tryToSwitch(source, otherEnd, otherSource, end);
      }
    }
  }

  /** Switches the ends of two edges and keeps the counts up to date. False where that would change nothing. */
  #tryToSwitch(source: number, end: number, otherSource: number, otherEnd: number): boolean {
    if (source === otherSource || end === otherEnd) return false;
    this.#countAround(source, end, otherSource, otherEnd, -1);
    this.#rows.switchEnds(source, end, otherSource, otherEnd);
    this.#countAround(source, end, otherSource, otherEnd, 1);
    return true;
  }

  /** Adds or subtracts what the edges before and after a switch contribute to the counts. */
  #countAround(source: number, end: number, otherSource: number, otherEnd: number, sign: number): void {
    this.#countBetween(source, end, sign);
    if (source !== otherEnd || end !== otherSource) this.#countBetween(otherSource, otherEnd, sign);
    this.#countBetween(source, otherEnd, sign);
    if (source !== end || otherSource !== otherEnd) this.#countBetween(otherSource, end, sign);
  }

  #countBetween(one: number, other: number, sign: number): void {
    const there = this.#rows.count(one, other);
    if (one === other) {
      this.faults += sign * there;
      return;
    }
    const back = this.#rows.count(other, one);
    this.faults += sign * (Math.max(0, there - 1) + Math.max(0, back - 1));
    if (there > 0 && back > 0) this.pairs += sign;
  }

  #suspect(person: number, end: number): void {
    if (this.#isSuspect(person, end)) this.#suspects.push(person, end);
  }

  /** The last suspect takes the place of this one. */
  #forget(place: number): void {
    const [source, end] = this.#suspects.slice(-2);
    this.#suspects[place] = source;
    this.#suspects[place + 1] = end;
    this.#suspects.length -= 2;
  }

  /** Whether an edge is there, and faulty or, where that is rare and too frequent, answered. */
  #isSuspect(person: number, end: number): boolean {
    const there = this.#rows.count(person, end);
    if (there === 0) return false;
    if (there > 1 || person === end) return true;
    return this.#looksUpAnswered && this.pairs > this.#wanted && this.#rows.count(end, person) > 0;
  }
}
