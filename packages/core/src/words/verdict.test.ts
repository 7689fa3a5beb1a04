import { expect, test } from 'vitest';
import { compare, presets, simulate, whatDecides, type Scenario } from '../index.ts';
import { english } from './english.ts';
import { englishVerdict } from './english-verdict.ts';
import { type VerdictTopic } from './words.ts';
import { verdictOf } from './verdict.ts';
import { smallPopulation } from '../../test/small-population.ts';

const words = englishVerdict(english());

const headline = (scenario: Scenario): string => verdictOf(compare(scenario), 'Super Bowl XLV', words).headline;
const finding = (scenario: Scenario, topic: VerdictTopic): string =>
  verdictOf(compare(scenario), 'Super Bowl XLV', words).findings.find((one) => one.topic === topic)?.text ?? '';

test('the headline says after how many rounds, and how often', () => {
  expect(headline(presets.seedExample)).toBe('4 rounds to pass Super Bowl XLV; all 1,000 runs do.');
  expect(headline(presets.oneFan)).toBe('5 rounds if it survives; 9 in 10 do not.');
  expect(headline(presets.measured2012)).toBe('It never passes Super Bowl XLV: none of 1,000 runs does.');
  expect(headline({ ...presets.seedExample, level: 'arithmetic' })).toBe('4 rounds to pass Super Bowl XLV.');
  expect(headline({ ...presets.measured2012, level: 'meanField' })).toBe('It never passes Super Bowl XLV.');
  expect(headline({ ...presets.seedExample, experiment: { replicates: 1 } })).toBe(
    '4 rounds to pass Super Bowl XLV, in one run.',
  );
});

test('without a buy the headline says how many people see it', () => {
  const { headline: alone } = verdictOf(simulate({ ...smallPopulation, level: 'meanField' }), 'the broadcast', words);
  expect(alone).toMatch(/^[\d.]+ of 30 people see it\.$/);
});

test('of a mix the answer is what both reach, in three parts, and what both cost', () => {
  const mix: Scenario = {
    ...presets.measured2012,
    level: 'meanField',
    broadcast: { buy: 'super-bowl-2011', production: 1_000_000, notice: 0.1 },
  };
  expect(headline(mix)).toBe('Television and posts reach 114 million people, Super Bowl XLV alone 111 million people.');
  expect(finding(mix, 'mix')).toBe(
    '109 million people by television only, 3.06 million by posts only, 1.85 million by both. At the start 11.3 million people see a post or notice television.',
  );
  expect(finding(mix, 'cost')).toBe(
    'The posts cost $50,000 and television $4,100,000. Per 1,000 people reached $36.37, Super Bowl XLV alone $36.92; per 1,000 impressions (CPM) $35.78 and $36.92.',
  );
  const byChance = { ...mix, level: 'population', experiment: { replicates: 20 } } as const;
  expect(headline(byChance)).toContain(' people on average, Super Bowl XLV alone ');
  expect(finding(byChance, 'luck')).not.toContain('pass Super Bowl XLV');
  expect(finding(presets.measured2012, 'mix')).toBe('');
});

test('people and impressions are told apart', () => {
  expect(finding({ ...presets.seedExample, level: 'meanField' }, 'reach')).toBe(
    '295 million people in 8.84 billion impressions, 30 times each: 2.65 times the 111 million people of Super Bowl XLV.',
  );
});

test('of messages that differ growth says how many are above the tipping point', () => {
  const differing = (concentration: number): Scenario => ({
    ...presets.measured2012,
    model: { visibility: 0.35, shareProbability: { perMessage: { mean: 0.00288, concentration } } },
    experiment: { replicates: 20 },
  });
  expect(finding(differing(100), 'growth')).toBe(
    'R = 0.302: each early sharer leads to 0.302 more on average. Messages differ: 8.64 % of them are above the tipping point. The tipping point, R = 1, lies at a share probability of 0.95 % or at 992 followers each.',
  );
  expect(finding({ ...differing(100), followers: 2 }, 'growth')).toContain('none is above the tipping point.');
  expect(finding({ ...differing(100), level: 'meanField' }, 'growth')).toContain('so every cascade dies out.');
});

test('growth compares R with the tipping point', () => {
  expect(finding(presets.measured2012, 'growth')).toBe(
    'R = 0.302: each early sharer leads to 0.302 more, so every cascade dies out. The tipping point, R = 1, lies at a share probability of 0.95 % or at 992 followers each.',
  );
  expect(finding(presets.tippingPoint, 'growth')).toBe(
    'R = 1: each early sharer leads to 1 more, exactly the tipping point.',
  );
});

test('cost says which is cheaper by each count, and how often where a mean hides luck', () => {
  expect(finding({ ...presets.seedExample, level: 'arithmetic' }, 'cost')).toBe(
    'Per 1,000 people reached $0.0597, the broadcast $36.92; per 1,000 impressions (CPM) $0.0597 and $36.92: the cascade is cheaper by both.',
  );
  const dear = { ...presets.seedExample, level: 'meanField', cost: { fixed: 50_000_000 } } as const;
  expect(finding(dear, 'cost')).toContain('the cascade is cheaper per impression only, because it repeats itself.');
  expect(finding(presets.oneFan, 'cost')).toMatch(
    /the cascade is cheaper by both\. But that is the mean: run by run, the cascade is cheaper per person in \d+ of 1,000 runs\.$/,
  );
});

test('luck tells the spread of runs, the median where the mean describes none of them, and the error of the mean', () => {
  const luck = finding(presets.oneFan, 'luck');
  expect(luck).toMatch(
    /^9 runs in 10 end between 1 person and 295 million people, and half of all runs reach at most 1 person\. /,
  );
  expect(luck).toMatch(/In \d+ of 1,000 runs nobody passes it on at all\./);
  expect(luck).toMatch(/The mean is known to ± [\d.]+ million people \(one standard error, [\d.]+ %\)\.$/);
});

test('nothing decides costs that have no ratio, and nothing is said of assumed values there', () => {
  const decides = (scenario: Scenario): string => {
    const result = { ...compare(scenario), whatDecides: whatDecides(scenario) };
    return verdictOf(result, 'Super Bowl XLV', words).findings.find(({ topic }) => topic === 'decides')?.text ?? '';
  };
  const example = { ...presets.seedExample, level: 'meanField' } as const;
  expect(decides({ ...example, cost: { fixed: 0 } })).toContain('their costs have no ratio');
  expect(decides({ ...example, message: { fans: 0 } })).toContain('their costs have no ratio');
  expect(decides({ ...presets.measured2012, followers: 200 })).toContain('no assumed value is left');
});
