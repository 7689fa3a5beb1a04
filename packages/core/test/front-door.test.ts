import { expect, test } from 'vitest';
import { compare, presets, simulate } from '../src/index.ts';

/*
 * Whether anybody shares at all: F fans, each with probability 0.1. n = 20,000 and 4,000 replicates. The smallest errors
 * that would be caught 9 times in 10 are (4.42 + 1.28)·√(p(1 − p)/n): 0.012 for one fan, 0.043 for ten.
 */
test.each([
  [1, 20_000, 0.9],
  [10, 4000, 0.9 ** 10],
])('with %d fans nobody shares as often as every fan keeps it', (fans, replicates, probability) => {
  const scenario = {
    ...presets.oneFan,
    message: { fans },
    experiment: { replicates, rngSeed: 'front door', maxGenerations: 1 },
  };
  const { probabilityNoSharer } = simulate(scenario).cascade;
  expect(probabilityNoSharer! * replicates).toHappenWith(probability, { n: replicates });
});

test('one fan: nine times in ten nothing happens, else 111 million is passed, nearly always in round 5; the mean never passes', () => {
  const { cascade, comparison, outcomes } = compare(presets.oneFan);
  expect(comparison!.medianGenerationPassing).toBe(5);
  expect(comparison!.generationPassingBroadcast).toBeNull();
  // Who shares once has 300 chances in 10 to go on: passing and sharing at all are the same here.
  expect(comparison!.probabilityPasses! * 1000).toBe(1000 - cascade.probabilityNoSharer! * 1000);
  expect(comparison!.probabilityPasses! * 1000).toHappenWith(0.1, { n: 1000 });
  // Round 5 passes it where at least 18 of the fan's 300 friends share: 464,600 sharers of round 4 are needed, 27,000 for each
  // sharer of round 1. With fewer, P(Binomial(300, 0.1) ≤ 17) = 0.005, or little more for the luck of later rounds, it takes
  // round 6. Among about 100 that pass, 2 % in round 6 are ruled out from 11 of them on (α = 1e-5).
  const passing = outcomes.generationPassingBroadcast!;
  expect(passing.every((generation, replicate) => (generation === -1) === (outcomes.sharers[replicate] === 0))).toBe(
    true,
  );
  const late = passing.filter((generation) => generation === 6).length;
  expect(passing.filter((generation) => generation === 5).length + late).toBe(comparison!.probabilityPasses! * 1000);
  expect(late).toHappenWith(0.02, { n: comparison!.probabilityPasses! * 1000, refuses: 'more' });
  expect(cascade.reach).toMatchObject({ p05: 1, p50: 1 });
  expect(cascade.reach.p95).toBeGreaterThan(294_000_000);
});

/*
 * Means of rounds 1–3 with 10,000 fans against the mean field; n = 1,000 replicates. The mean field differs truly, by less
 * than 0.6 standard errors, so that |z| may be 4.417 + 0.6. Smallest relative errors that would be caught 9 times in 10,
 * (4.417 + 0.6 + 1.28) standard errors, of which one is 0.1 % (the sharers among 10,000 fans vary by 3 %): 0.6 %.
 */
test.each([1, 2, 3])('with 10,000 fans the mean reach up to round %d is that of the mean field', (maxGenerations) => {
  const scenario = { ...presets.seedExample, message: { fans: 10_000 }, experiment: { maxGenerations } };
  const { mean, standardError } = simulate(scenario).cascade.earnedReach;
  const expected = simulate({ ...scenario, level: 'meanField' }).cascade.earnedReach.mean;
  expect(standardError! / mean).toBeLessThan(0.0012);
  expect(mean).toHaveMean(expected, { standardError: standardError!, bias: 0.6 * standardError! });
});

test('the seed example on the level that counts people once: round 4, everyone in the end, luck beside the mean', () => {
  const { cascade, comparison, broadcast, warnings } = compare(presets.seedExample);
  expect(broadcast).toMatchObject({ buy: 'super-bowl-2011', reach: 111_041_000, cost: 4_100_000, averageFrequency: 1 });
  expect(comparison).toMatchObject({
    generationPassingBroadcast: 4,
    medianGenerationPassing: 4,
    probabilityPasses: 1,
    probabilityReachesMore: 1,
    probabilityCheaper: 1,
  });
  // Each person is shown the message 30 times on average, so that e⁻³⁰ of them, nobody, are left out.
  expect(cascade.reach).toMatchObject({ mean: 294_650_000, standardError: 0, p05: 294_650_000 });
  expect(cascade.impressions.standardError).toBeGreaterThan(0);
  expect(cascade.generations![3].reachQuantiles!.p05).toBeLessThan(cascade.generations![3].reachQuantiles!.p95);
  expect(cascade.cost).toBe(50_000);
  expect(warnings).toEqual([]);
});
