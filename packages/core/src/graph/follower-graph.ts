import { InvalidParameterError } from '../errors.ts';

/**
 * Who follows whom: every person and every follower edge, in compressed sparse rows. An edge u→v means that v follows u:
 * what u shares, v may see. A friendship is two edges. People are numbers 0 … people − 1; ids of files are mapped to them by
 * who reads the file.
 *
 * The arrays belong to the graph: nobody changes them. They may lie on SharedArrayBuffers.
 */
export interface FollowerGraph {
  /** Number of people, at most 2^32 − 2. */
  readonly people: number;
  /** Number of follower edges, at most 2^32 − 2. */
  readonly edges: number;
  /** Shape [people + 1]: the followers of u are entries offsets[u] … offsets[u + 1] − 1 of `followers`. */
  readonly offsets: Uint32Array;
  /** Shape [edges]: followers, ascending for each person, each at most once. */
  readonly followers: Uint32Array;
  /** Shape [edges]: probability that the follower sees a share, in [0, 1]; null where it is the same for all edges. */
  readonly visibility: Float32Array | null;
}

/** Largest number of people and of edges. */
export const MAX_EDGES: number = 2 ** 32 - 2;

/**
 * A follower graph from compressed sparse rows that are ready, checked.
 * @param rows - Arrays as in {@link FollowerGraph}; they are kept, not copied.
 * @throws InvalidParameterError where offsets fall, followers are out of range, out of order, repeated or the person
 * themselves, or a visibility lies outside [0, 1]. O(people + edges).
 */
export function followerGraphFromRows(rows: {
  readonly offsets: Uint32Array;
  readonly followers: Uint32Array;
  readonly visibility?: Float32Array | null;
}): FollowerGraph {
  const { offsets, followers, visibility = null } = rows;
  if (offsets.length < 1) throw new InvalidParameterError('offsets', 'an array of people + 1 entries', offsets.length);
  const people = offsets.length - 1;
  const edges = followers.length;
  if (offsets[0] !== 0 || offsets[people] !== edges) {
    throw new InvalidParameterError('offsets', `from 0 to the ${edges} edges`, [offsets[0], offsets[people]]);
  }
  if (visibility !== null && visibility.length !== edges) {
    throw new InvalidParameterError('visibility', `an array of ${edges} entries, one for each edge`, visibility.length);
  }
  for (let person = 0; person < people; person += 1) {
    const end = offsets[person + 1];
    if (end < offsets[person] || end > edges) {
      throw new InvalidParameterError(`offsets[${person + 1}]`, `from ${offsets[person]} to ${edges}`, end);
    }
    let previous = -1;
    for (let edge = offsets[person]; edge < end; edge += 1) {
      const follower = followers[edge];
      if (follower >= people || follower <= previous || follower === person) {
        const expected = `followers of person ${person}, below ${people}, ascending, each once, not the person`;
        throw new InvalidParameterError(`followers[${edge}]`, expected, follower);
      }
      previous = follower;
    }
  }
  if (visibility !== null) {
    for (let edge = 0; edge < edges; edge += 1) {
      if (!(visibility[edge] >= 0 && visibility[edge] <= 1)) {
        throw new InvalidParameterError(`visibility[${edge}]`, 'in [0, 1]', visibility[edge]);
      }
    }
  }
  return { people, edges, offsets, followers, visibility };
}
