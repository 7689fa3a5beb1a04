import { MultiGraph } from 'graphology';
import { parse, write } from 'graphology-gexf';
import type { FollowerGraph } from '../../follower-graph.ts';
import type { FileGraph } from '../file-graph.ts';
import type { PersonIds } from '../ids/person-ids.ts';
import { checkXml } from './check-xml.ts';
import { fromGraphology, type FromGraphologyOptions } from './from-graphology.ts';
import { parseSafely } from './parse-safely.ts';
import { toGraphology } from './to-graphology.ts';

/**
 * A follower graph from GEXF, through graphology's reader: see fromGraphology for what edges mean.
 * @throws InvalidFileError where the text is no GEXF, is cut off or has edges to nobody.
 */
export function readGexf(text: string, options: FromGraphologyOptions = {}): FileGraph {
  checkXml(text, 'gexf');
  return fromGraphology(
    parseSafely(text, () => parse(MultiGraph, text)),
    options,
  );
}

/** A graph as GEXF 1.2, through graphology's writer: directed edges from who is followed to who follows. */
export function writeGexf(graph: FollowerGraph, ids: PersonIds = null): string {
  return write(toGraphology(graph, ids));
}
