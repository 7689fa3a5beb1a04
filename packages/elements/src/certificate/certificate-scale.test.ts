import { describe, expect, it } from 'vitest';
import { certifiedRatio, lengthOf, partsOf } from './certificate-scale.ts';

const certified = { reach: 18, lowerBound: 15, upperBound: 20 };

describe('the bar of a certificate', () => {
  it('is as long as its largest figure', () => {
    expect(lengthOf(certified, [16])).toBe(20);
    expect(lengthOf(certified, [16, 25])).toBe(25);
  });

  it('has three parts that end at its figures', () => {
    const { sure, likely, open } = partsOf(certified, 25);
    expect([sure, sure + likely, sure + likely + open].map((end) => 25 * end)).toEqual([15, 18, 20]);
  });

  it('has no part of less than nothing where chance puts an estimate beyond a bound', () => {
    expect(partsOf({ reach: 14, lowerBound: 15, upperBound: 20 }, 20)).toEqual({ sure: 0.7, likely: 0, open: 0.3 });
    expect(partsOf({ reach: 21, lowerBound: 15, upperBound: 20 }, 21).open).toBe(0);
    expect(partsOf({ reach: 0, lowerBound: 0, upperBound: 0 }, 0)).toEqual({ sure: 0, likely: 0, open: 0 });
  });

  it('certifies the lower bound by the upper', () => {
    expect(certifiedRatio(certified)).toBe(0.75);
    expect(certifiedRatio({ reach: 0, lowerBound: 0, upperBound: 0 })).toBe(0);
  });
});
