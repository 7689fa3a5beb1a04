// oxlint-disable-next-line typescript/triple-slash-reference -- see open-stream.ts
/// <reference path="./seedrandom-alea.d.ts" />
import alea from 'seedrandom/lib/alea.js';
import { describe, expect, test } from 'vitest';
import { openStream } from './open-stream.ts';

const firstWords = (stream: ReturnType<typeof openStream>): number[] =>
  Array.from({ length: 4 }, () => stream.nextUint32());

describe('openStream', () => {
  test('keeps its golden values: a change of any of these changes every result', () => {
    expect(firstWords(openStream('ripplecast', 0, 'cascade'))).toEqual([2737236706, 830129578, 53649017, 519206285]);
    expect(firstWords(openStream('ripplecast', 999_999, 'cascade'))).toEqual([
      3573031997, 1558764371, 2078913446, 508525303,
    ]);
    expect(firstWords(openStream('', '', ''))).toEqual([2784861551, 2398047163, 1726558555, 1758271258]);
    expect(firstWords(openStream('zwölf Bälle 🎈', 'graph', ''))).toEqual([
      3410444314, 2966453695, 2714826701, 763176388,
    ]);
    expect(openStream('ripplecast', 0, 'cascade').nextUniform()).toBe(0.6373125850653618);
  });

  test('expands with the Alea that its author published', () => {
    // The value in the README of seedrandom 3.0.5.
    expect(alea('hello.')()).toBe(0.4783254903741181);
  });

  test('a number means its decimal text', () => {
    expect(firstWords(openStream('a', 17, 'b'))).toEqual(firstWords(openStream('a', '17', 'b')));
  });

  test('every part of the name counts, and neither order nor other streams do', () => {
    const alone = firstWords(openStream('a', 1, 'b'));
    const others = [
      openStream('a', 2, 'b'),
      openStream('a', 1, 'c'),
      openStream('A', 1, 'b'),
      openStream('a1', 1, 'b'),
    ];
    for (const other of others) expect(firstWords(other)).not.toEqual(alone);
    expect(firstWords(openStream('a', 1, 'b'))).toEqual(alone);
  });

  test('touches nothing global', () => {
    const before = Object.getOwnPropertyNames(globalThis).toSorted();
    const random = Math.random;
    openStream('a', 1, 'b').nextUint32();
    expect(Object.getOwnPropertyNames(globalThis).toSorted()).toEqual(before);
    expect(Math.random).toBe(random);
  });

  test('first numbers of neighbouring replicates are distinct, even and independent', () => {
    const n = 100_000;
    const seen = new Set<number>();
    const counts = new Float64Array(100);
    const even = new Float64Array(100).fill(0.01);
    let products = 0;
    let last = openStream('ripplecast', n, 'cascade').nextUniform();
    for (let replicate = 0; replicate < n; replicate += 1) {
      const uniform = openStream('ripplecast', replicate, 'cascade').nextUniform();
      seen.add(uniform);
      counts[Math.floor(uniform * 100)] += 1;
      products += (uniform - 0.5) * (last - 0.5);
      last = uniform;
    }
    // Two of 100,000 numbers of 53 bits are equal by chance with probability 6e-7.
    expect(seen.size).toBe(n);
    // alpha = 1e-5, n = 100,000, 99 degrees of freedom: catches w = 0.032.
    expect(counts).toFollow(even);
    // alpha = 1e-5: catches a correlation of neighbours of 0.018.
    expect(products / n).toHaveMean(0, { variance: 1 / 144, n });
  });
});
