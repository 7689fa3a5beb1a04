import { checkArray, checkObject } from '../check.ts';
import type { PreparedInfluence } from './prepared-influence.ts';
import { drawSetInSpace } from './set-in-space.ts';
import { newSetSpace, SEED, type SetSpace } from './set-space.ts';
import { type Collection, SetStreams } from './set-streams.ts';

/**
 * Draws the reverse-reachable sets of a collection one by one. A set is the same, whatever was drawn before.
 *
 * @example
 * ```ts
 * import { followerGraphFromRows } from 'ripplecast/graph';
 * import { prepareInfluence, SetSampler } from 'ripplecast/influencers';
 * const graph = followerGraphFromRows({ offsets: Uint32Array.of(0, 1, 1), followers: Uint32Array.of(1) });
 * const model = { kind: 'independentCascade', edgeProbability: 1 } as const;
 * const sampler = new SetSampler(prepareInfluence(graph, { model }), 'measure', 'ripplecast');
 * const size = sampler.draw(2);
 * [...sampler.members.subarray(0, size)]; // => [1, 0]
 * ```
 */
export class SetSampler {
  readonly #influence: PreparedInfluence;
  readonly #streams: SetStreams;
  readonly #space: SetSpace;

  /**
   * @param influence - Kept, not changed.
   * @param collection - Which sets.
   * @param rngSeed - Fixes all chance.
   * @param isSeed - Shape [people]: a set is drawn up to the first person with 1; left out, as a whole. Copied.
   */
  constructor(influence: PreparedInfluence, collection: Collection, rngSeed: string, isSeed?: Uint8Array) {
    checkObject('influence', influence, 'what prepareInfluence returned');
    const { people } = influence;
    if (isSeed !== undefined) checkArray('isSeed', isSeed, people, 'person');
    this.#influence = influence;
    this.#streams = new SetStreams(collection, rngSeed);
    this.#space = newSetSpace(people);
    if (isSeed === undefined) return;
    const { marks } = this.#space;
    for (let person = 0; person < people; person += 1) if (isSeed[person] === 1) marks[person] = SEED;
  }

  /** The set drawn last: its root first, then in order of discovery. Longer than any set, and the same array each time. */
  get members(): Uint32Array {
    return this.#space.members;
  }

  /**
   * How many members of the set drawn last, the root among them, would make the root count if they saw the message, not shared it for
   * certain: all but, in the share model, those who would not share.
   */
  get exposed(): number {
    return this.#space.exposed;
  }

  /**
   * Draws a set.
   * @param set - Its number in the collection, from 0.
   * @returns Its size; −1 where a seed is in it.
   */
  draw(set: number): number {
    return drawSetInSpace(this.#influence, this.#streams, this.#space, set);
  }
}
