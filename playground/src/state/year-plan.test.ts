import { describe, expect, it } from 'vitest';
import { planOf } from './year-plan.ts';

describe('the plan of a mix', () => {
  it('has as many posts a week as was asked for, at most one on a day', () => {
    for (let posts = 1; posts <= 7; posts++) {
      const days = planOf(52, posts, 0).map(({ day }) => day);
      expect(days).toHaveLength(52 * posts);
      expect(new Set(days).size, `${posts} a week`).toBe(days.length);
      expect(days.at(-1)).toBeLessThan(7 * 52);
      const inWeek = (week: number): number => days.filter((day) => Math.floor(day / 7) === week).length;
      expect(Array.from({ length: 52 }, (_, week) => inWeek(week))).toEqual(Array.from({ length: 52 }, () => posts));
    }
  });

  it('has as much bait among ten posts in a row as was asked for, wherever they begin', () => {
    for (let bait = 0; bait <= 10; bait++) {
      const is = planOf(52, 3, bait).map(({ content }) => Number(content === 'bait'));
      const sums = is.slice(9).map((_, at) => is.slice(at, at + 10).reduce((sum, one) => sum + one, 0));
      expect(new Set(sums)).toEqual(new Set([bait]));
    }
  });

  it('posts on the same days whatever the mix, so that luck can be shared', () => {
    const daysOf = (bait: number): readonly number[] => planOf(8, 5, bait).map(({ day }) => day);
    expect(daysOf(3)).toEqual(daysOf(9));
  });
});
