import { InvalidParameterError } from '../../../errors.ts';
import { checkGraph, type FollowerGraph } from '../../follower-graph.ts';
import { ALONE_MARK, HEAD_MARK } from './edge-list-parser.ts';
import { edgeLines } from './edge-lines.ts';
import { type PersonIds } from '../ids/person-ids.ts';
import { isReadableId } from '../ids/readable-id.ts';
import { idsToText } from '../ids/ids-to-text.ts';

/**
 * A graph as an edge list in text: lines `source<tab>target`, with the visibility as third column where edges have one, in the
 * shortest form that reads back as the same 32-bit number. People without edges stand in comments `#person<tab>id`, which EdgeListParser
 * understands.
 * @param ids - What people are called; without blanks, commas and quotes, not beginning with `#` or `%`.
 * @returns Chunks of UTF-8, each an array of its own, made one by one as they are asked for.
 * @throws InvalidParameterError for an id that an edge list cannot hold, before the first chunk.
 * @remarks O(people + edges).
 * @example
 * ```ts
 * import { followerGraphFromRows, writeEdgeList } from 'ripplecast/graph';
 *
 * const graph = followerGraphFromRows({ offsets: Uint32Array.of(0, 2, 2, 2), followers: Uint32Array.of(1, 2) });
 * const text = [...writeEdgeList(graph, Uint32Array.of(7, 12, 40))].map((bytes) => String.fromCharCode(...bytes)).join('');
 * text; // => '# people: 3\tedges: 2\n7\t12\n7\t40\n'
 * ```
 */
export function writeEdgeList(graph: FollowerGraph, ids: PersonIds = null): Generator<Uint8Array, void, undefined> {
  checkGraph(graph);
  const names = idsToText(ids, graph.people, (id) => {
    if (isReadableId(id) && !/[\s,"]|^[#%]/.test(id)) return id;
    const expected =
      'a whole number from 0, or a text without blanks, commas and quotes, not beginning with # or % (a .ripple file takes any)';
    throw new InvalidParameterError('ids', expected, id);
  });
  const head = `${HEAD_MARK}${graph.people}\tedges: ${graph.edges}\n`;
  return edgeLines(graph, names, { head, separator: 9, alone: ALONE_MARK });
}
