import { MultiGraph } from 'graphology';
import { parse } from 'graphology-graphml';
import type { FollowerGraph } from '../../follower-graph.ts';
import type { FileGraph } from '../file-graph.ts';
import { InvalidFileError } from '../invalid-file-error.ts';
import { idOf, type PersonIds } from '../ids/person-ids.ts';
import { formatFloat32 } from '../text/format-float32.ts';
import { checkXml } from './check-xml.ts';
import { fromGraphology, type FromGraphologyOptions } from './from-graphology.ts';
import { parseSafely } from './parse-safely.ts';

/**
 * A follower graph from GraphML, through graphology's reader: see fromGraphology for what edges mean.
 * @throws InvalidFileError where the text is no GraphML, is cut off, has edges to nobody, or has undirected edges among directed
 * ones, which that reader would take for directed.
 */
export function readGraphml(text: string, options: FromGraphologyOptions = {}): FileGraph {
  checkXml(text, 'graphml');
  if (
    /<graph\b[^>]*\sedgedefault\s*=\s*["']directed/.test(text) &&
    /<edge\b[^>]*\sdirected\s*=\s*["']false/.test(text)
  ) {
    throw new InvalidFileError(
      null,
      'expected edges of one kind; found undirected ones in a directed graph. Write each as two edges',
    );
  }
  return fromGraphology(
    parseSafely(text, () => parse(MultiGraph, text)),
    options,
  );
}

/**
 * A graph as GraphML (graphology has a reader of GraphML but no writer): directed edges from who is followed to who follows.
 * @returns The text in pieces.
 */
export function* writeGraphml(graph: FollowerGraph, ids: PersonIds = null): Generator<string, void, undefined> {
  const { people, offsets, followers, visibility } = graph;
  const keys = Array.from({ length: people }, (_, person) => escapeXml(idOf(ids, person)));
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  if (visibility !== null) yield '  <key id="visibility" for="edge" attr.name="visibility" attr.type="double"/>\n';
  yield '  <graph edgedefault="directed">\n';
  for (const key of keys) yield `    <node id="${key}"/>\n`;
  for (let person = 0; person < people; person += 1) {
    for (let edge = offsets[person]; edge < offsets[person + 1]; edge += 1) {
      const ends = `source="${keys[person]}" target="${keys[followers[edge]]}"`;
      yield visibility === null
        ? `    <edge ${ends}/>\n`
        : `    <edge ${ends}><data key="visibility">${formatFloat32(visibility[edge])}</data></edge>\n`;
    }
  }
  yield '  </graph>\n</graphml>\n';
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => escapes[character]);
}
