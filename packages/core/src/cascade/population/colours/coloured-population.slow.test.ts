import { describe, expect, test } from 'vitest';
import { converseByBruteForce } from '../../../../test/cascade/brute-force-colours.ts';
import { example } from '../../../../test/cascade/example.ts';
import { expectSameLaw } from '../../../../test/cascade/same-law.ts';
import { roundOf, sumRounds } from '../../../../test/cascade/values-of-rows.ts';
import { openStream } from '../../../random/index.ts';
import { type Colours, expectedSharers, extinction } from '../../index.ts';
import { type CascadeRows, dropPart } from '../../cascade-rows.ts';
import { type Conversation, plainConversation } from '../../conversation.ts';
import type { ShareCascade } from '../../share-cascade.ts';
import { spreadPopulation } from '../population.ts';

const colours: Colours = { quality: 6 / 7, shareMultiplier: 1.4 };

/** The conversation of a scenario with criticism, begun by complaints as well. */
const conversing = (criticism: Colours, complaints = 0): Conversation => ({
  ...plainConversation,
  criticism: { ...criticism, delayMultiplier: 1 },
  complaints: complaints === 0 ? null : { complaints, perHour: 0, hours: 0 },
});

type Column = 'impressions' | 'impressionsOfCriticism' | 'newReach' | 'newReachByCriticism' | 'sharers' | 'critics';
const columns: readonly Column[] = [
  'impressions',
  'impressionsOfCriticism',
  'newReach',
  'newReachByCriticism',
  'sharers',
  'critics',
];

const total = (rows: CascadeRows, column: Column): Float64Array => sumRounds(rows, rows[column]!);

describe('two colours on a population in rounds', () => {
  const small: ShareCascade = {
    universe: 30,
    fans: 3,
    fanVisibility: 0.8,
    followers: 6,
    visibility: 0.5,
    shareProbability: 0.5,
    maxGenerations: 1_000,
    conversation: conversing({ quality: 0.6, shareMultiplier: 1.4 }),
  };
  test.each<[string, Partial<ShareCascade>]>([
    ['praise that turns', {}],
    ['complaints only', { fans: 0, conversation: conversing({ ...colours, quality: 0.3 }, 2) }],
    [
      'classes of followers, complaints, criticism that everyone passes on',
      {
        fans: 2,
        followers: {
          distribution: 'classes',
          classes: [
            { followers: 2, share: 0.7 },
            { followers: 29, share: 0.3 },
          ],
        },
        shareProbability: 0.4,
        conversation: conversing({ quality: 0.5, shareMultiplier: 9 }, 1),
      },
    ],
    [
      'sights that many have at once, criticism that is passed on less, maxGenerations',
      {
        fans: 6,
        followers: 20,
        visibility: 0.7,
        maxGenerations: 2,
        conversation: conversing({ quality: 0.5, shareMultiplier: 0.5 }),
      },
    ],
    [
      'more complaints than people who are no fans',
      { fans: 27, conversation: conversing({ ...colours, quality: 1 }, 9) },
    ],
  ])('30 people under the brute force of the definition: %s', (_, given) => {
    // Two samples, n = 2,500 and 1,200; chi-square of 30 cells: two laws that differ by about 0.06 in total variation.
    const cascade = { ...small, ...given };
    const rows = spreadPopulation(cascade, { rngSeed: 'thirty', first: 0, count: 2_500 });
    const slow = Array.from({ length: 1_200 }, (__, i) =>
      converseByBruteForce(cascade, openStream('brute force', i, 'colours')),
    );
    for (const column of columns) {
      const sums = slow.map(({ rounds }) => rounds.reduce((sum, round) => sum + round[column], 0));
      expect(total(rows, column), column).toAgreeWithValues(sums);
      for (const round of [1, 2]) {
        const ofRound = slow.map(({ rounds }) => rounds[round]?.[column] ?? 0);
        expect(roundOf(rows, rows[column]!, round), `${column} of round ${round}`).toAgreeWithValues(ofRound);
      }
    }
    for (const k of [1, 2, 3, 5, 8]) {
      const reached = Float64Array.from({ length: rows.count }, (__, i) => rows.kPlusReach[i * 10 + k - 1]);
      const seen = slow.map(({ exposures }) => exposures.filter((count) => count >= k).length);
      expect(reached, `${k}+ reach`).toAgreeWithValues(seen);
    }
    // Whom criticism reaches first, among the sights of it, and who criticises among them: two numbers at a time.
    const joint = (x: ArrayLike<number>, y: ArrayLike<number>): number[] =>
      Array.from(x, (value, i) => 31 * value + y[i]);
    const slowOf = (column: Column): number[] => slow.map(({ rounds }) => rounds[1]?.[column] ?? 0);
    for (const [x, y] of [
      ['newReach', 'newReachByCriticism'],
      ['newReachByCriticism', 'critics'],
    ] as const) {
      const ours = joint(roundOf(rows, rows[x]!, 1), roundOf(rows, rows[y]!, 1));
      expect(ours, `${x} with ${y}`).toAgreeWithValues(joint(slowOf(x), slowOf(y)));
    }
  });

  test('with a multiplier of 1 and all who share counted, the law is that of one colour', () => {
    const criticism = { quality: 0.7, shareMultiplier: 1 };
    for (const cascade of [
      { ...example, universe: 3_000, fans: 40, followers: 20, visibility: 0.6, shareProbability: 0.15 },
      { ...example, universe: 200_000, fans: 3_000, visibility: 0.05, shareProbability: 0.1, maxGenerations: 4 },
    ]) {
      const ensemble = { first: 0, count: 500 };
      const one = spreadPopulation(cascade, { ...ensemble, rngSeed: 'one colour' });
      const two = spreadPopulation(
        { ...cascade, conversation: conversing(criticism) },
        { ...ensemble, rngSeed: 'two' },
      );
      expectSameLaw([dropPart(two, 'criticism')], [one]);
    }
  });

  /*
   * Exact: the mean field of two colours, a page of arithmetic; n = 400, and with 20,000 fans a bias far below an error of the
   * mean. Catches 4.9 standard errors: from 0.1 % of the reach to 3 % of the critics of a round.
   */
  test('with many fans the means are those of the mean field', () => {
    const cascade = { ...example, universe: 1e6, fans: 20_000, visibility: 0.35, shareProbability: 1.8 / 105 };
    const rows = spreadPopulation(
      { ...cascade, conversation: conversing(colours, 500), maxGenerations: 5 },
      { rngSeed: 'means', first: 0, count: 400 },
    );
    const { universe, fans, shareProbability: s } = cascade;
    const { quality, shareMultiplier } = colours;
    let unreached = universe - fans - 500;
    let [supporters, critics] = [fans * s * quality, fans * s * (1 - quality) + 500];
    for (let round = 1; round <= 5; round += 1) {
      const all = supporters + critics;
      const reached = unreached * -Math.expm1(all * Math.log1p(-105 / (universe - 1)));
      const byCriticism = (reached * critics) / all;
      const exact: Record<Column, number> = {
        impressions: 105 * all,
        impressionsOfCriticism: 105 * critics,
        newReach: reached,
        newReachByCriticism: byCriticism,
        sharers: (reached - byCriticism) * s + byCriticism * s * shareMultiplier,
        critics: (reached - byCriticism) * s * (1 - quality) + byCriticism * s * shareMultiplier,
      };
      for (const column of columns) {
        expect(roundOf(rows, rows[column]!, round), `${column} of round ${round}`).toHaveMean(exact[column]);
      }
      unreached -= reached;
      critics = exact.critics;
      supporters = exact.sharers - exact.critics;
    }
  });

  const offspring = { law: 'binomial', followers: 300, visibility: 0.35, shareProbability: 1.2 / 105 } as const;
  const rare: ShareCascade = {
    ...example,
    universe: 1e8,
    fans: 0,
    visibility: 0.35,
    shareProbability: offspring.shareProbability,
    maxGenerations: 200,
    conversation: conversing(colours),
  };

  // Exact: branching with two types; large means above 50,000 people. n = 1,500; catches errors above 0.066.
  test('a complaint dies out with probability .31646527', () => {
    const count = 1_500;
    const complaint = { ...rare, maxGenerations: 40, conversation: conversing(colours, 1) };
    const rows = spreadPopulation(complaint, { rngSeed: 'complaint', first: 0, count });
    const { fromCriticism } = extinction(offspring, colours);
    expect(fromCriticism).toBeCloseTo(0.31646527, 8);
    expect(total(rows, 'newReach').filter((reach) => reach < 50_000).length).toHappenWith(fromCriticism, { n: count });
    expect(total(rows, 'critics')).toEqual(total(rows, 'sharers'));
  });

  // The same for the post of 105 fans, each of whom begins one with probability s. n = 1,500; catches errors above 0.067.
  test('a post to 105 fans dies out, and is never criticised, as branching says', () => {
    const count = 1_500;
    const rows = spreadPopulation({ ...rare, fans: 105 }, { rngSeed: 'post', first: 0, count });
    const { fromPraise, fromCriticism, nobodyCriticises } = extinction(offspring, colours);
    expect(fromPraise).toBeCloseTo(0.57296588, 8);
    const { shareProbability: s } = offspring;
    const { quality: q } = colours;
    const dies = (1 - s + s * (q * fromPraise + (1 - q) * fromCriticism)) ** 105;
    expect(total(rows, 'newReach').filter((reach) => reach < 50_000).length).toHappenWith(dies, { n: count });
    const silent = (1 - s + s * q * nobodyCriticises) ** 105;
    expect(total(rows, 'critics').filter((critics) => critics === 0).length).toHappenWith(silent, { n: count });
  });

  // Exact: expectedSharers, 1.3498920086, .0937545602 and 1.6077170418 for each that begins. n = 1,000; catches 1.5 %.
  test('totals of a conversation that dies out', () => {
    const usual = { ...offspring, shareProbability: 0.00288 };
    const measured = { quality: 6 / 7, shareMultiplier: 1.25 };
    const { supporters, critics, criticsFromCriticism } = expectedSharers(usual, measured);
    expect(supporters).toBeCloseTo(1.3498920086, 9);
    const q = measured.quality;
    const cascade = { ...rare, universe: 1e10, shareProbability: usual.shareProbability };
    const ensemble = { first: 0, count: 1_000 };
    const post = spreadPopulation(
      { ...cascade, fans: 40_000, conversation: conversing(measured) },
      { ...ensemble, rngSeed: 'post' },
    );
    const begun = 40_000 * usual.shareProbability;
    const supporting = total(post, 'sharers').map((sharers, i) => sharers - total(post, 'critics')[i]);
    expect(supporting).toHaveMean(begun * q * supporters);
    expect(total(post, 'critics')).toHaveMean(begun * (q * critics + (1 - q) * criticsFromCriticism));
    const complaints = spreadPopulation(
      { ...cascade, conversation: conversing(measured, 50) },
      { ...ensemble, rngSeed: 'complaints' },
    );
    expect(total(complaints, 'critics')).toHaveMean(50 * criticsFromCriticism);
  });
});
