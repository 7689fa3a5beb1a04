import { describe, expect, it } from 'vitest';
import { fromPosition, SLIDER_POSITIONS, toPosition } from './slider-scale.ts';
import { roundNice, stepNumber } from './step-number.ts';

const share = { min: 0.0001, max: 1 };

describe('a log track', () => {
  it('gives each power of ten the same length', () => {
    expect(toPosition(0.0001, share, 'log')).toBe(0);
    expect(toPosition(0.01, share, 'log')).toBe(SLIDER_POSITIONS / 2);
    expect(toPosition(1, share, 'log')).toBe(SLIDER_POSITIONS);
    expect(fromPosition(SLIDER_POSITIONS / 2, share, 'log')).toBeCloseTo(0.01, 12);
  });

  it('puts zero at its left end and ends exactly at its limits', () => {
    expect(toPosition(0, share, 'log')).toBe(0);
    expect(fromPosition(0, share, 'log')).toBe(0.0001);
    expect(fromPosition(SLIDER_POSITIONS, share, 'log')).toBe(1);
  });
});

describe('a linear track', () => {
  it('goes there and back', () => {
    expect(toPosition(0.35, { min: 0, max: 1 }, 'linear')).toBe(350);
    expect(fromPosition(350, { min: 0, max: 1 }, 'linear')).toBe(0.35);
  });

  it('has one place where both ends are one number', () => {
    expect(toPosition(3, { min: 3, max: 3 }, 'linear')).toBe(0);
    expect(toPosition(3, { min: 3, max: 3 }, 'log')).toBe(0);
  });
});

describe('steps', () => {
  const limits = { min: 0, max: 1e7 };

  it('move the second digit', () => {
    expect(stepNumber(1000, 1, 'count', limits)).toBe(1100);
    expect(stepNumber(1000, -1, 'count', limits)).toBe(990);
    expect(stepNumber(9, 1, 'count', limits)).toBe(10);
    expect(stepNumber(1, -1, 'count', limits)).toBe(0);
    expect(stepNumber(0, 1, 'count', limits)).toBe(1);
    expect(stepNumber(0.003, 1, 'percent', { min: 0, max: 1 })).toBe(0.0031);
    expect(stepNumber(0.1, -1, 'percent', { min: 0, max: 1 })).toBe(0.099);
  });

  it('stay inside the limits', () => {
    expect(stepNumber(1, 10, 'percent', { min: 0, max: 1 })).toBe(1);
    expect(stepNumber(0, -3, 'count', limits)).toBe(0);
  });

  it('always change the number until the limit', () => {
    let value = 0;
    for (let i = 0; i < 400 && value < 1e7; i++) {
      const next = stepNumber(value, 1, 'count', limits);
      expect(next).toBeGreaterThan(value);
      value = next;
    }
  });
});

describe('rounding of a dragged value', () => {
  it('keeps two digits', () => {
    expect(roundNice(1234.5, 'count')).toBe(1200);
    expect(roundNice(0.0033333, 'percent')).toBe(0.0033);
    expect(roundNice(0, 'money')).toBe(0);
  });
});
