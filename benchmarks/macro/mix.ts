/**
 * A mix of the measured world: television that starts the cascade of a page's posts, 1,000 replicates, on one core, against its two arms
 * run apart, the posts alone and the television alone.
 */
import assert from 'node:assert/strict';
import { presets, type Scenario, simulate, toDocument } from 'ripplecast';
import { atMost, measured, printReport, timeInTurns } from '../measure.ts';

const lognormal = { distribution: 'lognormal', mu: 5.298, sigma: 1.024, max: 5000 } as const;

/** A scenario, and its arms: with nobody who sees the post, and with no television. */
function armsOf(mix: Scenario): Readonly<Record<'mix' | 'posts' | 'television', Scenario>> {
  return {
    mix,
    posts: { ...mix, broadcast: null },
    television: { ...mix, message: { fans: 0 } },
  };
}

const friends = armsOf({
  ...presets.measured2012,
  broadcast: { buy: 'super-bowl-2011', production: 1_000_000, notice: 0.1 },
});
const several = armsOf({
  ...presets.measured2012,
  followers: lognormal,
  model: { kind: 'share', visibility: 0.35, shareProbability: { byExposure: [0.00288, 0.005, 0.001] } },
  broadcast: {
    placements: [
      { audience: 20_000_000, insertions: 5, costPerInsertion: 500_000, secondReach: 25_000_000 },
      { audience: 8_000_000, insertions: 3, costPerInsertion: 200_000 },
    ],
    notice: 0.1,
  },
});

const run = (scenario: Scenario): (() => unknown) => {
  return () => simulate(scenario);
};

function checkAnswers(): string[] {
  const text = (): string => JSON.stringify(toDocument(simulate(friends.mix)));
  assert.equal(text(), text());
  const { mix, reach } = simulate(friends.mix).cascade;
  assert.ok(mix !== undefined);
  const parts = mix.televisionOnly.mean + mix.postsOnly.mean + mix.both.mean;
  assert.ok(Math.abs(parts - reach.mean) < 1e-6 * reach.mean);
  const expected = simulate({ ...friends.mix, level: 'meanField' }).cascade;
  assert.ok(Math.abs(reach.mean - expected.reach.mean) < 5 * reach.standardError!);
  return [
    'two runs give the same document',
    'the three parts are the reach',
    `the reach (${Math.round(reach.mean)}) agrees with the mean field's (${Math.round(expected.reach.mean)})`,
  ];
}

const checked = checkAnswers();
const times = timeInTurns(
  {
    mix: run(friends.mix),
    posts: run(friends.posts),
    television: run(friends.television),
    severalMix: run(several.mix),
    severalPosts: run(several.posts),
    severalTelevision: run(several.television),
  },
  9,
);
const apart = times.posts.medianMs + times.television.medianMs;
const severalApart = times.severalPosts.medianMs + times.severalTelevision.medianMs;

printReport({
  title: 'Mix of the measured world, 1,000 replicates, one core',
  checked,
  findings: [
    measured('one insertion: posts and television together', times.mix.medianMs, 'ms'),
    measured('the posts alone', times.posts.medianMs, 'ms'),
    measured('the television alone, which starts a cascade too', times.television.medianMs, 'ms'),
    atMost('one insertion: time of the mix ÷ time of both arms', times.mix.medianMs / apart, 1.5, ''),
    measured('eight insertions, lognormal followers, a curve: the mix', times.severalMix.medianMs, 'ms'),
    atMost('eight insertions: time of the mix ÷ time of both arms', times.severalMix.medianMs / severalApart, 1.5, ''),
  ],
});
