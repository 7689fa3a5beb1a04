import { drawBelow } from '../random/draw-below.ts';
import { drawFromAliasTable } from '../random/index.ts';
import { drawCascadeSet } from './draw-cascade-set.ts';
import { drawThresholdSet } from './draw-threshold-set.ts';
import type { PreparedInfluence } from './prepared-influence.ts';
import type { SetSpace } from './set-space.ts';
import { type Collection, SetStreams } from './set-streams.ts';

/**
 * Draws the reverse-reachable sets of a collection one by one. The n-th is the same set, whatever was drawn before.
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
   */
  constructor(influence: PreparedInfluence, collection: Collection, rngSeed: string) {
    this.#influence = influence;
    this.#streams = new SetStreams(collection, rngSeed);
    const { people } = influence;
    this.#space = { members: new Uint32Array(people), isMember: new Uint8Array(people), exposed: 0 };
  }

  /** Shape [people]: the set drawn last, its root first, then in order of discovery. */
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
   * @returns Its size.
   */
  draw(set: number): number {
    return this.#draw(set, null);
  }

  /**
   * Whether a set has a seed in it; draws no more of it than that takes.
   * @param set - Its number in the collection, from 0.
   * @param isSeed - Shape [people]: 1 for seeds, else 0.
   */
  isHit(set: number, isSeed: Uint8Array): boolean {
    return this.#draw(set, isSeed) < 0;
  }

  #draw(set: number, isSeed: Uint8Array | null): number {
    const influence = this.#influence;
    const { law, roots, people } = influence;
    const space = this.#space;
    const { members, isMember } = space;
    this.#streams.open(set);
    const { stream } = this.#streams;
    const root = roots === null ? drawBelow(stream, people) : drawFromAliasTable(stream, roots);
    members[0] = root;
    if (isSeed !== null && isSeed[root] === 1) return -1;
    isMember[root] = 1;
    const size =
      law.kind === 'cascade'
        ? drawCascadeSet(influence, law, space, stream, isSeed)
        : drawThresholdSet(influence, law, space, stream, isSeed);
    for (let i = Math.abs(size) - 1; i >= 0; i -= 1) isMember[members[i]] = 0;
    return size;
  }
}
