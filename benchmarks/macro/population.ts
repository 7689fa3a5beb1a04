/**
 * The seed example at the level population with lognormal followers, 1,000 replicates, on one core: wall time, memory,
 * and how the time depends on the size of the universe.
 */
import assert from 'node:assert/strict';
import { presets, type Scenario, simulate, simulateShard, toDocument } from 'ripplecast';
import { atMost, measured, peakMemoryBytes, printReport, timeInTurns } from '../measure.ts';

const lognormal = { distribution: 'lognormal', mu: 5.298, sigma: 1.024, max: 5000 } as const;
const scenario: Scenario = { ...presets.seedExample, followers: lognormal };
const replicates = presets.seedExample.experiment.replicates;

/** Mean of the law by its definition, Σ P(followers ≥ k), with an error function that is nobody else's. */
function expectedFollowers(): number {
  let sum = 1;
  for (let k = 2; k <= lognormal.max; k += 1) {
    sum += upperTail((Math.log(k - 0.5) - lognormal.mu) / lognormal.sigma);
  }
  return sum;
}

/** P(Z > z), Abramowitz and Stegun 26.2.17, error below 7.5e-8. */
function upperTail(z: number): number {
  if (z < 0) return 1 - upperTail(-z);
  const t = 1 / (1 + 0.2316419 * z);
  const polynomial = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * polynomial;
}

function checkAnswers(): string[] {
  const result = simulate(scenario);
  assert.equal(result.outcomes.reach.length, replicates);
  assert.equal(JSON.stringify(toDocument(simulate(scenario))), JSON.stringify(toDocument(result)));
  const universe = presets.seedExample.universe ?? 0;
  assert.ok(result.outcomes.reach.every((reach) => reach >= 1000 && reach <= universe));
  // Round 1 of 1,000 fans: a Binomial(1000, 0.1) of sharers, each with followers drawn from the law. Impressions per
  // replicate have a standard deviation near 5,050; over 1,000 replicates 5 standard errors are 2.4 % of the mean.
  const expected = 1000 * 0.1 * expectedFollowers();
  const round = result.cascade.generations![1].impressions;
  assert.ok(Math.abs(round - expected) < 0.024 * expected, `round 1: ${round} impressions, expected ${expected}`);
  return [
    'two runs give the same document',
    'reach lies between the fans and the universe in every replicate',
    `impressions of round 1 (${Math.round(round)}) agree with their expectation (${Math.round(expected)})`,
  ];
}

const checked = checkAnswers();
const before = peakMemoryBytes();
const run = (universe: number): (() => unknown) => {
  const sized = { ...scenario, universe, broadcast: null };
  return () => simulate(sized);
};
const times = timeInTurns({ example: () => simulate(scenario), small: run(1e6), large: run(1e10) }, 7);
const fizzling = { ...presets.measuredFriends2014, broadcast: null };
const calm = timeInTurns(
  { small: () => simulate({ ...fizzling, universe: 1e7 }), large: () => simulate({ ...fizzling, universe: 1e10 }) },
  7,
);

/** Rounds of all replicates: a cascade that fills a universe 10,000 times as large needs more of them. */
function roundsIn(universe: number): number {
  const shard = simulateShard({ ...scenario, universe, broadcast: null }, { first: 0, count: replicates });
  return shard.newReach.length;
}
const rounds = { small: roundsIn(1e6), large: roundsIn(1e10) };

printReport({
  title: 'Population level, lognormal followers, 1,000 replicates, one core',
  checked,
  findings: [
    atMost('seed example, universe 294,650,000', times.example.medianMs / 1000, 2, 's'),
    measured('the same, universe 1e6', times.small.medianMs / 1000, 's'),
    measured('the same, universe 1e10', times.large.medianMs / 1000, 's'),
    atMost(
      'universe 1e10 ÷ universe 1e6, where cascades die (1e7)',
      calm.large.medianMs / calm.small.medianMs,
      1.5,
      '',
    ),
    atMost(
      'universe 1e10 ÷ universe 1e6, seed example, a round',
      times.large.medianMs / rounds.large / (times.small.medianMs / rounds.small),
      1.5,
      '',
    ),
    atMost(
      `universe 1e10 ÷ universe 1e6, seed example, whole (${rounds.large / replicates} rounds against ${rounds.small / replicates})`,
      times.large.medianMs / times.small.medianMs,
      1.5,
      '',
    ),
    measured('peak memory of the process', peakMemoryBytes() / 1e6, 'MB'),
    measured('of which before timing', before / 1e6, 'MB'),
  ],
});
