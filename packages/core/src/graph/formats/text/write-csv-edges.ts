import { InvalidParameterError } from '../../../errors.ts';
import { checkGraph, type FollowerGraph } from '../../follower-graph.ts';
import { csvField } from './csv-field.ts';
import { edgeLines, findAlone } from './edge-lines.ts';
import { idOf, type PersonIds } from '../ids/person-ids.ts';
import { isReadableId } from '../ids/readable-id.ts';
import { idsToText } from '../ids/ids-to-text.ts';

/**
 * A graph as CSV (RFC 4180, line feeds) with the columns source, target and, where edges have one, visibility.
 * @param ids - What people are called; ids with commas or quotes are written in quotes.
 * @returns Chunks of UTF-8, each an array of its own, made one by one as they are asked for.
 * @throws InvalidParameterError where people without edges would be lost, or an id is none that a reader takes, before the first chunk.
 * @remarks O(people + edges).
 */
export function writeCsvEdges(graph: FollowerGraph, ids: PersonIds = null): Generator<Uint8Array, void, undefined> {
  checkGraph(graph);
  const alone = findAlone(graph).indexOf(1);
  if (alone >= 0) {
    const expected =
      'a graph in which everyone has an edge, as CSV has a line for each edge (.ripple and .txt keep all)';
    throw new InvalidParameterError('graph', expected, `a person without edges, ${idOf(ids, alone)}`);
  }
  const names = idsToText(ids, graph.people, (id) => {
    if (!isReadableId(id)) {
      const expected =
        'a whole number from 0, or a text without blanks at its ends and line ends (a .ripple file takes any)';
      throw new InvalidParameterError('ids', expected, id);
    }
    return csvField(id);
  });
  const head = `source,target${graph.visibility === null ? '' : ',visibility'}\n`;
  return edgeLines(graph, names, { head, separator: 44, alone: null });
}
