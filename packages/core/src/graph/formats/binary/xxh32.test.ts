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

test('words that are not all below a limit are found wherever they stand, with the same checksum', () => {
  for (const limit of [1, 2, 200_000, 2 ** 31 - 1, 2 ** 31]) {
    const words = Uint32Array.from({ length: 64 }, (_, word) => Math.floor(((word + 1) / 64) * (limit - 1)));
    const plain = new Xxh32();
    plain.update(words, 0, words.length);
    const checked = new Xxh32();
    expect(checked.updateBelow(words, 0, words.length, limit), `${limit}`).toBe(true);
    expect(checked.digest()).toBe(plain.digest());
    for (const wrong of [limit, limit + 1, 2 ** 31 + 1, 2 ** 32 - 1]) {
      for (let at = 0; at < words.length; at += 1) {
        const changed = words.slice();
        changed[at] = wrong;
        expect(new Xxh32().updateBelow(changed, 0, words.length, limit), `${limit}, ${wrong} at ${at}`).toBe(false);
      }
    }
  }
});
