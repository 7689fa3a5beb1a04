import { expect, test } from 'vitest';
import { presets } from '../scenario/index.ts';
import { simulate } from './simulate.ts';
import { toDocument } from './to-document.ts';

const result = simulate(presets.oneFan);

test('a result is written as its document', () => {
  const text = JSON.stringify(result);
  expect(text).toBe(JSON.stringify(toDocument(result)));
  expect(text).not.toContain('outcomes');
  expect(JSON.parse(JSON.stringify({ results: [result] }))).toEqual({ results: [toDocument(result)] });
  expect(JSON.stringify(result, null, 2)).toBe(JSON.stringify(toDocument(result), null, 2));
});

test('nothing but JSON sees how', () => {
  expect(Object.keys(result)).not.toContain('toJSON');
  expect(result).toStrictEqual({ ...toDocument(result), outcomes: result.outcomes });
  // A copy is plain data, outcomes included.
  expect(structuredClone(result)).toStrictEqual({ ...result });
  for (const copy of [structuredClone(result), { ...result }]) {
    expect(JSON.stringify(copy)).toContain('outcomes');
    expect(JSON.stringify(toDocument(copy))).toBe(JSON.stringify(result));
  }
});
