import { checkOptions, checkProbabilities } from '../check.ts';
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

/** Most people whose pairs are counted without rounding: n·(n − 1) is below 2^53. */
export const MAX_PEOPLE_IN_PAIRS = 94_906_265;

/** Largest number of people and of edges. */
export const MAX_EDGES: number = 2 ** 32 - 2;

/**
 * Throws InvalidParameterError for what is no follower graph by the look of it: the entries of its arrays are not read.
 * @param name - Of the parameter, for the message.
 */
export function checkGraph(graph: unknown, name: string = 'graph'): asserts graph is FollowerGraph {
  const { people, edges, offsets, followers, visibility } = (graph ?? {}) as Partial<FollowerGraph>;
  const isGraph =
    offsets instanceof Uint32Array &&
    followers instanceof Uint32Array &&
    typeof people === 'number' &&
    typeof edges === 'number' &&
    offsets.length > people &&
    followers.length >= edges &&
    (visibility === null || visibility instanceof Float32Array);
  if (!isGraph) {
    throw new InvalidParameterError(
      name,
      'a follower graph, such as the .graph of graphFromEdges or karateClub',
      graph,
    );
  }
}

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
  checkOptions('rows', rows, ['offsets', 'followers', 'visibility', 'people', 'edges']);
  const { offsets, followers, visibility = null } = rows;
  if (!(offsets instanceof Uint32Array)) throw new InvalidParameterError('offsets', 'a Uint32Array', offsets);
  if (!(followers instanceof Uint32Array)) throw new InvalidParameterError('followers', 'a Uint32Array', followers);
  if (offsets.length < 1) throw new InvalidParameterError('offsets', 'an array of people + 1 entries', offsets.length);
  const people = offsets.length - 1;
  const edges = followers.length;
  if (offsets[0] !== 0 || offsets[people] !== edges) {
    throw new InvalidParameterError('offsets', `from 0 to the ${edges} edges`, [offsets[0], offsets[people]]);
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
  if (visibility !== null) checkProbabilities('visibility', visibility, edges, 'edge');
  return { people, edges, offsets, followers, visibility };
}
