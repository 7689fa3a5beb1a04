import { Buffer } from 'node:buffer';
import * as fc from 'fast-check';
import { anyText } from './nasty-values.ts';

/** One change of a file. Places are numbers taken modulo the length, or the number of tokens. */
export interface ByteMutation {
  readonly act: (typeof acts)[number];
  readonly place: number;
  readonly length: number;
  readonly bytes: Uint8Array;
}

const acts = [
  'insert',
  'replace',
  'token',
  'flip',
  'cut',
  'remove',
  'repeat',
  'move',
  'lines',
  'begin',
  'end',
] as const;

/** Pieces of files that readers stumble over. */
const pieces: readonly string[] = [
  '\uFEFF',
  '\r\n',
  '\r',
  '\n',
  '\n\n',
  '\u0000',
  '\u001A',
  '\u00A0',
  '\u2028',
  '\t',
  ',',
  ',,',
  ';',
  '"',
  '""',
  "'",
  '#',
  '#person ',
  '%',
  '-0',
  '-1',
  '01',
  '1.',
  '.5',
  '1e400',
  '1e-400',
  '0x10',
  '1_000',
  'NaN',
  'Infinity',
  '4294967295',
  '4294967296',
  '18446744073709551616',
  '123456789012345678901234567890',
  `0.${'1'.repeat(400)}`,
  '{',
  '}',
  '[',
  ']',
  ':',
  'null',
  'true',
  '{"__proto__":{"level":"network"}}',
  '"__proto__":1,',
  '"constructor":{"prototype":1},',
  '"version":1,',
  '"title":"\\ud800",',
  '"title":"\\u0000\\u001b[31m",',
  '// comment\n',
  '/* */',
  '[['.repeat(2000),
  '{"a":'.repeat(2000),
  '<',
  '>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<?xml version="1.0" encoding="UTF-16"?>',
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '&b;',
  '&amp;',
  '&#0;',
  '&#xD800;',
  '<node id="a"/>',
  '<edge source="0" target="0"/>',
  '<edge source="0" target="nobody"/>',
  '<edge source="0" target="1" directed="false"/>',
  '<hyperedge><endpoint node="0"/></hyperedge>',
  '<graph edgedefault="undirected">',
  '</graph>',
  '<a>'.repeat(3000),
];

const invalidUtf8: readonly Uint8Array[] = [
  Uint8Array.of(0x80),
  Uint8Array.of(0xc0, 0x80),
  Uint8Array.of(0xed, 0xa0, 0x80),
  Uint8Array.of(0xf4, 0x90, 0x80, 0x80),
  Uint8Array.of(0xff, 0xfe),
  Uint8Array.of(0xe2, 0x82),
];

const anyBytes: fc.Arbitrary<Uint8Array> = fc.oneof(
  { arbitrary: fc.constantFrom(...pieces).map(encode), weight: 6 },
  { arbitrary: anyText.map(encode), weight: 2 },
  { arbitrary: fc.constantFrom(...invalidUtf8), weight: 1 },
  { arbitrary: fc.uint8Array({ minLength: 1, maxLength: 4 }), weight: 1 },
);

/** A change of any file. */
export const byteMutation: fc.Arbitrary<ByteMutation> = fc.record({
  act: fc.constantFrom(...acts),
  place: fc.nat(100_000),
  length: fc.nat(60),
  bytes: anyBytes,
});

function encode(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'utf8'));
}

/** A copy of a file, changed. */
export function mutateBytes(content: Uint8Array, mutations: readonly ByteMutation[]): Uint8Array {
  return mutations.reduce(change, content);
}

function change(content: Uint8Array, { act, place, length, bytes }: ByteMutation): Uint8Array {
  const at = place % (content.length + 1);
  const end = Math.min(content.length, at + length);
  const before = content.subarray(0, at);
  const piece = content.subarray(at, end);
  const after = content.subarray(end);
  switch (act) {
    case 'insert':
      return join(before, bytes, content.subarray(at));
    case 'replace':
      return join(before, bytes, after);
    case 'token':
      return replaceToken(content, place, bytes);
    case 'flip':
      return content.map((byte, index) => (index === at ? byte ^ (1 << (length % 8)) : byte));
    case 'cut':
      return before.slice();
    case 'remove':
      return join(before, after);
    case 'repeat':
      return join(before, piece, piece, after);
    case 'move':
      return join(before, after, piece);
    case 'lines':
      return encode(
        Buffer.from(content)
          .toString('utf8')
          .replaceAll('\n', length % 2 === 0 ? '\r\n' : '\r'),
      );
    case 'begin':
      return join(bytes, content);
    case 'end':
      return join(content, bytes);
  }
}

/** A word or number of the text gives way to other bytes, so that what is around it stays right. */
function replaceToken(content: Uint8Array, place: number, bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(content).toString('latin1');
  const tokens = [...text.matchAll(/[\w.-]+/g)];
  const token = tokens[place % Math.max(1, tokens.length)];
  if (token === undefined) return content;
  return join(content.subarray(0, token.index), bytes, content.subarray(token.index + token[0].length));
}

function join(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
