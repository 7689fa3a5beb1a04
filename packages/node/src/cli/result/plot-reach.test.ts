import { compare, presets, type ResultDocument, simulate, toDocument } from 'ripplecast';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { plotReach } from './plot-reach.ts';

const rounds = toDocument(compare({ ...presets.seedExample, level: 'meanField' }));

/** A result in hours whose reach comes evenly within a day and then stays, of a week. */
function inTime(rowHours: number): ResultDocument {
  const rows = Math.ceil(168 / rowHours);
  const timeline = Array.from({ length: rows }, (_, i) => {
    const hours = (i + 1) * rowHours;
    const reach = Math.min(1, hours / 24) * rounds.cascade.reach.mean;
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

  test.each([24, 40, 80, 100])('fits %d columns, whatever number of rows there is', (width) => {
    for (const result of [rounds, inTime(24), inTime(1), inTime(0.005)]) {
      const lines = plotReach(result, width, 'TV');
      expect(lines.length).toBeGreaterThan(10);
      for (const line of lines.slice(0, -1)) expect(stringWidth(line), line).toBeLessThanOrEqual(width);
    }
  });

  test('without a buy has the curve alone', () => {
    const lines = plotReach(toDocument(simulate({ ...presets.classroom, level: 'meanField' })), 80, 'TV');
    expect(lines.join('')).not.toContain('┄');
    expect(lines.at(-1)).toBe('━ people reached, mean');
  });

  test('of nobody is nothing', () => {
    const nobody = { ...presets.classroom, message: { fans: 0 }, experiment: { replicates: 3 } };
    expect(plotReach(toDocument(simulate(nobody)), 80, 'TV')).toEqual([]);
  });
});
