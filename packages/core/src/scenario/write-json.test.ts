import { expect, test } from 'vitest';
import { presets } from './presets.ts';
import { writeJson } from './write-json.ts';

test('a document and a list are JSON that reads back as they were, and end with a line feed', () => {
  for (const value of [presets.oneFan, Object.values(presets)]) {
    const text = writeJson(value);
    expect(JSON.parse(text)).toEqual(value);
    expect(text.endsWith('\n')).toBe(true);
    expect(text.split('\n')[1]?.startsWith('  ')).toBe(true);
  }
});

test('what would steer a terminal is escaped, and means the same', () => {
  const value = { name: 'a\u001b[31m\u202eb\u0085c', lines: 'one\ntwo' };
  const text = writeJson(value);
  expect(text).toContain(String.raw`a\u001b[31m\u202eb\u0085c`);
  expect(JSON.parse(text)).toEqual(value);
});

test.each([null, undefined, 5, 'text'])('%s is no document', (value) => {
  expect(() => writeJson(value as never)).toThrow('document must be an object or an array; got ');
});
