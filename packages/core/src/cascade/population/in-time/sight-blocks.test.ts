import { describe, expect, test } from 'vitest';
import type { DelayLaw } from '../../../delay/index.ts';
import { openStream } from '../../../random/index.ts';
import { completeTiming } from '../../cascade-timing.ts';
import type { ShareCascade } from '../../share-cascade.ts';
import { buildLagTable, smoothUpTo } from './lag-table.ts';
import { SightBlocks } from './sight-blocks.ts';
import { layTimeMesh } from './time-mesh.ts';

const cascade: ShareCascade = {
  universe: 1e6,
  fans: 0,
  fanVisibility: 1,
  followers: 300,
  visibility: 0.35,
  shareProbability: 0.0288,
  maxGenerations: 1000,
};
const lognormal: DelayLaw = { law: 'lognormal', median: 1.3333, sigma: 1.757 };
const cut: DelayLaw = { law: 'powerLaw', flatHours: 0.1, exponent: 0.3, maxHours: 20 };

describe('sights in blocks', () => {
  // Exact: masses of the law by step, put together to 60 cells. n = 400,000 sights of shares in three steps; a chi-square at α = 1e-5
  // catches a relative error of 1.3 % in every cell.
  test.each([
    ['even steps', lognormal, 0.0288, 24],
    ['steps that grow', lognormal, 0.00288, 168],
    ['a law that is cut off', cut, 0.0288, 24],
  ] as const)('come when the law says: %s', (_, law, share, horizonHours) => {
    const timing = completeTiming({ delay: law, horizonHours });
    const mesh = layTimeMesh(cascade, timing, [{ law, multiplier: 1, share }], null);
    const lags = buildLagTable(law, 1, mesh);
    const { starts, steps } = mesh;
    const calendar = {
      sights: new Float64Array(steps),
      shown: new Float64Array(steps),
      pairs: new Float64Array(steps),
      pending: 0,
    };
    const blocks = new SightBlocks(mesh, calendar);
    const stream = openStream('blocks', 0, 'delays');
    const expected = new Float64Array(steps);
    const sights = 400_000 / 3;
    const late = [0, 7, 50].map((sharing) => {
      const upTo = (at: number): number => smoothUpTo(lags, starts[sharing], starts[sharing + 1], starts[at + 1]);
      const after = lags.smooth - upTo(sharing);
      for (let at = sharing + 1; at < steps; at += 1) expected[at] += (upTo(at) - upTo(at - 1)) / after;
      return blocks.add(stream, lags, sharing, sharing + 1, Math.round(sights), 0);
    });
    for (let step = 0; step < steps; step += 1) blocks.advance(stream, step, step + 1);
    expect(blocks.pending).toBe(0);
    expect(calendar.pending + late.reduce((sum, count) => sum + count, 0)).toBe(3 * Math.round(sights));
    const came = expected.reduce((sum, mass) => sum + mass, 0);
    const [counts, masses] = [new Float64Array(60), new Float64Array(60)];
    let sum = 0;
    for (let step = 0; step < steps; step += 1) {
      const cell = Math.min(59, Math.floor((60 * sum) / came));
      sum += expected[step];
      counts[cell] += calendar.sights[step];
      masses[cell] += expected[step] / came;
    }
    const filled = masses.map((mass, cell) => (mass > 0 ? cell : -1)).filter((cell) => cell >= 0);
    expect(filled.length).toBeGreaterThan(30);
    expect(Float64Array.from(filled, (cell) => counts[cell])).toFollow(
      Float64Array.from(filled, (cell) => masses[cell]),
    );
  });
});
