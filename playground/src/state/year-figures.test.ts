import { describe, expect, it } from 'vitest';
import { usualNumbers } from './year-numbers.ts';
import { openedScenario } from './year-scenario.ts';
import { madeUpYear } from './made-up-year.ts';
import { yearFigures } from './year-figures.ts';
import { weeksOf } from './year-weeks.ts';

const year = { scenario: openedScenario, numbers: usualNumbers };
const result = madeUpYear(year);

describe('what is drawn of a year', () => {
  it('is likes at once, and goodwill as it is lost: the same part of its end as the core says', () => {
    const { lines, shown } = yearFigures(result);
    const [likes, goodwill] = lines;
    expect(likes?.kind).toBe('counter');
    expect(likes?.values.slice(0, 3)).toEqual([100, 110, 110]);
    const end = goodwill?.values.at(-1) ?? 0;
    expect(end).toBeCloseTo(95, 9);
    for (const { day, fraction } of shown.filter((each) => each.day % 7 === 0)) {
      expect(((goodwill?.values[day / 7] ?? 0) - 100) / (end - 100), `day ${day}`).toBeCloseTo(fraction, 9);
    }
  });

  it('has a range where every week has one', () => {
    const [, goodwill] = yearFigures(result).lines;
    expect(goodwill?.low?.at(-1)).toBeCloseTo(94.5, 9);
    expect(goodwill?.high?.at(-1)).toBeCloseTo(95.5, 9);
    const [difference] = result.differences;
    const unsure = difference?.weeks.map((week) => ({
      ...week,
      goodwillPerFan: week.goodwillPerFan && { ...week.goodwillPerFan, interval: null },
    }));
    const differences = difference === undefined ? [] : [{ ...difference, weeks: unsure ?? [] }];
    expect(yearFigures({ ...result, differences }).lines[1]?.low).toBeNull();
  });

  it('begins with the fans of the scenario, none of them an advocate', () => {
    const { roles, weeks } = yearFigures(result);
    expect(roles.map(({ fans, advocates }) => [fans.length, fans[0], advocates[0]])).toEqual([
      [weeks + 1, 100_000, 0],
      [weeks + 1, 100_000, 0],
    ]);
  });

  it('is taken along as a row for each week of each mix', () => {
    const { head, rows } = weeksOf(result.mixes);
    expect(rows).toHaveLength(104);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head.length]));
    expect(rows[52]?.slice(0, 5)).toEqual(['B', 1, 3, 50_000, 836]);
  });
});
