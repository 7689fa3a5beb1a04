import { describe, expect, test } from 'vitest';
import vectors from '../../test/golden/stream-vectors.json' with { type: 'json' };
import { InvalidParameterError } from '../errors.ts';
import { RandomStream } from './random-stream.ts';

describe('RandomStream', () => {
  test.each(vectors.sequences)('gives the numbers of the published C code from state $state', (sequence) => {
    const [a, b, c, d] = sequence.state;
    const stream = new RandomStream(a, b, c, d);
    expect(sequence.first.map(() => stream.nextUint32())).toEqual(sequence.first);
    expect(sequence.uniforms.map(() => stream.nextUniform())).toEqual(sequence.uniforms);
    for (let index = 0; index < 1_000_000; index += 1) stream.nextUint32();
    expect(stream.nextUint32()).toBe(sequence.afterAMillionMore);
  });

  test('takes signed and unsigned words for the same state', () => {
    const signed = new RandomStream(-1, -2147483648, 5, -7);
    const unsigned = new RandomStream(4294967295, 2147483648, 5, 4294967289);
    for (let index = 0; index < 20; index += 1) expect(signed.nextUint32()).toBe(unsigned.nextUint32());
  });

  test('refuses the state that it could never leave', () => {
    expect(() => new RandomStream(0, 0, 0, 0)).toThrow(InvalidParameterError);
    expect(() => new RandomStream(4294967296, 0, 0, 0)).toThrow('state must be four words that are not all zero');
  });

  test('uniforms are whole multiples of 2^-53 in [0, 1)', () => {
    const stream = new RandomStream(1, 2, 3, 4);
    let odd = 0;
    for (let index = 0; index < 10_000; index += 1) {
      const uniform = stream.nextUniform();
      expect(uniform >= 0 && uniform < 1 && Number.isInteger(uniform * 2 ** 53)).toBe(true);
      odd += (uniform * 2 ** 53) % 2;
    }
    // The lowest bit is used too: half of them are odd. alpha = 1e-5, n = 10,000, catches 2.9 % too many or few.
    expect(odd / 10_000).toHaveMean(0.5, { variance: 0.25, n: 10_000 });
  });

  test('bytes and uniforms are spread evenly', () => {
    // n = 256,000 words, alpha = 1e-5 each, 255 degrees of freedom: catches w = 0.024 in every byte.
    const stream = new RandomStream(5, 6, 7, 8);
    const even = new Float64Array(256).fill(1 / 256);
    for (const shift of [0, 8, 16, 24]) {
      const counts = new Float64Array(256);
      for (let index = 0; index < 256_000; index += 1) counts[(stream.nextUint32() >>> shift) & 255] += 1;
      expect(counts).toFollow(even);
    }
    const counts = new Float64Array(256);
    for (let index = 0; index < 256_000; index += 1) counts[Math.floor(stream.nextUniform() * 256)] += 1;
    expect(counts).toFollow(even);
  });
});
