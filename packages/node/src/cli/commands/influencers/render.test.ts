import { createColors } from 'picocolors';
import { resolveScenario, type InfluencersDocument, type Scenario } from 'ripplecast/scenario';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { renderInfluencers } from './render.ts';

const ids = ['anna', 'bo', 'cy', 'di', 'ed', 'flo', 'gus', 'hal', 'ida', 'jo'];

const scenario: Scenario = {
  version: 1,
  level: 'network',
  universe: null,
  network: { edges: 'followers.txt' },
  message: { choose: { count: 10, prices: 820 } },
  model: { visibility: 0.5, shareProbability: 0.1 },
  broadcast: { placements: [{ name: 'the spot', audience: 1_000_000, insertions: 1, costPerInsertion: 36_920 }] },
};

const spreadTo = (mean: number): InfluencersDocument['spread'] => ({
  mean,
  standardError: 120,
  low: mean - 300,
  high: mean + 300,
});

const chosen: InfluencersDocument = {
  version: 1,
  provenance: { package: 'ripplecast', packageVersion: '0', scenario: resolveScenario(scenario) } as never,
  source: 'chosen',
  metric: 'reach',
  seeds: ids,
  booked: [],
  spread: spreadTo(41_012),
  lowerBound: 40_100,
  upperBoundOfBest: 46_000,
  certifiedRatio: 0.8717,
  reason: 'certified',
  total: 200_000,
  confidence: 0.99,
  randomPeopleForTheSame: 64,
  people: ids.map((id, i) => ({ id, followers: 2000 - 150 * i, gain: 9000.5 / (i + 1), price: 820 })),
  baselines: (
    [
      ['random', 12_000],
      ['followers', 38_000],
      ['pageRank', 39_800],
    ] as const
  ).map(([name, mean]) => ({ name, seeds: ids.slice(1), spread: spreadTo(mean), cost: 8200 })),
  bestBaseline: 'pageRank',
  advertisement: [{ probability: 0.1, adds: 30_100 }],
  sensitivity: [
    { parameter: 'visibility', factor: 0.8, overlap: 0.8, loss: 0.012, lossStandardError: 0.001, capped: 0 },
    { parameter: 'shareProbability', factor: 1.2, overlap: 0.7, loss: 0.021, lossStandardError: 0.001, capped: 0 },
  ],
  cost: { total: 8200, perThousandReached: 200, buyPerThousandReached: 36.92, paidPostsPerThousand: 80 },
  sets: { choose: 4096, judge: 4096, measure: 8192, memberships: 123_456 },
  warnings: [],
};

const colours = createColors(false);
const asText = (document: InfluencersDocument, width = 80): string =>
  renderInfluencers(document).text({ width, colours });
const headlineOf = (changes: Partial<InfluencersDocument>): string =>
  asText({ ...chosen, cost: null, ...changes }, 200).split('\n')[0];
const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

describe('the text of influencers', () => {
  test('says in two lines what they reach and cost, beside the spot and beside random people', () => {
    expect(asText(chosen)).toMatch(
      /^Ten people for \$8,200 reach 41,000 at \$200 per thousand \(the spot: \$36\.92\); 64\nrandom people do the same\.\n\n/,
    );
  });

  test('then how good the choice is at least, as a sentence and as bars on one scale', () => {
    const text = asText(chosen);
    expect(oneLine(text)).toContain(
      'That is at least 87 % of what the best possible ten reach, with 99 % confidence: no ten reach more than 46,000.',
    );
    const bars = text.split('\n').filter((line) => /[█▒]/.test(line));
    expect(bars.map((line) => line.replaceAll(/[^█▒]/g, '').length)).toEqual([40, 41, 46]);
    expect(bars.map((line) => line.replaceAll(/[█▒░]+/g, '|'))).toEqual([
      '  At least          |  40,100',
      '  Estimate          |  41,012 ± 120',
      '  The best at most  |  46,000',
    ]);
  });

  test('then the people, simpler ways to pick them, and what if the numbers are wrong', () => {
    const text = asText(chosen);
    expect(text).toMatch(/^ {2} 1 {2}anna +2,000 {2}9,001 {2}\$820\.00$/m);
    expect(text).toMatch(
      /^ {2}the chosen +41,012 ± 120 +100 % .*\n {2}PageRank +39,800 ± 120 .*\n {2}most followers .*\n {2}random people .*\n {2}64 random people reach as many$/m,
    );
    expect(text).toMatch(/^ {2}share probability × 1\.2 +70 % +2\.1 %$/m);
    expect(oneLine(text)).toContain('Simpler The best simple rule, PageRank, comes to 39,800, 2.96 % less.');
    expect(oneLine(text)).toContain('at least seven of the ten stay the same, and keeping these loses at most 2.1 %.');
    expect(oneLine(text)).toContain('Where advertising reaches everyone with a probability of 10 % they add 30,100.');
  });

  test('says how much of the choice stays where the numbers are wrong', () => {
    const withOverlap = (overlap: number): string =>
      oneLine(asText({ ...chosen, sensitivity: chosen.sensitivity.map((one) => ({ ...one, overlap })) }));
    expect(withOverlap(0)).toContain('smaller or larger, the choice may be wholly different, and keeping these loses');
    expect(withOverlap(0.1)).toContain('at least one of the ten stays the same, and');
    expect(withOverlap(1)).toContain('smaller or larger, the choice stays the same, and');
  });

  test('says why a number of the model is not made larger', () => {
    const withVisibility = (visibility: number): string => {
      const resolved = resolveScenario({ ...scenario, model: { visibility, shareProbability: 0.1 } });
      return asText({ ...chosen, provenance: { scenario: resolved } as never });
    };
    const why = 'visibility × 1.2: left out, more than 1 is not possible';
    expect(withVisibility(1)).toMatch(new RegExp(`^  visibility × 0\\.8 .*\\n  ${why}\\n  share `, 'mu'));
    expect(withVisibility(0.5)).not.toContain(why);
  });

  test.each([
    [['Town TV'], '(Town TV: $36.92)'],
    [['Town TV', 'Town TV'], '(Town TV: $36.92)'],
    [['Town TV', 'Radio'], '(the broadcast: $36.92)'],
    [[undefined], '(the broadcast: $36.92)'],
  ])('calls the buy as the scenario does: %j', (names, called) => {
    const placements = names.map((name) => ({
      ...(name !== undefined && { name }),
      audience: 1000,
      insertions: 1,
      costPerInsertion: 36,
    }));
    const resolved = resolveScenario({ ...scenario, broadcast: { placements } });
    expect(oneLine(asText({ ...chosen, provenance: { scenario: resolved } as never }))).toContain(called);
  });

  test('says that a fixed cost is left out', () => {
    const resolved = resolveScenario({ ...scenario, cost: { fixed: 5000 } });
    expect(oneLine(asText({ ...chosen, provenance: { scenario: resolved } as never }))).toContain(
      "Cost Only the people's prices count here; compare adds the fixed $5,000. The same by random people",
    );
    expect(asText(chosen)).not.toContain('fixed');
  });

  test('does not tell a simple rule from the choice where chance may be all there is', () => {
    const withRule = (mean: number, seeds: readonly string[]): string => {
      const baselines = [{ name: 'pageRank' as const, seeds, spread: spreadTo(mean), cost: null }];
      return asText({ ...chosen, cost: null, baselines });
    };
    expect(withRule(41_200, ids.slice(1))).toMatch(/^Simpler +The best simple rule, PageRank, does as well\.$/m);
    expect(withRule(41_400, ids.slice(1))).toMatch(/^Simpler +.* comes to 41,400, 0\.95 % more\. A\n/m);
    expect(oneLine(withRule(41_400, ids.slice(1)))).toContain('A smaller --epsilon chooses more carefully.');
    expect(withRule(41_200, ids.slice(1))).not.toContain('better:');
    const same = withRule(41_012, ids.toReversed());
    expect(same).toMatch(/^Simpler +.* picks the same people\.$/m);
    expect(same).toMatch(/^ {2}PageRank +41,012 ± 120 +same people$/m);
  });

  test.each<[string, Partial<InfluencersDocument['baselines'][number]>, Partial<InfluencersDocument>]>([
    ['Nine people for $7,380 picked by one-step reach do better: 42,700.', { name: 'oneHopReach', cost: 7380 }, {}],
    ['Nine people picked at random do better: 42,700.', { name: 'random' }, {}],
    ['One person picked by PageRank does better: 42,700.', { seeds: ['x'] }, {}],
    ['Nine people picked by followers do better: 42,700 sharers.', { name: 'followers' }, { metric: 'sharers' }],
    ['Nine people picked by PageRank do better: 42,700.', {}, { reason: 'aborted' }],
  ])('says at once where a simple rule is better: %s', (sentence, changes, others) => {
    const best = { name: 'pageRank' as const, seeds: ids.slice(1), spread: spreadTo(42_700), cost: null, ...changes };
    const document = { ...chosen, cost: null, baselines: [best], bestBaseline: best.name, ...others };
    const text = asText(document, 200);
    expect(text.split('\n')[0]).toMatch(/ 41,000/);
    expect(text.split('\n')[0]).toContain(`. ${sentence}`);
  });

  test.each([48, 80, 100])('fits %i columns', (width) => {
    const widest = Math.max(
      ...asText(chosen, width)
        .split('\n')
        .map((line) => stringWidth(line)),
    );
    expect(widest).toBeLessThanOrEqual(Math.max(width, 53));
  });

  test('shows twenty of many people, and counts the others', () => {
    const people = Array.from({ length: 50 }, (_, i) => ({ id: `p${i}`, followers: 9, gain: 1, price: null }));
    const text = asText({ ...chosen, people, cost: null });
    expect(text).toMatch(/^ {2}20 {2}p19 /m);
    expect(text).not.toContain('p20');
    expect(text).toContain('and 30 more: --csv and --json have all');
  });
});

test.each<[string, Partial<InfluencersDocument>]>([
  ['Ten people reach 41,000; 64 random people do the same.', {}],
  ['Your ten people reach 41,000; 64 random people do the same.', { source: 'given' }],
  [
    'Ten people and the two booked reach 41,000; one random person does the same.',
    {
      booked: ['x', 'y'],
      randomPeopleForTheSame: 1,
    },
  ],
  [
    'Ten people for $8,200 and the two booked reach 41,000 at $200 per thousand that the chosen add; 64 random people do the same.',
    {
      booked: ['x', 'y'],
      cost: { total: 8200, perThousandReached: 200, buyPerThousandReached: null, paidPostsPerThousand: null },
    },
  ],
  [
    'One person brings 41,000 sharers; no number of random people does the same.',
    {
      metric: 'sharers',
      seeds: ['anna'],
      randomPeopleForTheSame: null,
    },
  ],
  ['Interrupted, the best so far: ten people reach 41,000.', { reason: 'aborted', randomPeopleForTheSame: null }],
])('%s', (headline, changes) => {
  expect(headlineOf(changes)).toBe(headline);
});

describe('the certificate', () => {
  const withChoice = (choose: object, model: object = scenario.model): Pick<InfluencersDocument, 'provenance'> => ({
    provenance: {
      scenario: resolveScenario({ ...scenario, message: { choose } as never, model: model as never }),
    } as never,
  });

  test('of a budget speaks of the money', () => {
    const text = asText({ ...chosen, ...withChoice({ budget: 8500, prices: 820 }) });
    expect(oneLine(text)).toContain(
      'what the best for $8,500 reach, with 99 % confidence: no choice for $8,500 reaches more than 46,000.',
    );
  });

  test('never promises more than is certain', () => {
    expect(oneLine(asText({ ...chosen, certifiedRatio: 0.87999 }))).toContain('at least 87 % of');
    expect(oneLine(asText({ ...chosen, certifiedRatio: 1 }))).toContain('at least 100 % of');
  });

  test('counts weights where people have them', () => {
    const network = { edges: 'followers.txt', people: 'people.csv' };
    const weighted = resolveScenario({
      ...scenario,
      network,
      message: { choose: { count: 10, weights: { column: 'weight' } } },
    });
    expect(headlineOf({ provenance: { scenario: weighted } as never })).toBe(
      'Ten people reach a weight of 41,000 out of 200,000; 64 random people do the same.',
    );
  });

  test('of independent cascade calls sharers reached, since both are the same', () => {
    const changes = withChoice({ count: 10 }, { kind: 'independentCascade', edgeProbability: 0.1 });
    expect(headlineOf({ ...changes, metric: 'sharers' })).toMatch(/^Ten people reach 41,000;/);
  });

  test('rounds bounds outwards, so that they hold as they are written', () => {
    const text = asText({ ...chosen, lowerBound: 39_999, upperBoundOfBest: 46_001 });
    expect(oneLine(text)).toContain('no ten reach more than 46,100.');
    expect(text).toMatch(/^ {2}At least +[█░]+ {2}39,900$/m);
    const few = asText({ ...chosen, lowerBound: 5.79, upperBoundOfBest: 7.31 });
    expect(oneLine(few)).toContain('no ten reach more than 7.4.');
    expect(few).toMatch(/^ {2}At least +[█░]+ {2}5\.7$/m);
  });

  test('is left out where nobody is chosen', () => {
    const nobody = { ...chosen, seeds: [], people: [], baselines: [], sensitivity: [], cost: null };
    expect(asText(nobody)).toMatch(
      /^Nobody is chosen, and nobody is reached\.\n\nSamples +16,384, each of one person, /,
    );
    const nothing = { choose: 0, judge: 0, measure: 0, memberships: 0 };
    expect(asText({ ...nobody, sets: nothing })).toBe('Nobody is chosen, and nobody is reached.\n');
    expect(asText({ ...nobody, booked: ['x', 'y'] })).toMatch(
      /^Nobody is chosen; the two booked reach 41,000\.\n\nBooked/,
    );
  });

  test.each([
    ['allCovered', 'the others are the first of the file'],
    ['memoryBudget', 'More memory (--max-memory) would say it more closely.'],
    ['aborted', 'More time would say it more closely.'],
  ] as const)('that ended by %s says so', (reason, sentence) => {
    expect(oneLine(asText({ ...chosen, reason }))).toContain(sentence);
  });
});

test('CSV has a row for each person, Markdown every table', () => {
  const { csv, markdown } = renderInfluencers(chosen);
  expect(csv()).toMatchObject({ head: ['id', 'followers', 'gain', 'price'] });
  expect(csv().rows[0]).toEqual(['anna', 2000, 9000.5, 820]);
  expect(markdown()).toMatch(/^\*\*Ten people for \$8,200 reach/);
  expect(markdown()).toMatch(/^\| The best at most \| +46,000 \|$/m);
  expect(markdown()).toContain('- **Simpler:** The best simple rule');
});
