import type { InfluenceMetric } from '../influence-model.ts';
import type { World } from './draw-worlds.ts';

/** Bytes that the spread in a world takes for each person. */
export const SPREAD_BYTES_A_PERSON = 6;

/** Working space for the spread in any world of so many people. */
export interface SpreadSpace {
  /** Shape [people]: those who have come to share, in order. */
  readonly queue: Uint32Array;
  /** Shape [people]: those who have been reached. */
  readonly reached: Uint32Array;
}

/** Space for one spread at a time. */
export function createSpreadSpace(people: number): SpreadSpace {
  return { queue: new Uint32Array(people), reached: new Uint32Array(people) };
}

/** How far the people taken so far have spread in one world. */
export class WorldSpread {
  readonly #world: World;
  readonly #metric: InfluenceMetric;
  readonly #space: SpreadSpace;
  /** Shape [people]: shares that counted towards sharing. */
  readonly #shown: Uint32Array;
  readonly #shares: Uint8Array;
  readonly #isReached: Uint8Array;

  constructor(world: World, metric: InfluenceMetric, space: SpreadSpace) {
    const people = world.passing.offsets.length - 1;
    this.#world = world;
    this.#metric = metric;
    this.#space = space;
    this.#shown = new Uint32Array(people);
    this.#shares = new Uint8Array(people);
    this.#isReached = new Uint8Array(people);
  }

  /** How many more people are counted if this one shares, too. Changes nothing. */
  gainOf(person: number): number {
    return this.#spread(person, true);
  }

  /** Lets a person share; returns how many more people are counted. */
  take(person: number): number {
    return this.#spread(person, false);
  }

  #spread(person: number, isTried: boolean): number {
    const shares = this.#shares;
    if (shares[person] === 1) return 0;
    const shown = this.#shown;
    const { passing, needed } = this.#world;
    const { queue } = this.#space;
    let end = 0;
    shares[person] = 1;
    queue[end++] = person;
    for (let i = 0; i < end; i += 1) {
      for (let edge = passing.offsets[queue[i]]; edge < passing.offsets[queue[i] + 1]; edge += 1) {
        const follower = passing.followers[edge];
        shown[follower] += 1;
        if (shares[follower] === 1 || shown[follower] !== (needed === null ? 1 : needed[follower])) continue;
        shares[follower] = 1;
        queue[end++] = follower;
      }
    }
    const gain = this.#metric === 'sharers' ? end : this.#reach(end, isTried);
    if (!isTried) return gain;
    for (let i = 0; i < end; i += 1) {
      shares[queue[i]] = 0;
      for (let edge = passing.offsets[queue[i]]; edge < passing.offsets[queue[i] + 1]; edge += 1) {
        shown[passing.followers[edge]] -= 1;
      }
    }
    return gain;
  }

  /** Shows the message to those who see it from the first `sharers` of the queue; returns how many had not seen it. */
  #reach(sharers: number, isTried: boolean): number {
    const { seeing } = this.#world;
    const { queue, reached } = this.#space;
    const isReached = this.#isReached;
    let count = 0;
    const see = (person: number): void => {
      if (isReached[person] === 1) return;
      isReached[person] = 1;
      reached[count++] = person;
    };
    for (let i = 0; i < sharers; i += 1) {
      see(queue[i]);
      for (let edge = seeing.offsets[queue[i]]; edge < seeing.offsets[queue[i] + 1]; edge += 1) {
        see(seeing.followers[edge]);
      }
    }
    if (isTried) for (let i = 0; i < count; i += 1) isReached[reached[i]] = 0;
    return count;
  }
}
