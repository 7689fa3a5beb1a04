// oxlint-disable-next-line typescript/triple-slash-reference -- the declaration is not a module
/// <reference path="./seedrandom-alea.d.ts" />
import * as fc from 'fast-check';
import alea from 'seedrandom/lib/alea.js';
import { expect, test } from 'vitest';
import { hashName } from './hash-name.ts';

test('any text gives the words of Alea, numbers 17, 18, …', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.tuple(fc.string(), fc.nat(), fc.string()).map((parts) => parts.join('|')),
    fc.constantFrom('', ' ', '|', '||', '\ud800', '\uffff'.repeat(300)),
  );
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 40 }), (text, count) => {
      const generator = alea(text);
      for (let i = 0; i < 16; i += 1) generator.int32();
      const words = new Int32Array(count);
      hashName(text, words);
      expect(words).toEqual(Int32Array.from({ length: count }, () => generator.int32()));
    }),
    { numRuns: 300 },
  );
});
