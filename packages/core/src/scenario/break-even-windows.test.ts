import { expect, test } from 'vitest';
import { breakEvenWindows } from './break-even-windows.ts';
import type { BreakEvenDocument, Crossing } from './result.generated.ts';

const falls = (value: number): Crossing => ({ value, direction: 'falls' });
const rises = (value: number): Crossing => ({ value, direction: 'rises' });
const documentWith = (crossings: readonly Crossing[], others: Partial<BreakEvenDocument> = {}): BreakEvenDocument =>
  ({ target: 'costPerThousandReached', crossings, interval: null, value: null, ...others }) as BreakEvenDocument;

test.each<[string, readonly Crossing[], readonly [number | null, number | null][]]>([
  ['a cost that falls opens a window to the end', [falls(0.3)], [[0.3, null]]],
  ['a cost that rises ends one from the beginning', [rises(0.3)], [[null, 0.3]]],
  ['both are a window', [falls(0.1), rises(0.3)], [[0.1, 0.3]]],
  [
    'two windows',
    [rises(0.1), falls(0.2), rises(0.3), falls(0.4)],
    [
      [null, 0.1],
      [0.2, 0.3],
      [0.4, null],
    ],
  ],
  ['no crossing, no window', [], []],
])('%s', (_, crossings, windows) => {
  expect(breakEvenWindows(documentWith(crossings))).toEqual(windows.map(([low, high]) => ({ low, high })));
});

test('reach is good where it rises', () => {
  expect(breakEvenWindows(documentWith([rises(0.1), falls(0.3)], { target: 'reach' }))).toEqual([
    { low: 0.1, high: 0.3 },
  ]);
});

test('what luck may have made is one crossing, unless it leaves nothing', () => {
  const three = [falls(0.1), rises(0.11), falls(0.12), rises(0.4)];
  expect(breakEvenWindows(documentWith(three, { value: 0.12, interval: [0.09, 0.13] }))).toEqual([
    { low: 0.12, high: 0.4 },
  ]);
  const two = [falls(0.1), rises(0.11)];
  expect(breakEvenWindows(documentWith(two, { value: 0.1, interval: [0.09, 0.13] }))).toEqual([
    { low: 0.1, high: 0.11 },
  ]);
});
