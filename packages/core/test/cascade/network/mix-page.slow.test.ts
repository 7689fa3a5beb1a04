import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { measureMixInCircles, mixPage, renderMixTable, replaceMixTable } from '../../../scripts/generate-mix-table.ts';
import type { MixRow } from '../../../scripts/generate-mix-table.ts';

/** Without what the formatter does: padding of tables, and where lines are broken. */
function unformatted(text: string): string {
  return text.replaceAll(/-{3,}/g, '---').replaceAll(/\s+/g, ' ').trim();
}

describe('a mix among circles of friends', () => {
  let rows: MixRow[];
  beforeAll(() => {
    rows = measureMixInCircles();
  }, 600_000);

  test('the page has the table as it is (node packages/core/scripts/generate-mix-table.ts)', () => {
    const page = readFileSync(mixPage, 'utf8');
    expect(unformatted(page)).toBe(unformatted(replaceMixTable(page, renderMixTable(rows))));
  });

  // What the page says in words, beyond 5.7 standard errors of the difference.
  test('posts reach fewer in circles, and the spot multiplies that more than at random', () => {
    const closest = rows.find(({ R, clustering }) => R === 1.5 && clustering > 0.4)!.in;
    expect(closest.circles.mean).toBeLessThan(closest.random.mean - 5.7 * closest.random.standardError);
    const least = closest.circlesWithSpot.mean - 5.7 * closest.circlesWithSpot.standardError;
    expect(least).toBeGreaterThan(2 * closest.circles.mean);
    expect(closest.randomWithSpot.mean).toBeLessThan(1.2 * closest.random.mean);
  });
});
