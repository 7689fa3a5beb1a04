import { expect, test } from 'vitest';
import { breakWell } from './line-breaks.ts';

const text = (line: string): string =>
  breakWell([{ text: line }])
    .map((part) => ('text' in part ? part.text.replaceAll('\u00a0', '_') : ''))
    .join('');

test.each([
  ['A post to 7 fans · everyone sees it · 10 % share', 'A post to 7 fans_· everyone sees it_· 10 % share'],
  [' the 2011 Super Bowl. In the end, everyone.', ' the 2011 Super_Bowl. In_the_end,_everyone.'],
  [
    ' people. In the end, 277 million people of the whole country.',
    ' people. In_the_end,_277 million people of the whole country.',
  ],
  ['Nobody sees it.', 'Nobody sees it.'],
])('%s', (line, tied) => {
  expect(text(line)).toBe(tied);
});

test('numbers stay as they are', () => {
  const parts = [{ value: '274 million', tone: 'shared' }, { text: ' people' }] as const;
  expect(breakWell(parts)).toEqual(parts);
});
