import { describe, expect, it } from 'vitest';
import { takeOffOf } from './take-off.ts';

describe('the run to begin with', () => {
  it('is the first that reaches half of all people where one in four does, and the share counts all that do', () => {
    expect(takeOffOf([3, 14, 15, 30, 1], 30)).toEqual({ run: 2, share: 2 / 5 });
    expect(takeOffOf([3, 14, 2, 30], 30), 'exactly one in four').toEqual({ run: 3, share: 1 / 4 });
  });

  it('is the one in the middle where fewer do, the first of those that reach as many', () => {
    expect(takeOffOf([2, 30, 1, 4, 3], 30), 'one in five').toEqual({ run: 4, share: 1 / 5 });
    expect(takeOffOf([1, 9, 4, 4, 2], 30)).toEqual({ run: 2, share: 0 });
    expect(takeOffOf([10, 10, 10, 10, 11], 30), 'all but one alike').toEqual({ run: 0, share: 0 });
    expect(takeOffOf([8, 3], 30)).toEqual({ run: 1, share: 0 });
    expect(takeOffOf([0], 30)).toEqual({ run: 0, share: 0 });
  });

  it('needs a run', () => {
    expect(() => takeOffOf([], 30)).toThrow('there must be at least one run; got none');
  });
});
