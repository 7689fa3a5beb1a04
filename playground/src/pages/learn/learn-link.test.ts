import { expect, test } from 'vitest';
import { formatLearnHash, parseLearnHash } from './learn-link.ts';

test.each([
  ['', { lesson: null, step: 0, rest: '' }],
  ['#lesson=predict&step=3', { lesson: 'predict', step: 2, rest: '' }],
  ['#lesson=predict', { lesson: 'predict', step: 0, rest: '' }],
  ['#lesson=predict&step=0', { lesson: 'predict', step: 0, rest: '' }],
  ['#lesson=predict&step=<script>', { lesson: 'predict', step: 0, rest: '' }],
  ['#lesson=predict&step=2&hide=tools&big=1', { lesson: 'predict', step: 1, rest: 'hide=tools&big=1' }],
  ['#v=1&fans=20~run=3', { lesson: null, step: 0, rest: 'v=1&fans=20~run=3' }],
] as const)('%s', (hash, place) => {
  expect(parseLearnHash(hash)).toEqual(place);
});

test('what a place says is read again, with what else the address has', () => {
  const place = { lesson: 'one-to-many', step: 1, rest: 'big=1' };
  expect(formatLearnHash(place)).toBe('#lesson=one-to-many&step=2&big=1');
  expect(parseLearnHash(formatLearnHash(place))).toEqual(place);
  expect(formatLearnHash({ lesson: null, step: 0, rest: '' })).toBe('#');
});
