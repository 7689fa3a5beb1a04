import { InvalidParameterError } from '../../../errors.ts';
import { checkGraph, type FollowerGraph } from '../../follower-graph.ts';
import { idOf, type PersonIds } from '../ids/person-ids.ts';
import { escapeXml, fitsXml } from '../text/escape-xml.ts';
import { formatFloat32 } from '../text/format-float32.ts';

/** Lines of a form of XML. */
interface XmlLines {
  readonly head: (hasVisibility: boolean) => string;
  readonly node: (id: string) => string;
  /** @param visibility - As it is written; null where edges have none of their own. */
  readonly edge: (edge: number, source: string, target: string, visibility: string | null) => string;
  readonly between: string;
  readonly tail: string;
}

/**
 * A graph as GraphML: directed edges from who is followed to who follows.
 * @returns The text in pieces, made one by one as they are asked for.
 * @throws InvalidParameterError for an id with characters that XML cannot hold, before the first piece.
 */
export function writeGraphml(graph: FollowerGraph, ids: PersonIds = null): Generator<string, void, undefined> {
  const key = '  <key id="visibility" for="edge" attr.name="visibility" attr.type="double"/>\n';
  return writeLines(graph, ids, {
    head: (hasVisibility) =>
      `<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n${hasVisibility ? key : ''}  <graph edgedefault="directed">\n`,
    node: (id) => `    <node id="${id}"/>\n`,
    between: '',
    edge: (_, source, target, visibility) => {
      const ends = `source="${source}" target="${target}"`;
      if (visibility === null) return `    <edge ${ends}/>\n`;
      return `    <edge ${ends}><data key="visibility">${visibility}</data></edge>\n`;
    },
    tail: '  </graph>\n</graphml>\n',
  });
}

/**
 * A graph as GEXF 1.2, for Gephi: directed edges from who is followed to who follows.
 * @returns The text in pieces, made one by one as they are asked for.
 * @throws InvalidParameterError for an id with characters that XML cannot hold, before the first piece.
 */
export function writeGexf(graph: FollowerGraph, ids: PersonIds = null): Generator<string, void, undefined> {
  const attribute = '<attribute id="visibility" title="visibility" type="double"/>';
  const attributes = `    <attributes class="edge">${attribute}</attributes>\n`;
  return writeLines(graph, ids, {
    head: (hasVisibility) =>
      `<gexf version="1.2" xmlns="http://www.gexf.net/1.2draft">\n  <graph defaultedgetype="directed">\n${hasVisibility ? attributes : ''}    <nodes>\n`,
    node: (id) => `      <node id="${id}"/>\n`,
    between: '    </nodes>\n    <edges>\n',
    edge: (edge, source, target, visibility) => {
      const opening = `      <edge id="${edge}" source="${source}" target="${target}"`;
      if (visibility === null) return `${opening}/>\n`;
      return `${opening}><attvalues><attvalue for="visibility" value="${visibility}"/></attvalues></edge>\n`;
    },
    tail: '    </edges>\n  </graph>\n</gexf>\n',
  });
}

function writeLines(graph: FollowerGraph, ids: PersonIds, lines: XmlLines): Generator<string, void, undefined> {
  checkGraph(graph);
  for (let person = 0; person < graph.people; person += 1) {
    const id = idOf(ids, person);
    if (fitsXml(id)) continue;
    const expected = 'texts without the control characters that XML cannot hold (a .ripple file takes any)';
    throw new InvalidParameterError('ids', expected, id);
  }
  return makeLines(graph, ids, lines);
}

function* makeLines(
  { people, offsets, followers, visibility }: FollowerGraph,
  ids: PersonIds,
  { head, node, between, edge: edgeLine, tail }: XmlLines,
): Generator<string, void, undefined> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n${head(visibility !== null)}`;
  for (let person = 0; person < people; person += 1) yield node(escapeXml(idOf(ids, person)));
  yield between;
  for (let person = 0; person < people; person += 1) {
    const source = escapeXml(idOf(ids, person));
    for (let edge = offsets[person]; edge < offsets[person + 1]; edge += 1) {
      const target = escapeXml(idOf(ids, followers[edge]));
      yield edgeLine(edge, source, target, visibility === null ? null : formatFloat32(visibility[edge]));
    }
  }
  yield tail;
}
