import { compare, presets, type ResultDocument, simulate, toDocument } from 'ripplecast';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { plotReach } from './plot-reach.ts';
import { smallPopulation } from '../../../../core/test/small-population.ts';

const rounds = toDocument(compare({ ...presets.seedExample, level: 'meanField' }));

/** A result in hours whose reach comes evenly within a day and then stays, of a week. */
function inTime(rowHours: number): ResultDocument {
  return growing(rowHours, 24, 168);
}

function growing(rowHours: number, grows: number, horizon: number): ResultDocument {
  const rows = Math.ceil(horizon / rowHours);
  const timeline = Array.from({ length: rows }, (_, i) => {
    const hours = (i + 1) * rowHours;
    const reach = Math.min(1, hours / grows) * rounds.cascade.reach.mean;
    return { hours, impressions: 0, newReach: 0, reach, sharers: 0, reachQuantiles: null };
  });
  return { ...rounds, cascade: { ...rounds.cascade, generations: null, timeline } };
}

describe('the reach as a drawing', () => {
  test('of rounds has the buy as a line, and ticks at both', async () => {
    const lines = plotReach(rounds, 60, 'Super Bowl XLV');
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../../../test/snapshots/plot-of-rounds-60-columns.txt');
  });

  test('of hours has times below it, up to where nothing more happens', () => {
    const lines = plotReach(inTime(1), 80, 'Super Bowl XLV');
    expect(
      lines
        .at(-2)
        ?.trim()
        .split(/\s{2,}/),
    ).toEqual(['0 h', '6 h', '12 h', '18 h', '24 h']);
    expect(lines.find((line) => line.startsWith('111M'))).toContain('┄┄┄');
  });

  test.each([
    [1, 47, 48, '0 h, 12 h, 24 h, 36 h, 48 h'],
    [1, 150, 168, '0 d, 1 d, 2 d, 3 d, 4 d, 5 d, 6 d, 7 d'],
    [1, 70, 72, '0 h, 12 h, 24 h, 36 h, 48 h, 60 h, 72 h'],
    [1, 33, 40, '0 h, 6 h, 12 h, 18 h, 24 h, 30 h, 36 h'],
    [1, 49.5, 50, '0 h, 12 h, 24 h, 36 h, 50 h'],
    [0.05, 0.5, 2, '0 min, 5 min, 10 min, 15 min, 20 min, 25 min, 30 min'],
  ])('of rows of %d hours, that grow for %d of %d, has round ticks in one unit', (rowHours, grows, hours, expected) => {
    const lines = plotReach(growing(rowHours, grows, hours), 80, 'TV');
    const ticks = lines
      .at(-2)
      ?.trim()
      .split(/\s{2,}/);
    expect(ticks?.join(', ')).toBe(expected);
  });

  test('has no line for a buy that is far above', () => {
    const { cascade, broadcast } = inTime(1);
    const few = cascade.timeline!.map((row) => ({ ...row, reach: row.reach / 1000 }));
    const reach = { ...cascade.reach, mean: cascade.reach.mean / 1000 };
    const lines = plotReach({ ...rounds, broadcast, cascade: { ...cascade, reach, timeline: few } }, 80, 'TV');
    expect(lines.join('')).not.toContain('┄');
    expect(lines.at(-1)).toBe('━ people reached, mean   (TV, 111M, lies far above)');
    expect(lines[1]).toMatch(/^ *29\dK┤/);
  });

  test.each([24, 40, 80, 100])('fits %d columns, whatever number of rows there is', (width) => {
    for (const result of [rounds, inTime(24), inTime(1), inTime(0.005)]) {
      const lines = plotReach(result, width, 'TV');
      expect(lines.length).toBeGreaterThan(10);
      for (const line of lines.slice(0, -1)) expect(stringWidth(line), line).toBeLessThanOrEqual(width);
    }
  });

  test('without a buy has the curve alone', () => {
    const lines = plotReach(toDocument(simulate({ ...smallPopulation, level: 'meanField' })), 80, 'TV');
    expect(lines.join('')).not.toContain('┄');
    expect(lines.at(-1)).toBe('━ people reached, mean');
  });

  test('of nobody is nothing', () => {
    const nobody = { ...smallPopulation, message: { fans: 0 }, experiment: { replicates: 3 } };
    expect(plotReach(toDocument(simulate(nobody)), 80, 'TV')).toEqual([]);
  });
});
