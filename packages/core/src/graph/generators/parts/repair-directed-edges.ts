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
 * Switches ends of edges until nobody follows himself, no edge stands twice, and a given number of pairs follow each
 * other.
 *
 * A random walk: two edges exchange their ends where the distance from what is wanted does not grow by it. The distance
 * is the number of faulty edges and twice the number of pairs too many or too few; where that leads nowhere, four times
 * the faulty edges and the pairs. Half of the steps begin with a faulty edge, and half of those that need more pairs
 * end with one that answers another. Graphs of up to 200,000 edges are then mixed by 10 random switches for each edge
 * that keep them as they should be: steps of a chain whose stationary law is uniform over the graphs that it can reach.
 * @param rows - Changed in place.
 * @param pairs - Pairs who are to follow each other.
 * @returns What is there when nothing helps any more: on success no faulty edges, and the pairs that were wanted.
 */
export function settleEdges(
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
  private readonly rows: DirectedRows;
  private readonly wanted: number;
  private readonly stream: RandomStream;
  /** Edges to be switched away, source and end; some may be gone or in order by now. */
  private readonly suspects: number[] = [];
  private readonly looksUpAnswered: boolean;
  private faultWeight = 1;
  private pairWeight = 1;

  constructor(rows: DirectedRows, wanted: number, stream: RandomStream) {
    this.rows = rows;
    this.wanted = wanted;
    this.stream = stream;
    const { offsets, ends } = rows;
    for (let person = 0; person + 1 < offsets.length; person += 1) {
      for (let entry = offsets[person]; entry < offsets[person + 1]; entry += 1) {
        const end = ends[entry];
        if (entry > offsets[person] && ends[entry - 1] === end && end !== person) this.faults += 1;
        else if (end === person) this.faults += 1;
        else if (end > person && rows.count(end, person) > 0) this.pairs += 1;
      }
    }
    this.looksUpAnswered = this.wanted * 2 * RARE < ends.length;
    for (let person = 0; person + 1 < offsets.length; person += 1) {
      for (let entry = offsets[person]; entry < offsets[person + 1]; entry += 1) this.suspect(person, ends[entry]);
    }
  }

  /** Steps until everything is as it should be (true), or hardly anything changes any more (false). */
  run(faultWeight: number, pairWeight: number): boolean {
    this.faultWeight = faultWeight;
    this.pairWeight = pairWeight;
    const patience = PATIENCE + PATIENCE_PER_EDGE * this.rows.ends.length;
    let aim = this.distance();
    for (let steps = 0; steps < patience; steps += 1) {
      const distance = this.distance();
      if (distance === 0) return true;
      if (distance <= aim) {
        aim = Math.min(distance - 1, distance * (1 - LEAST_PROGRESS));
        steps = 0;
      }
      this.step();
    }
    return false;
  }

  /** 0 where everything is as it should be. */
  private distance(): number {
    return this.faultWeight * this.faults + this.pairWeight * Math.abs(this.pairs - this.wanted);
  }

  private step(): void {
    const { rows, stream } = this;
    const { offsets, ends } = rows;
    let first: number;
    let second: number;
    if (this.suspects.length > 0 && stream.nextUniform() < 0.5) {
      const chosen = 2 * drawBelow(stream, this.suspects.length / 2);
      first = this.suspects[chosen];
      second = this.suspects[chosen + 1];
      if (!this.isSuspect(first, second)) {
        this.forget(chosen);
        return;
      }
    } else {
      const entry = drawBelow(stream, ends.length);
      first = rows.ownerOf(entry);
      second = ends[entry];
    }
    let other = drawBelow(stream, ends.length);
    let third = rows.ownerOf(other);
    if (this.pairs < this.wanted && stream.nextUniform() < 0.5) {
      // A follower of `second` who will be followed back.
      const followers = offsets[second + 1] - offsets[second];
      if (followers === 0) return;
      third = ends[offsets[second] + drawBelow(stream, followers)];
      const choices = offsets[third + 1] - offsets[third];
      if (choices === 0) return;
      other = offsets[third] + drawBelow(stream, choices);
    }
    const fourth = ends[other];
    const before = this.distance();
    if (!this.tryToSwitch(first, second, third, fourth)) return;
    if (this.distance() > before) {
      this.tryToSwitch(first, fourth, third, second);
      return;
    }
    this.suspect(first, fourth);
    this.suspect(third, second);
  }

  /** Random switches; those that would not leave everything as it should be are undone, and count. */
  mix(steps: number): void {
    const { rows, stream } = this;
    const { ends } = rows;
    for (let step = 0; step < steps; step += 1) {
      const one = drawBelow(stream, ends.length);
      const other = drawBelow(stream, ends.length);
      const [first, second, third, fourth] = [rows.ownerOf(one), ends[one], rows.ownerOf(other), ends[other]];
      if (this.tryToSwitch(first, second, third, fourth) && this.distance() > 0) {
        this.tryToSwitch(first, fourth, third, second);
      }
    }
  }

  /** Switches the ends of two edges and keeps the counts up to date. False where that would change nothing. */
  private tryToSwitch(first: number, second: number, third: number, fourth: number): boolean {
    if (first === third || second === fourth) return false;
    this.countAround(first, second, third, fourth, -1);
    this.rows.switchEnds(first, second, third, fourth);
    this.countAround(first, second, third, fourth, 1);
    return true;
  }

  /** Adds or subtracts what the pairs of people add to the counts who are joined by the edges before or after. */
  private countAround(first: number, second: number, third: number, fourth: number, sign: number): void {
    this.countBetween(first, second, sign);
    if (first !== fourth || second !== third) this.countBetween(third, fourth, sign);
    this.countBetween(first, fourth, sign);
    if (first !== second || third !== fourth) this.countBetween(third, second, sign);
  }

  private countBetween(one: number, other: number, sign: number): void {
    const there = this.rows.count(one, other);
    if (one === other) {
      this.faults += sign * there;
      return;
    }
    const back = this.rows.count(other, one);
    this.faults += sign * (Math.max(0, there - 1) + Math.max(0, back - 1));
    if (there > 0 && back > 0) this.pairs += sign;
  }

  private suspect(person: number, end: number): void {
    if (this.isSuspect(person, end)) this.suspects.push(person, end);
  }

  /** The last suspect takes the place of this one. */
  private forget(place: number): void {
    const [first, second] = this.suspects.slice(-2);
    this.suspects[place] = first;
    this.suspects[place + 1] = second;
    this.suspects.length -= 2;
  }

  /** Whether an edge is there, and faulty or, where that is rare and too frequent, answered. */
  private isSuspect(person: number, end: number): boolean {
    const there = this.rows.count(person, end);
    if (there === 0) return false;
    if (there > 1 || person === end) return true;
    return this.looksUpAnswered && this.pairs > this.wanted && this.rows.count(end, person) > 0;
  }
}
