import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  clusteringPage,
  measureClustering,
  renderClustering,
  replaceClustering,
} from '../../../scripts/generate-clustering-tables.ts';
import type { ClusteringTables } from '../../../scripts/generate-clustering-tables.ts';

/** Without what the formatter does: padding of tables, and where lines are broken. */
function unformatted(text: string): string {
  return text.replaceAll(/-{3,}/g, '---').replaceAll(/\s+/g, ' ').trim();
}

describe('circles of friends', () => {
  let tables: ClusteringTables;
  beforeAll(() => {
    tables = measureClustering();
  }, 600_000);

  test('the page has the tables as they are (node packages/core/scripts/generate-clustering-tables.ts)', () => {
    const page = readFileSync(clusteringPage, 'utf8');
    expect(unformatted(page)).toBe(unformatted(replaceClustering(page, renderClustering(tables))));
  });

  // What the page says in words, each beyond 5.7 standard errors of the difference.
  test('share once reaches fewer in circles than at random, the fewer the closer the circles', () => {
    for (const R of [1.5, 2]) {
      const rows = tables.shareOnce.filter((row) => row.R === R).toSorted((a, b) => a.clustering - b.clustering);
      expect(rows).toHaveLength(4);
      for (const [i, { clustering, in: world }] of rows.entries()) {
        if (clustering < 0.1) continue;
        const next = rows[i - 1].in.circles;
        for (const more of [world.random, next]) {
          const error = Math.sqrt(world.circles.standardError ** 2 + more.standardError ** 2);
          if (R === 1.5 || clustering > 0.2) expect(more.mean - world.circles.mean).toBeGreaterThan(5.7 * error);
        }
      }
    }
  });

  test('independent cascade hardly notices them, but near its tipping point', () => {
    for (const { R, clustering, in: world } of tables.independentCascade) {
      const lost = world.random.size.mean - world.circles.size.mean;
      if (R === 1.5 && clustering > 0.4) expect(lost).toBeGreaterThan(0.1);
      else expect(Math.abs(lost)).toBeLessThan(0.02);
    }
  });
});
