import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import packageJson from '../../../../package.json' with { type: 'json' };
import { bytesOf, parseText } from '../../../../test/formats/file-bytes.ts';
import { describeGraph } from '../../../../test/formats/describe-graph.ts';
import { GexfParser, GraphmlParser, readGexf, readGraphml } from './index.ts';

const nodes = '<node id="a"/><node id="b"/>';
const ab = '<edge source="a" target="b"/>';
const inGraph = (content: string): string => `<graphml><graph edgedefault="directed">${content}</graph></graphml>`;
const own = 'http://graphml.graphdrawing.org/xmlns';

const edgesOf = (text: string): unknown => {
  const { graph, ids } = readGraphml(text);
  return describeGraph(graph, ids).edges;
};

/** What reading these bytes says, the same in chunks of any of these sizes. */
const messageOfBytes = (content: Uint8Array): string => {
  const messages = [1, 2, 3, Infinity].map((size) => {
    try {
      parseText(new GraphmlParser(), content, size);
    } catch (error) {
      return (error as Error).message;
    }
    return 'no error';
  });
  expect(new Set(messages).size, messages.join('\n')).toBe(1);
  return messages[0];
};

describe('what is no reference', () => {
  test.each([
    ['comment', '<!--', '-->'],
    ['section of characters', '<![CDATA[', ']]>'],
    ['instruction', '<?go ', '?>'],
  ])('costs no more than other characters in a %s', (_, open, close) => {
    // Each of them once ended a call of the parser: these were ten seconds.
    const begin = performance.now();
    expect(edgesOf(inGraph(`${nodes}${open}${'&x'.repeat(1_000_000)}${close}${ab}`))).toEqual(['a>b ']);
    expect(performance.now() - begin).toBeLessThan(2000);
  });

  test.each([
    '<!-- & > & -->',
    '<![CDATA[&]>&]]>',
    '<?go & > & ?>',
    '<!--&\r-->',
    '<!--&&-->',
    '<!--&\r&-->',
    '<!--&😀-->',
  ])('is looked for again after %j', (verbatim) => {
    const fault = /expected an entity of XML itself; found "&T<\/data>/;
    expect(messageOfBytes(bytesOf(inGraph(`${verbatim}${nodes}${verbatim}${ab}`)))).toBe('no error');
    expect(messageOfBytes(bytesOf(inGraph(`${verbatim}<data>AT&T</data>`)))).toMatch(fault);
  });

  test.each(['\r', '😀'])('is refused before half of %j', (after) => {
    expect(messageOfBytes(bytesOf(inGraph(`<data>&${after}</data>;`)))).toMatch(/expected an entity of XML itself/);
  });
});

describe('a prefix', () => {
  test('of the namespace of the outermost element makes no difference', () => {
    const root = `<graphml xmlns="${own}" xmlns:g="${own}"><graph edgedefault="directed">`;
    expect(edgesOf(`${root}${nodes}<g:edge source="a" target="b"/></graph></graphml>`)).toEqual(['a>b ']);
    const all = inGraph(`${nodes}${ab}`).replaceAll(/<(\/?)/g, '<$1g:');
    expect(edgesOf(all.replace('<g:graphml', `<g:graphml xmlns:g="${own}"`))).toEqual(['a>b ']);
    const gexf = '<x:gexf xmlns:x="u"><x:graph><x:nodes><x:node id="a"/></x:nodes></x:graph></x:gexf>';
    expect(readGexf(gexf).graph.people).toBe(1);
  });

  test('means what the innermost element around it says', () => {
    const inner = `<g:edge xmlns:g="${own}" source="a" target="b"/><g:edge source="b" target="a"/>`;
    const root = `<graphml xmlns="${own}" xmlns:g="other"><graph edgedefault="directed">`;
    expect(edgesOf(`${root}${nodes}${inner}</graph></graphml>`)).toEqual(['a>b ']);
    const skipped = `<x xmlns:g="${own}"><y xmlns:g="other"><g:edge/></y></x>${inner}`;
    expect(edgesOf(`${root}${nodes}${skipped}</graph></graphml>`)).toEqual(['a>b ']);
  });

  test('of the same namespace does not hide what a graph cannot keep', () => {
    const root = `<graphml xmlns="${own}"><graph edgedefault="directed">`;
    expect(() => readGraphml(`${root}<x xmlns:g="${own}"><g:edge/></x></graph></graphml>`)).toThrow(
      'line 1: expected <edge> in <graph>; found <g:edge> in an element that is not read',
    );
  });

  test('that nothing declares belongs to others', () => {
    expect(edgesOf(inGraph(`${nodes}<g:edge source="b" target="a"/>${ab}`))).toEqual(['a>b ']);
    expect(() => readGraphml('<g:graphml/>')).toThrow('expected one element <graphml> around everything');
  });
});

describe('an encoding', () => {
  const declaring = (encoding: string): string => `<?xml version="1.0" encoding="${encoding}"?>${inGraph(nodes)}`;

  test.each(['UTF-8', 'utf-8', 'UTF8', 'US-ASCII'])('may be %s', (encoding) => {
    expect(messageOfBytes(bytesOf(declaring(encoding)))).toBe('no error');
  });

  test.each(['windows-1252', 'ISO-8859-1', 'UTF-16'])('is refused where the file says %s', (encoding) => {
    const message = `line 1: expected UTF-8; the file says that it is "${encoding}"`;
    expect(messageOfBytes(bytesOf(declaring(encoding)))).toBe(message);
  });

  test('says nothing about characters', () => {
    expect(readGraphml(declaring('windows-1252')).graph.people).toBe(2);
  });

  test('of two bytes is named', () => {
    const little = Uint8Array.from(inGraph(nodes), (letter) => letter.charCodeAt(0));
    const wide = new Uint8Array(new Uint16Array(little).buffer);
    const message = 'line 1: expected UTF-8; found UTF-16';
    for (const mark of [[], [0xff, 0xfe]]) expect(messageOfBytes(Uint8Array.of(...mark, ...wide))).toBe(message);
    for (const mark of [[], [0xfe, 0xff]]) {
      expect(messageOfBytes(Uint8Array.of(...mark, 0, ...wide.subarray(0, -1)))).toBe(message);
    }
    expect(messageOfBytes(Uint8Array.of(0xff, 0xd8))).toBe('line 1: expected UTF-8; found bytes that are not');
    expect(messageOfBytes(Uint8Array.of(0xff))).toBe('line 1: expected UTF-8; found bytes that are not');
    expect(() => new GexfParser().push(Uint8Array.of(0xff, 0xfe))).toThrow(message);
  });
});

test('a type of document may name files with brackets, and declare nothing', () => {
  const content = inGraph(`${nodes}${ab}`);
  expect(edgesOf(`<!DOCTYPE graphml SYSTEM "a[b].dtd">${content}`)).toEqual(['a>b ']);
  expect(() => readGraphml(`<!DOCTYPE graphml SYSTEM 'a"b' [<!ENTITY a "b">]>${content}`)).toThrow(
    /^line 1: expected <!DOCTYPE> without declarations in \[ \]; found "<!DOCTYPE graphml/,
  );
});

test.each(['&#0;', '&#27;', '&#xFFFF;', '&#x110000;'])('%s is no character of XML', (reference) => {
  expect(() => readGraphml(inGraph(`<desc>${reference}</desc>`))).toThrow(
    `line 1: expected a character that XML can hold; found "${reference}</desc>`,
  );
});

test('the parser is pinned to a version in which the reader knows a private field', () => {
  expect(packageJson.dependencies.saxes).toMatch(/^\d+\.\d+\.\d+$/);
  const parser = new SaxesParser();
  parser.write('<a><!-- &x');
  expect(parser['entity']).toBe('');
  parser.write(' --> &x');
  expect(parser['entity']).toBe('x');
});
