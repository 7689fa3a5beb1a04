import fc from 'fast-check';
import { MultiGraph } from 'graphology';
import * as graphologyGexf from 'graphology-gexf';
import * as graphologyGraphml from 'graphology-graphml';
import { describe, expect, test, vi } from 'vitest';
import { describeGraph, graphOf } from '../../../../test/formats/describe-graph.ts';
import { bytesOf, parseText } from '../../../../test/formats/file-bytes.ts';
import type { FollowerGraph } from '../../follower-graph.ts';
import { fromGraphology } from '../graphology/index.ts';
import { type PersonIds, personIdsFromTexts } from '../ids/person-ids.ts';
import { GexfParser, GraphmlParser, readGexf, readGraphml, writeGexf, writeGraphml } from './index.ts';

const messageOf = (read: () => unknown): string => {
  try {
    read();
  } catch (error) {
    return `${(error as { code: string }).code}: ${(error as Error).message}`;
  }
  return 'no error';
};

const wrap = (graph: string, keys = ''): string => `<?xml version="1.0"?>\n<graphml>${keys}${graph}</graphml>`;
const nodes = '<node id="a"/><node id="b"/><node id="c"/>';
const ab = '<edge source="a" target="b"/>';
const directed = (content: string, keys = ''): string => wrap(`<graph edgedefault="directed">${content}</graph>`, keys);
const wrapGexf = (content: string, attributes = ''): string =>
  `<gexf><graph ${attributes}><nodes>${nodes}</nodes>${content}</graph></gexf>`;

const writers = { GraphML: writeGraphml, GEXF: writeGexf };
const parsers = { GraphML: GraphmlParser, GEXF: GexfParser };
const readers = { GraphML: readGraphml, GEXF: readGexf };
const textOfGraph = (form: keyof typeof writers, graph: FollowerGraph, ids: PersonIds): string =>
  [...writers[form](graph, ids)].join('');

const rows = fc.array(fc.tuple(fc.nat(30), fc.nat(30), fc.float({ min: 0, max: 1, noNaN: true })), { maxLength: 40 });
const names = fc.constantFrom<(person: number) => string>(
  String,
  (person) => `é <${person}> & "x"`,
  (person) => String(person * 7),
);

describe.each(['GraphML', 'GEXF'] as const)('%s', (form) => {
  test('gives back any graph, its ids and its visibilities, and graphology reads the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), rows, fc.boolean(), names, (people, edges, weighted, name) => {
        const graph = graphOf(people, edges, weighted && edges.length > 0);
        const ids = personIdsFromTexts(Array.from({ length: people }, (_, person) => name(person)));
        const text = textOfGraph(form, graph, ids);
        const back = readers[form](text);
        // A graph without edges has no visibilities.
        expect(describeGraph(back.graph, back.ids)).toEqual(describeGraph(graph, ids));
        expect(back.ids).toEqual(ids);
        const { parse } = form === 'GraphML' ? graphologyGraphml : graphologyGexf;
        expect(fromGraphology(parse(MultiGraph, text))).toEqual(back);
      }),
      { seed: 12, numRuns: 60 },
    );
  });

  test('means the same in any chunks, and so do its faults', () => {
    const graph = graphOf(4, [[0, 1, 0.5], [1, 3, 0.25], [3, 2, 1]], true); // prettier-ignore
    const whole = bytesOf(textOfGraph(form, graph, personIdsFromTexts(['é', 'b&<', '\n', '😀'])));
    const outcomeOf = (content: Uint8Array, size: number): unknown => {
      try {
        return parseText(new parsers[form](), content, size);
      } catch (error) {
        expect((error as { code?: string }).code, String(error)).toBe('invalidFile');
        return (error as Error).message;
      }
    };
    const change = fc.record({
      at: fc.nat(whole.length - 1),
      cut: fc.nat(3),
      put: fc.constantFrom(
        '',
        '&',
        '<',
        '>',
        '"',
        '</edge>',
        '<x>',
        ']]>',
        '<!--',
        '\n',
        '\u0001',
        '&#1;',
        '&amp',
        'ÿ',
        'a',
      ),
    });
    fc.assert(
      fc.property(fc.option(change), fc.integer({ min: 1, max: 30 }), fc.boolean(), (changed, size, isUtf8) => {
        let content = whole;
        if (changed !== null) {
          const { at, cut, put } = changed;
          const piece = isUtf8 ? bytesOf(put) : Uint8Array.from(put, (letter) => letter.charCodeAt(0));
          content = new Uint8Array([...whole.subarray(0, at), ...piece, ...whole.subarray(at + cut)]);
        }
        expect(outcomeOf(content, size)).toEqual(outcomeOf(content, Infinity));
      }),
      { seed: 17, numRuns: 400 },
    );
  });

  test('may be cut off nowhere', () => {
    const text = textOfGraph(form, graphOf(3, [[0, 1, 0.5], [1, 2, 0.5]], true), null).trimEnd(); // prettier-ignore
    for (let length = 0; length < text.length; length += 1) {
      expect(messageOf(() => readers[form](text.slice(0, length)))).toMatch(/^invalidFile: line \d+: expected/);
    }
    expect(messageOf(() => readers[form](text))).toBe('no error');
  });

  test('holds blanks and line ends of ids, and no id that XML cannot hold', () => {
    const names = ['\t', ' a  b ', 'line\r\nend', '\u0085\u2028', '\'"&<>'];
    const graph = graphOf(5, [[0, 1, 1], [2, 3, 1], [4, 0, 1]], false); // prettier-ignore
    const ids = personIdsFromTexts(names);
    const back = readers[form](textOfGraph(form, graph, ids));
    expect(back.ids).toEqual(ids);
    for (const bad of ['\u0000', 'a\u001b[31m', '\u000b', '\uffff', 'x\ufffe']) {
      const badIds = personIdsFromTexts([bad, 'b', 'c', 'd', 'e']);
      expect(messageOf(() => writers[form](graph, badIds))).toMatch(
        /^invalidParameter: ids must be texts without the control characters that XML cannot hold/,
      );
    }
  });
});

describe('GraphML', () => {
  test('says itself whether edges are friendships, and may have defaults', () => {
    const key = '<key id="d0" for="edge" attr.name="visibility" attr.type="double"><default>0.5</default></key>';
    const edges = '<edge source="a" target="b"/><edge source="b" target="c"><data key="d0">1</data></edge>';
    const { graph, ids } = readGraphml(wrap(`<graph edgedefault="undirected">${nodes}${edges}</graph>`, key));
    expect(describeGraph(graph, ids).edges).toEqual(['a>b 0.5', 'b>a 0.5', 'b>c 1', 'c>b 1']);
  });

  test('may have edges of both kinds, copies and loops, before their nodes too', () => {
    const edges = `${ab}${ab}<edge source="b" target="c" directed="false"/><edge source="c" target="c" directed="0"/>`;
    const { graph, ids, duplicates, selfLoops } = readGraphml(directed(`${edges}${nodes}`));
    expect(describeGraph(graph, ids)).toEqual({ ids: ['a', 'b', 'c'], edges: ['a>b ', 'b>c ', 'c>b '] });
    expect({ duplicates, selfLoops }).toEqual({ duplicates: 1, selfLoops: 1 });
    const mutual = readGraphml(directed(`${nodes}${ab}`), { direction: 'mutual' });
    expect(describeGraph(mutual.graph, mutual.ids).edges).toEqual(['a>b ', 'b>a ']);
    const turned = readGraphml(directed('<edge source="b" target="a"/><node id="c"/><node id="a"/><node id="b"/>'));
    expect([...turned.graph.offsets, ...turned.graph.followers]).toEqual([0, 0, 0, 1, 1]);
    expect(messageOf(() => readGraphml(directed(`${nodes}${ab}${ab}`), { duplicates: 'error' }))).toMatch(
      /^invalidFile: expected edges that differ/,
    );
  });

  test('has people in the order of its nodes, whatever they are called', () => {
    expect(readGraphml(directed('<node id="0"/><node id="1"/>')).ids).toBeNull();
    expect(readGraphml(directed('<node id="4294967295"/><node id="7"/>')).ids).toEqual(Uint32Array.of(2 ** 32 - 1, 7));
    const back = readGraphml(directed('<edge source="2" target="b"/><node id="b"/><node id="2"/>'));
    expect(describeGraph(back.graph, back.ids).edges).toEqual(['2>b ']);
    expect(back.ids).toEqual(personIdsFromTexts(['b', '2']));
  });

  test('takes the visibility from the attribute that is named, by name or by key', () => {
    const keys =
      '<key id="d0" for="edge" attr.name="trust" attr.type="double"/><key id="d1" for="node" attr.name="visibility"/>';
    const edge =
      '<edge source="a" target="b"><data key="d0"> 5e-1 </data><data key="other"><visibility/>x</data></edge>';
    const text = directed(`${nodes}${edge}`, keys);
    expect([...(readGraphml(text, { visibility: 'trust' }).graph.visibility ?? [])]).toEqual([0.5]);
    expect(readGraphml(text).graph.visibility).toBeNull();
    expect(readGraphml(text, { visibility: null }).graph.visibility).toBeNull();
    const plain = directed(`${nodes}<edge source="a" target="b"><data key="visibility"><![CDATA[1]]></data></edge>`);
    expect([...(readGraphml(plain).graph.visibility ?? [])]).toEqual([1]);
  });

  test('may hold what others write for themselves, comments and instructions', () => {
    const own = '<data key="y"><y:Shape><node id="zz"/><edge/></y:Shape></data><desc>&#65;<graph/></desc>';
    const graphml = `<graphml><graph>${own}${nodes}<?go <edge?>${ab}<other/><![CDATA[R&D <&]]></graph></graphml>`;
    const text = `\uFEFF<!-- R&D <edge/> & --><!DOCTYPE graphml SYSTEM "x.dtd">${graphml}<!-- end -->\n`;
    const { graph } = readGraphml(text);
    expect([graph.people, graph.edges]).toEqual([3, 2]);
  });

  test.each([
    ['', 'line 1: expected XML with an element <graphml>; found the end'],
    ['1 2\n', 'line 1: expected XML with an element <graphml>; found "1 2"'],
    [' \n 1 2', 'line 2: expected XML with an element <graphml>; found "1 2"'],
    ['<gexf></gexf>', 'line 1: expected one element <graphml> around everything; found "<gexf></gexf>"'],
    ['<graphml>\n<graph>\n<node id="a">', 'line 3: expected </node>; the file is cut off; found the end'],
    [
      '<graphml>\n<graph></node></graphml>',
      'line 2: expected a tag that closes the last one that is open; found "</node></graphml>"',
    ],
    ['<graphml>\n<node id=a></graphml>', 'line 2: expected well-formed XML; found "<node id=a></graphml>"'],
    ['<graphml>\n<a>&bomb;</a></graphml>', 'line 2: expected an entity of XML itself; found "&bomb;</a></graphml>"'],
    ['<graphml>\n<a>AT&T</a>\n</graphml>', 'line 2: expected an entity of XML itself; found "&T</a>"'],
    [
      `<graphml>\n<a>AT&T</a>${' '.repeat(200_000)}\n;</graphml>`,
      'line 2: expected an entity of XML itself; found "&T</a>"',
    ],
    ['<graphml>&#11;</graphml>', 'line 1: expected a character that XML can hold; found "&#11;</graphml>"'],
    [
      '<!DOCTYPE x [<!ENTITY a "b">]><graphml/>',
      'line 1: expected <!DOCTYPE> without declarations in [ ]; found "<!DOCTYPE x [<!ENTITY a \\"b\\">]><graphml/>"',
    ],
    ['<graphml a="1" a="2"/>', 'line 1: expected well-formed XML; found "<graphml a=\\"1\\" a=\\"2\\"/>"'],
    ['<graphml>\u0001</graphml>', 'line 1: expected well-formed XML; found "<graphml>\\u0001</graphml>"'],
    [
      '<graphml><graph/></graphml>\n<graphml/>',
      'line 2: expected one element <graphml> around everything; found "<graphml/>"',
    ],
    [
      '<graphml><graph/></graphml>\n\nmore',
      'line 1: expected one element <graphml> around everything; found text outside of it',
    ],
    ['<graphml/>', 'expected an element <graph>; found none'],
    [
      directed(`${nodes}\n${ab}<edge source="a" target="zz"/>`),
      'line 3: expected an edge between nodes; found "zz", which no node has',
    ],
    [directed(`${nodes}\n<edge source="a"/>`), 'line 3: expected an edge with source and target; found one without'],
    [directed('\n<node/>'), 'line 3: expected a node with an id; found none'],
    [directed('<node id="a"/>\n<node id="a"/>'), 'line 3: expected each node\'s id once; found "a" again'],
    [
      wrap('<graph edgedefault="mixed"/>'),
      'line 2: expected edgedefault to be "directed" or "undirected"; found "mixed"',
    ],
    [
      directed(`${nodes}<edge source="a" target="b" directed="yes"/>`),
      'line 2: expected directed to be "true" or "false"; found "yes"',
    ],
    [wrap('<graph/>\n<graph/>'), 'line 3: expected one graph; found a second <graph>'],
    [
      directed('<node id="a">\n<graph id="G"/></node>'),
      'line 3: expected one graph, not graphs in its nodes and edges; found <graph> in <node>',
    ],
    [
      directed(`${nodes}\n<hyperedge><endpoint node="a"/><endpoint node="b"/></hyperedge>`),
      'line 3: expected edges between two people each; found <hyperedge> in <graph>',
    ],
    [
      directed('<node id="a"><port name="p"/></node>'),
      'line 2: expected nodes without ports, which a follower graph does not have; found <port> in <node>',
    ],
    [
      directed(`${nodes}<edge source="a" target="b" sourceport="p"/>`),
      'line 2: expected edges between nodes without ports, which a follower graph does not have; found an edge with a port',
    ],
    [directed('<x><edge/></x>'), 'line 2: expected <edge> in <graph>; found <edge> in an element that is not read'],
    [wrap('<node id="a"/>'), 'line 2: expected <node> in <graph>; found <node> in <graphml>'],
    [wrap('<graph/><key id="d0"/>'), 'line 2: expected <key> in <graphml>, before <graph>; found it after <graph>'],
    [
      directed(`${nodes}<edge source="a" target="b"><data key="visibility">x</data></edge>`),
      'line 2: expected a visibility in [0, 1]; found "x"',
    ],
    [
      directed(
        `${nodes}<edge source="a" target="b"><data key="visibility">1</data><data key="visibility">0</data></edge>`,
      ),
      'line 2: expected one visibility for each edge; found a second',
    ],
    [
      directed(`${nodes}<edge source="a" target="b"><data key="visibility">1</data></edge>\n${ab}`),
      'line 3: this edge has no visibility, edges before it have one; expected one for all edges or for none',
    ],
  ])('%# is refused', (text, message) => {
    const complaints = vi.spyOn(console, 'error');
    expect(messageOf(() => readGraphml(text))).toBe(`invalidFile: ${message}`);
    expect(complaints).not.toHaveBeenCalled();
    complaints.mockRestore();
  });

  test('without the attribute that is named is refused', () => {
    expect(messageOf(() => readGraphml(directed(`${nodes}\n${ab}`), { visibility: 'trust' }))).toBe(
      'invalidFile: line 3: expected the attribute "trust" on every edge; found an edge without it',
    );
  });

  test('that needs more memory than there is, is refused while it is read', () => {
    const text = directed(`${nodes}${ab.repeat(1000)}`);
    expect(messageOf(() => readGraphml(text, { maxBytes: 1000 }))).toMatch(
      /^tooLarge: reading a file of about \d+ edges/,
    );
  });
});

describe('GEXF', () => {
  const declared =
    '<attributes class="edge"><attribute id="0" title="visibility" type="double"><default>0.25</default></attribute></attributes>';
  const valued =
    '<edge source="b" target="c" type="directed"><attvalues><attvalue for="0" value="1"/></attvalues></edge>';

  test('says itself whether edges are friendships, and may have defaults', () => {
    const { graph, ids } = readGexf(wrapGexf(`${declared}<edges>${ab}${valued}</edges>`));
    expect(describeGraph(graph, ids).edges).toEqual(['a>b 0.25', 'b>a 0.25', 'b>c 1']);
    const all = readGexf(
      wrapGexf(`<edges>${ab}<edge source="b" target="c" type="mutual"/></edges>`, 'defaultedgetype="directed"'),
    );
    expect(describeGraph(all.graph, all.ids).edges).toEqual(['a>b ', 'b>c ', 'c>b ']);
  });

  test('may have its weight for a visibility', () => {
    const text = wrapGexf('<edges><edge source="a" target="b" weight="0.5"/></edges>', 'defaultedgetype="directed"');
    expect([...(readGexf(text, { visibility: 'weight' }).graph.visibility ?? [])]).toEqual([0.5]);
    expect(readGexf(text).graph.visibility).toBeNull();
  });

  test.each([
    ['<graphml/>', 'line 1: expected one element <gexf> around everything; found "<graphml/>"'],
    ['<gexf/>', 'expected an element <graph>; found none'],
    ['<gexf><graph/><graph/></gexf>', 'line 1: expected one graph; found a second <graph>'],
    [
      '<gexf><graph><nodes><node id="a"><nodes/></node></nodes></graph></gexf>',
      'line 1: expected <nodes> in <graph>, as nodes in nodes are more than a follower graph keeps; found <nodes> in <node>',
    ],
    [
      '<gexf><graph><nodes>\n<node id="a" pid="b"/></nodes></graph></gexf>',
      'line 2: expected nodes that are in no other; found one with a pid',
    ],
    ['<gexf><graph><node id="a"/></graph></gexf>', 'line 1: expected <node> in <nodes>; found <node> in <graph>'],
    [
      wrapGexf('<edges><edge source="a" target="b" type="dotted"/></edges>'),
      'line 1: expected edges to be "directed", "undirected" or "mutual"; found "dotted"',
    ],
    [
      wrapGexf(`<edges>${ab}</edges>${declared}`),
      'line 1: expected the attributes of edges before the edges; found them after',
    ],
    [
      wrapGexf(
        `${declared}<edges>${valued.replace('</attvalues>', '<attvalue for="0" value="0" start="2"/></attvalues>')}</edges>`,
      ),
      'line 1: expected one visibility for each edge; found a second',
    ],
  ])('%# is refused', (text, message) => {
    expect(messageOf(() => readGexf(text))).toBe(`invalidFile: ${message}`);
  });
});
