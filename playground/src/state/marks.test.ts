import { measuredValues, presets } from 'ripplecast/scenario';
import { describe, expect, test } from 'vitest';
import { isAboveMeasured, markOf, measuredOf } from './marks.ts';
import { readValue, withValue } from './scenario-values.ts';
import { measuredMillion, scenarioOf } from './worlds.ts';

const { seedExample } = presets;
const rates = ['share', 'visibility', 'fanVisibility'] as const;

describe('the mark of a number', () => {
  test('of the claim is claim, of the measured world measured', () => {
    for (const name of rates) {
      expect(markOf(seedExample, name)).toBe('claim');
      expect(markOf(scenarioOf('measured'), name)).toBe('measured');
      expect(markOf(measuredMillion, name)).toBe('measured');
    }
    expect(markOf(scenarioOf('measured'), 'friends')).toBe('claim');
  });

  test.each(rates)('of %s is yours once it is another, and the others keep theirs', (name) => {
    const edited = withValue(scenarioOf('measured'), name, 0.0123);
    expect(markOf(edited, name)).toBe('yours');
    for (const other of rates) if (other !== name) expect(markOf(edited, other)).toBe('measured');
    expect(markOf(edited, 'fans')).toBe('claim');
  });

  test('goes back with the number', () => {
    for (const name of rates) {
      const measured = measuredOf(seedExample, name)?.value ?? Number.NaN;
      expect(markOf(withValue(seedExample, name, measured), name)).toBe('measured');
      expect(markOf(withValue(scenarioOf('measured'), name, readValue(seedExample, name)), name)).toBe('claim');
    }
  });

  test('of a budget that was taken away is yours', () => {
    expect(markOf(seedExample, 'budget')).toBe('claim');
    expect(markOf({ ...seedExample, cost: null }, 'budget')).toBe('yours');
  });
});

test('every value that was measured is one of the page’s numbers', () => {
  const found = (['friends', ...rates] as const).map((name) => measuredOf(seedExample, name)?.path ?? '');
  expect(found.toSorted()).toEqual(measuredValues.map(({ path }) => path).toSorted());
});

test('the claim’s rates are above anything measured, the measured ones are not', () => {
  for (const name of rates) {
    expect(isAboveMeasured(seedExample, name)).toBe(true);
    expect(isAboveMeasured(scenarioOf('measured'), name)).toBe(false);
  }
  expect(isAboveMeasured(seedExample, 'budget')).toBe(false);
});
