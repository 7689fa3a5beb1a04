import fc from 'fast-check';
import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { graphOf } from '../../../../test/formats/describe-graph.ts';
import { followerGraphFromRows } from '../../follower-graph.ts';
import { BINARY_HEAD_BYTES, isBinaryGraph, writeBinaryHead } from './binary-layout.ts';
import { BinaryReader, readBinaryGraph } from './binary-reader.ts';
import { type PersonIds, personIdsFromTexts } from '../ids/person-ids.ts';
import { writeBinaryGraph } from './write-binary-graph.ts';
import { Xxh32 } from './xxh32.ts';

const join = (chunks: Iterable<Uint8Array>): Uint8Array => new Uint8Array(Buffer.concat([...chunks]));
const named = ['ann', 'bé', 'c', 'd e', '7'];
const small = graphOf(
  5,
  [
    [0, 1, 0.5],
    [0, 2, 0.25],
    [4, 0, 1],
    [2, 3, 0],
  ],
  true,
);
const file = join(writeBinaryGraph(small, personIdsFromTexts(named)));

const messageOf = (bytes: Uint8Array, maxBytes?: number): string => {
  try {
    readBinaryGraph(bytes, maxBytes === undefined ? {} : { maxBytes });
  } catch (error) {
    return `${(error as { code: string }).code}: ${(error as Error).message}`;
  }
  return 'no error';
};

describe('a .ripple file', () => {
  test('is read or refused as the rows of its graph are right or not, however it is cut', () => {
    const rows = fc.array(fc.array(fc.nat(7), { maxLength: 6 }), { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(rows, fc.boolean(), fc.integer({ min: 1, max: 3 }), (given, isSorted, step) => {
        const lists = given.map((row) => (isSorted ? [...new Set(row)].toSorted((a, b) => a - b) : row));
        let end = 0;
        const offsets = Uint32Array.from([0, ...lists.map((list) => (end += list.length))]);
        const followers = Uint32Array.from(lists.flat());
        const graph = { people: lists.length, edges: end, offsets, followers, visibility: null };
        const bytes = join(writeBinaryGraph(graph));
        let isGraph = true;
        try {
          followerGraphFromRows(graph);
        } catch {
          isGraph = false;
        }
        expect(messageOf(bytes)).toMatch(isGraph ? /^no error$/ : /^invalidFile: expected .*found/);
        const reader = new BinaryReader(bytes.subarray(0, BINARY_HEAD_BYTES));
        let at = BINARY_HEAD_BYTES;
        for (const section of reader.sections) {
          for (let from = 0; from < section.length; from += step * 16) {
            const piece = bytes.subarray(at + from, at + Math.min(section.length, from + step * 16));
            section.set(piece, from);
            reader.filled(piece.length);
          }
          at += section.length;
        }
        if (isGraph) expect(reader.finish().graph).toEqual(graph);
        else expect(() => reader.finish()).toThrow('expected');
      }),
      { seed: 15, numRuns: 400 },
    );
  });

  test('gives back any graph and its ids', () => {
    const rows = fc.array(fc.tuple(fc.nat(60), fc.nat(60), fc.float({ min: 0, max: 1, noNaN: true })), {
      maxLength: 60,
    });
    const names = fc.constantFrom<(person: number) => string>(
      String,
      (person) => String(person + 5),
      (person) => `é${person}`,
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), rows, fc.boolean(), names, (people, edges, weighted, name) => {
        const graph = graphOf(people, edges, weighted);
        const ids = personIdsFromTexts(Array.from({ length: people }, (_, person) => name(person)));
        const back = readBinaryGraph(join(writeBinaryGraph(graph, ids)));
        expect(back).toEqual({ graph, ids, duplicates: 0, selfLoops: 0 });
        expect(followerGraphFromRows(back.graph)).toEqual(graph);
      }),
      { seed: 11, numRuns: 200 },
    );
  });

  test('gives back a graph without people, and one of several chunks', () => {
    const nobody = followerGraphFromRows({ offsets: Uint32Array.of(0), followers: new Uint32Array(0) });
    expect(readBinaryGraph(join(writeBinaryGraph(nobody))).graph).toEqual(nobody);
    const people = 1500;
    const offsets = Uint32Array.from({ length: people + 1 }, (_, person) => person * (people - 1));
    const followers = new Uint32Array(people * (people - 1));
    for (let edge = 0; edge < followers.length; edge += 1) {
      const [person, place] = [Math.floor(edge / (people - 1)), edge % (people - 1)];
      followers[edge] = place < person ? place : place + 1;
    }
    const complete = followerGraphFromRows({ offsets, followers });
    const chunks = [...writeBinaryGraph(complete)];
    expect(chunks.length).toBeGreaterThan(4);
    expect(readBinaryGraph(join(chunks)).graph).toEqual(complete);
  });

  test('may be read into memory that threads share', () => {
    const { graph } = readBinaryGraph(file, { shared: true });
    expect(graph.followers.buffer).toBeInstanceOf(SharedArrayBuffer);
    expect([...graph.followers]).toEqual([...small.followers]);
  });

  test('is not changed by how far apart the reports of a reader are', () => {
    const reader = new BinaryReader(file.subarray(0, BINARY_HEAD_BYTES), { size: file.length });
    let at = BINARY_HEAD_BYTES;
    for (const section of reader.sections) {
      for (let from = 0; from < section.length; from += 16, at += 16) {
        section.set(file.subarray(at, at + 16), from);
        reader.filled(16);
      }
    }
    expect(reader.finish().graph).toEqual(small);
  });

  test('that is damaged in any single bit is refused', () => {
    for (let at = 0; at < file.length; at += 1) {
      for (let bit = 0; bit < 8; bit += 1) {
        const damaged = file.slice();
        damaged[at] ^= 1 << bit;
        expect(messageOf(damaged), `byte ${at}, bit ${bit}`).toMatch(/^invalidFile: /);
      }
    }
  });

  test('that is cut off anywhere, or goes on, is refused', () => {
    for (let length = 0; length < file.length; length += 1) {
      expect(messageOf(file.slice(0, length))).toMatch(
        /^invalidFile: (expected a \.ripple file|the file ends after|the file is cut off)/,
      );
    }
    expect(messageOf(file.slice(0, -16))).toBe('invalidFile: the file is cut off: expected 176 bytes; found 160');
    expect(messageOf(join([file, new Uint8Array(16)]))).toBe(
      'invalidFile: the file goes on after its end: expected 176 bytes; found 192',
    );
    expect(() => new BinaryReader(file.subarray(0, 64)).finish()).toThrow('the file is cut off');
  });

  test('says what is wrong with it', () => {
    expect(isBinaryGraph(file)).toBe(true);
    expect(messageOf(new Uint8Array(100))).toBe(
      'invalidFile: expected a .ripple file; found other bytes at its beginning',
    );
    const body = file.slice();
    body[70] ^= 1;
    expect(messageOf(body)).toMatch(
      /^invalidFile: the file is damaged: expected checksum [0-9a-f]{8}; found [0-9a-f]{8}$/,
    );
    const head = file.slice();
    head[17] ^= 1;
    expect(messageOf(head)).toMatch(/^invalidFile: the file is damaged: byte \d+ of its head is wrong$/);
    const version = file.slice(0, 64);
    version[8] = 2;
    version.fill(0, 60);
    const checksum = new Xxh32();
    checksum.update(new Uint32Array(version.slice().buffer), 0, 16);
    new DataView(version.buffer).setUint32(60, checksum.digest(), true);
    expect(messageOf(version)).toBe('invalidFile: expected version 1 of the .ripple format; found version 2');
  });

  test('is refused before memory is taken, where it needs more than it may', () => {
    expect(messageOf(file, 100)).toBe(
      'tooLarge: a graph of 5 people and 4 edges takes 112 bytes of memory; at most 100 bytes may be used',
    );
    const huge = { people: 1e9, edges: 4e9, hasVisibility: true, ids: 'none', textBytes: 0, checksum: 0 } as const;
    expect(() => new BinaryReader(writeBinaryHead(huge), { maxBytes: 1e9 })).toThrow(/takes 33\.53 GiB of memory/);
  });

  test('with a right checksum over arrays that are no graph is refused', () => {
    const forge = (
      change: Partial<Record<'offsets' | 'followers', Uint32Array>> & { visibility?: Float32Array },
      ids: PersonIds = null,
    ) => messageOf(join(writeBinaryGraph({ ...small, ...change }, ids)));
    expect(forge({ offsets: Uint32Array.of(0, 3, 2, 3, 3, 4) })).toMatch(/^invalidFile: expected offsets from 0 to 4/);
    expect(forge({ offsets: Uint32Array.of(1, 2, 2, 3, 3, 4) })).toMatch(/^invalidFile: expected offsets from 0 to 4/);
    for (const follower of [5, 2 ** 31 + 1, 2 ** 32 - 1]) {
      expect(forge({ followers: Uint32Array.of(1, 2, follower, 0) })).toMatch(
        /^invalidFile: expected followers below 5/,
      );
    }
    expect(forge({ visibility: Float32Array.of(1, NaN, 0, 0) })).toMatch(
      /^invalidFile: expected visibilities in \[0, 1\]/,
    );
    expect(forge({ followers: Uint32Array.of(2, 1, 3, 0) })).toMatch(
      /^invalidFile: expected ascending followers of person 0; found 1 after 2\. The file was not written by Ripplecast$/,
    );
    expect(forge({ followers: Uint32Array.of(1, 1, 3, 0) })).toMatch(
      /^invalidFile: expected each edge once; found two edges from person 0 to person 1\./,
    );
    for (const followers of [Uint32Array.of(0, 2, 3, 0), Uint32Array.of(1, 2, 2, 0), Uint32Array.of(1, 2, 3, 4)]) {
      expect(forge({ followers })).toMatch(
        /^invalidFile: expected edges between different people; found person [024] following themselves\./,
      );
    }
    const ids = { bytes: new Uint8Array(5), ends: Uint32Array.of(1, 2, 3, 4, 9) };
    expect(forge({}, ids)).toMatch(/^invalidFile: expected ids that end where their texts do/);
  });

  test('with ids that are none, or the same for two people, is refused', () => {
    const forge = (ids: PersonIds) => messageOf(join(writeBinaryGraph(small, ids)));
    const texts = (...names: readonly (string | readonly number[])[]) => {
      const pieces = names.map((name) => Buffer.from(name as string, 'utf8'));
      let end = 0;
      return {
        bytes: new Uint8Array(Buffer.concat(pieces)),
        ends: Uint32Array.from(pieces, ({ length }) => (end += length)),
      };
    };
    expect(forge(Uint32Array.of(3, 2, 1, 0, 2))).toBe(
      'invalidFile: expected ids that differ; found "2" twice. The file was not written by Ripplecast',
    );
    expect(forge(Uint32Array.of(3, 4, 5, 2 ** 32 - 1, 0))).toBe('no error');
    expect(forge(texts('a', 'bé', 'c', 'bé', 'd'))).toMatch(
      /^invalidFile: expected ids that differ; found "bé" twice\./,
    );
    expect(forge(texts('a', 'b', '', 'c', 'd'))).toMatch(
      /^invalidFile: expected an id for each person, a text in UTF-8; found none for person 2\./,
    );
    expect(forge(texts('a', [0xc3], [0xa9], 'c', 'd'))).toMatch(/found other bytes for person 1\./);
    expect(forge(texts('a', 'aa', 'aaa', 'é', '\0'))).toBe('no error');
  });
});
