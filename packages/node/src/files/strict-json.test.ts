import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseStrictJson } from './strict-json.ts';

test('accepts what JSON.parse accepts, with the same value', () => {
  const safe = fc.json({ maxDepth: 5 }).filter((text) => !text.includes('__proto__'));
  fc.assert(
    fc.property(safe, (text) => {
      expect(parseStrictJson(text, 'it', 'scenario').value).toEqual(JSON.parse(text));
    }),
    { seed: 20_261_122, numRuns: 500 },
  );
});

test('refuses what JSON.parse refuses, always by a place or by name', () => {
  const mutations = fc.tuple(
    fc.json({ maxDepth: 3 }),
    fc.nat(),
    fc.constantFrom('', ',', '"', '{', ']', '1', ' x', '\n', '//'),
  );
  fc.assert(
    fc.property(mutations, ([text, at, inserted]) => {
      const place = at % (text.length + 1);
      const changed = text.slice(0, place) + inserted + text.slice(place + (inserted === '' ? 1 : 0));
      let valid = true;
      try {
        JSON.parse(changed);
      } catch {
        valid = false;
      }
      if (valid) return;
      expect(() => parseStrictJson(changed, 'it', 'scenario')).toThrow(/^it(, line \d+, column \d+: |: | is )/);
    }),
    { seed: 20_261_122, numRuns: 1000 },
  );
});

test('knows the line of every key, of entries of lists, and of the nearest key above what is missing', () => {
  const { lineOf } = parseStrictJson('{\n"a": 1,\n"b": {\r\n"c": [\n1,\n{"d": 2}\n]\n}\n}', 'it', 'scenario');
  expect(['a', 'b', 'b.c', 'b.c.0', 'b.c.1', 'b.c.1.d', 'b.x', 'b.c.7', '', 'x.y'].map(lineOf)).toEqual([
    2, 3, 4, 5, 6, 6, 3, 4, 1, 1,
  ]);
});

test('reads lists and objects of hundreds of thousands of entries', () => {
  const numbers = Array.from({ length: 200_000 }, (_, index) => index);
  const text = JSON.stringify({ seeds: numbers, keys: Object.fromEntries(numbers.map((number) => [`k${number}`, 1])) });
  const { value, lineOf } = parseStrictJson(text, 'it', 'scenario');
  expect(value).toEqual(JSON.parse(text));
  expect(lineOf('seeds.199999')).toBe(1);
});
