import { describe, expect, it } from 'vitest';
import { exactSpread } from '../cascade/network/index.ts';
import { followerGraphFromRows, karateClub } from '../graph/index.ts';
import { choiceSensitivitySteps } from './choice-sensitivity.ts';
import { chooseSeeds } from './choose-seeds.ts';
import type { InfluenceStep } from './influence-steps.ts';
import { runInfluenceTask, runSteps } from './run-influence-task.ts';

const club = karateClub().graph;
const six = followerGraphFromRows({
  offsets: Uint32Array.of(0, 2, 4, 6, 7, 8, 9),
  followers: Uint32Array.of(1, 2, 2, 3, 3, 5, 4, 5, 0),
});
const edgeProbability = Float32Array.of(0.5, 0.25, 0.1, 0.5, 0.3, 0.2, 0.5, 0.25, 0.1);
const cascade = { kind: 'independentCascade', edgeProbability } as const;

describe('choiceSensitivitySteps', () => {
  it('chooses again with each parameter changed, and the same chance', () => {
    const options = { model: { kind: 'share', visibility: 0.5, shareProbability: 0.2 }, count: 4 } as const;
    const chosen = chooseSeeds(club, options);
    const rows = runSteps(choiceSensitivitySteps(club, options, chosen));
    expect(rows.map(({ parameter, factor }) => [parameter, factor])).toEqual([
      ['visibility', 0.8],
      ['visibility', 1.2],
      ['shareProbability', 0.8],
      ['shareProbability', 1.2],
    ]);
    const again = chooseSeeds(club, { ...options, model: { ...options.model, visibility: 0.6 } });
    expect(rows[1].seeds).toEqual(again.seeds);
    for (const { seeds, overlap } of rows) {
      expect(overlap).toBe(seeds.filter((seed) => chosen.seeds.includes(seed)).length / 4);
    }
  });

  it('loses what the spreads say, within chance', () => {
    const options = { model: cascade, count: 1, booked: [2], epsilon: 0.05, rngSeed: 'loss' };
    // Nobody's list: person 5, whose spread is the smallest.
    const rows = runSteps(choiceSensitivitySteps(six, options, { seeds: [5], booked: [2] }));
    expect(rows).toHaveLength(2);
    for (const { factor, seeds, overlap, loss, lossStandardError } of rows) {
      const model = { ...cascade, edgeProbability: edgeProbability.map((probability) => probability * factor) };
      const exact = 1 - exactSpread(six, [2, 5], model) / exactSpread(six, [2, ...seeds], model);
      expect(overlap).toBe(0);
      expect(exact).toBeGreaterThan(0.1);
      // Exact: expected sharers by enumeration; catches errors above some five standard errors.
      expect(loss).toHaveMean(exact, { standardError: lossStandardError });
    }
  });

  it('has a standard error that is that of many repetitions', () => {
    const losses: number[] = [];
    const variances: number[] = [];
    for (let repetition = 0; repetition < 60; repetition += 1) {
      const options = { model: cascade, count: 1, candidates: [0], epsilon: 0.3, rngSeed: `${repetition}` };
      const [row] = runSteps(choiceSensitivitySteps(six, options, { seeds: [5], booked: [] }));
      expect(row.seeds).toEqual([0]);
      losses.push(row.loss);
      variances.push(row.lossStandardError ** 2);
    }
    const model = { ...cascade, edgeProbability: edgeProbability.map((probability) => probability * 0.8) };
    // Exact: expected sharers by enumeration. n = 60.
    const variance = variances.reduce((sum, value) => sum + value, 0) / variances.length;
    expect(losses).toHaveMean(1 - exactSpread(six, [5], model) / exactSpread(six, [0], model), { variance });
    const mean = losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
    const observed = losses.reduce((sum, loss) => sum + (loss - mean) ** 2, 0) / (losses.length - 1);
    // Of 60 normal numbers the variance is within a factor of 2.2 of the true one, but for one time in 10^5.
    expect(observed / variance).toBeGreaterThan(1 / 2.2);
    expect(observed / variance).toBeLessThan(2.2);
  });

  it('loses nothing where the same people are chosen', () => {
    const star = followerGraphFromRows({ offsets: Uint32Array.of(0, 3, 3, 3, 3), followers: Uint32Array.of(1, 2, 3) });
    const options = { model: { kind: 'independentCascade', edgeProbability: 0.5 }, count: 1 } as const;
    const rows = runSteps(choiceSensitivitySteps(star, options, { seeds: [0], booked: [] }));
    expect(rows.map(({ overlap, loss, lossStandardError }) => [overlap, loss, lossStandardError])).toEqual([
      [1, 0, 0],
      [1, 0, 0],
    ]);
  });

  it('never shows the certificate of others, and ends with what is done', () => {
    const options = { model: { kind: 'share', visibility: 0.5, shareProbability: 0.2 }, count: 2 } as const;
    const all = runSteps(choiceSensitivitySteps(club, options, { seeds: [33, 0], booked: [] }));
    const steps: InfluenceStep[] = [];
    for (const before of [0, 1, 6, 20]) {
      const some = choiceSensitivitySteps(club, options, { seeds: [33, 0], booked: [] });
      let next = some.next(null);
      for (let i = 0; i < before && !next.done; i += 1) {
        steps.push(next.value);
        next = some.next(runInfluenceTask(next.value.influence, next.value.task));
      }
      if (!next.done) next = some.next(null);
      expect(next.done).toBe(true);
      expect(all.slice(0, (next.value as typeof all).length)).toEqual(next.value);
    }
    expect(steps.filter(({ best }) => best !== null)).toEqual([]);
  });

  it('refuses what is no choice, before the first step', () => {
    const options = { model: cascade, count: 1 };
    expect(() => choiceSensitivitySteps(six, options, { seeds: [6], booked: [] })).toThrow(
      'chosen.seeds[0] must be a whole number from 0 to 5; got 6',
    );
    expect(() => choiceSensitivitySteps(six, options, { seeds: [1, 1], booked: [] })).toThrow('chosen.seeds[1]');
    expect(() => choiceSensitivitySteps(six, options, { seeds: [1] } as never)).toThrow('chosen.booked');
    expect(() => choiceSensitivitySteps(six, options, { seeds: [1], booked: [2] })).toThrow(
      'chosen.booked must be the people of options.booked',
    );
    expect(() => choiceSensitivitySteps(six, { ...options, count: 7 }, { seeds: [1], booked: [] })).toThrow('count');
    expect(() => choiceSensitivitySteps(six, { ...options, model: {} as never }, { seeds: [1], booked: [] })).toThrow(
      'model.kind',
    );
  });

  it('says nothing of nobody', () => {
    expect(runSteps(choiceSensitivitySteps(six, { model: cascade, count: 0 }, { seeds: [], booked: [] }))).toEqual([]);
  });
});
