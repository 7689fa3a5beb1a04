import { expect, test } from 'vitest';
import { Xxh32 } from './xxh32.ts';

test('XXH32 gives the values of the reference implementation', () => {
  // Made by xxhash.xxh32(struct.pack('<nI', *[(i * 2654435761) % 2**32 for i in range(n)])) of the Python package xxhash.
  const known = { 0: 0x2cc5d05, 4: 0xf6025268, 8: 0x56189222, 16: 0x3d98a09e, 64: 0x310456f6, 1000: 0x2c68863f };
  for (const [count, expected] of Object.entries(known)) {
    const words = Uint32Array.from({ length: Number(count) }, (_, word) => Math.imul(word, 2654435761));
    const whole = new Xxh32();
    whole.update(words, 0, words.length);
    expect(whole.digest()).toBe(expected);
    const parts = new Xxh32();
    for (let at = 0; at < words.length; at += 4) parts.update(words, at, at + 4);
    expect(parts.digest()).toBe(expected);
  }
});

test('words that are larger than the one before them are counted, with the same checksum', () => {
  const words = Uint32Array.from({ length: 64 }, (_, word) => (Math.imul(word + 1, 2654435761) >>> 1) >> (word % 20));
  words.copyWithin(10, 9, 12);
  const plain = new Xxh32();
  plain.update(words, 0, words.length);
  const counting = new Xxh32();
  let ascents = counting.updateAscending(words, 0, 20, 2 ** 31 - 1);
  ascents += counting.updateAscending(words, 20, words.length, words[19]);
  expect(ascents).toBe(words.filter((word, place) => place > 0 && word > words[place - 1]).length);
  expect(counting.digest()).toBe(plain.digest());
  for (const wrong of [2 ** 31, 2 ** 32 - 1]) {
    for (let at = 0; at < words.length; at += 1) {
      const changed = words.slice();
      changed[at] = wrong;
      expect(new Xxh32().updateAscending(changed, 0, words.length, 0), `${wrong} at ${at}`).toBe(-1);
    }
  }
});
