import { presets } from 'ripplecast/scenario';
import { expect, it } from 'vitest';
import { withValue } from '../state/scenario-values.ts';
import { hasMeasuredNumbers, markOfResult, whoseNumbers } from './whose-numbers.ts';

const all = (): boolean => true;
const claim = presets.seedExample;
/** The fans and the budget of a brand, with all else as it was measured or claimed. */
const brand = withValue(
  withValue(withValue(withValue(claim, 'fans', 40_000), 'budget', 20_000), 'fanVisibility', 0.16),
  'share',
  0.00288,
);

it('tells own numbers from measured and claimed ones', () => {
  expect(whoseNumbers(brand, all)).toEqual([
    expect.stringMatching(/^Claimed: /u),
    'Measured: Share rate, Fans who see it.',
    'Own numbers: Fans, Budget for sharing.',
  ]);
  expect(whoseNumbers(claim, () => false)).toEqual([]);
});

it('does not call a result assumed that rests on measured rates too', () => {
  expect(hasMeasuredNumbers(brand, all)).toBe(true);
  expect(markOfResult('mine', null, false, hasMeasuredNumbers(brand, all))).toBe(
    'Simulated, in part with measured rates.',
  );
  expect(markOfResult('mine', null, false, false)).toBe('Simulated with assumed numbers.');
  expect(markOfResult('mine', null, true, true)).toBe('The measured rates.');
  expect(markOfResult('claim', null, false, true)).toBe('A claim, not data.');
});
