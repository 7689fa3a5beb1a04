import { describe, expect, it } from 'vitest';
import { insetOf, insetSize } from './dot-inset.ts';

describe('the magnifier', () => {
  it('shows a part of a dot at one dot for each person', () => {
    expect(insetOf(160, 294_650_000, 5000, 2.3)).toEqual({ dots: 352, perDot: 1 });
    expect(insetOf(1, 294_650_000, 10_000, 2.3)).toEqual({ dots: 60, perDot: 1 });
  });

  it('shows a few dots as more and smaller ones', () => {
    expect(insetOf(229_000, 294_650_000, 10_000, 2.3)).toEqual({ dots: 504, perDot: 1000 });
  });

  it('never has a dot stand for more than the panel does, nor more people than there are', () => {
    expect(insetOf(20, 1e9, 1, 2.3)).toEqual({ dots: 60, perDot: 1 });
    expect(insetOf(20, 25, 5, 2.3)).toEqual({ dots: 25, perDot: 1 });
  });

  it('is not there where enough dots are lit, where dots are large, and for nobody', () => {
    expect(insetOf(300_000, 294_650_000, 10_000, 2.3)).toBeNull();
    expect(insetOf(3, 30, 1, 64)).toBeNull();
    expect(insetOf(0, 294_650_000, 10_000, 2.3)).toBeNull();
  });

  it('has room beside the middle of the picture, or is not there', () => {
    expect(insetSize(484, 484)).toBe(150);
    expect(insetSize(175, 260)).toBe(63);
    expect(insetSize(600, 120)).toBe(0);
  });
});
