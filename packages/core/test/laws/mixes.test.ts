import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare, reduceShards, simulate, simulateShard, toDocument, type Scenario } from '../../src/index.ts';
import { allLevels, mixes } from '../arbitraries/scenario.ts';

const runs = { seed: 20_261_129, numRuns: 200 };

/** Sums of expected values are rounded. */
const rounding = 1 + 1e-9;

test('nobody is counted twice: television only, posts only and both are the reach, on every level', () => {
  fc.assert(
    fc.property(mixes(allLevels), (scenario) => {
      const { cascade, broadcast } = compare(scenario);
      const { mix, reach, impressions, kPlusReach } = cascade;
      for (let k = 1; k < 10; k += 1) expect(kPlusReach[k]).toBeLessThanOrEqual(kPlusReach[k - 1] * rounding);
      expect(kPlusReach[0]).toBe(reach.mean);
      expect(reach.mean).toBeLessThanOrEqual(impressions.mean * rounding);
      expect(mix === undefined).toBe(scenario.broadcast == null);
      if (mix === undefined) return;
      const parts = [mix.televisionOnly.mean, mix.postsOnly.mean, mix.both.mean];
      for (const people of [...parts, mix.informed.mean]) expect(people).toBeGreaterThanOrEqual(0);
      expect(parts.reduce((sum, people) => sum + people, 0) / (reach.mean || 1)).toBeCloseTo(reach.mean && 1, 9);
      expect(mix.informed.mean).toBeLessThanOrEqual(cascade.generations![0].reach * rounding);
      expect(mix.cost === null).toBe(cascade.cost === null);
      if (mix.cost !== null) {
        expect(mix.cost.television).toBe(broadcast!.cost);
        expect(mix.cost.posts + mix.cost.television).toBeCloseTo(cascade.cost!, 3);
      }
    }),
    runs,
  );
});

test('a mix reaches at least as many as each of its arms, and those whom nobody notices are their union', () => {
  fc.assert(
    fc.property(mixes(['meanField']), (scenario) => {
      const { broadcast } = scenario;
      if (typeof broadcast !== 'object' || broadcast === null) return;
      const universe = scenario.universe!;
      const whole = compare(scenario);
      const posts = simulate({ ...scenario, broadcast: null }).cascade;
      const television = whole.broadcast!.reach;
      const least = Math.max(posts.reach.mean, television);
      expect(whole.cascade.reach.mean * rounding).toBeGreaterThanOrEqual(least);
      const ignored = simulate({ ...scenario, broadcast: { ...broadcast, notice: 0 } }).cascade;
      const union = posts.reach.mean + television - (posts.reach.mean / universe) * television;
      expect(ignored.reach.mean / union).toBeCloseTo(1, 9);
      expect(ignored.sharers.mean).toBeCloseTo(posts.sharers.mean, 6);
    }),
    runs,
  );
});

test('any split of the runs of a mix gives the same document', () => {
  fc.assert(
    fc.property(mixes(['population']), fc.double({ min: 0, max: 1, noNaN: true }), (scenario: Scenario, cut) => {
      const { replicates = 1000 } = scenario.experiment ?? {};
      const first = Math.floor(cut * replicates);
      const ranges = [
        { first, count: replicates - first },
        { first: 0, count: first },
      ].filter(({ count }) => count > 0);
      const shards = ranges.map((range) => simulateShard(scenario, range));
      const joined = reduceShards(scenario, shards, { broadcast: false });
      expect(JSON.stringify(toDocument(joined))).toBe(JSON.stringify(toDocument(simulate(scenario))));
    }),
    { ...runs, numRuns: 60 },
  );
});
