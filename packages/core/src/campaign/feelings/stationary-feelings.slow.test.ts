import { describe, expect, test } from 'vitest';
import { upperGamma } from '../../../test/statistics/special-functions.ts';
import { createRoleTally } from '../../cascade/population/roles/role-tally.ts';
import { drawPoisson, openStream } from '../../random/index.ts';
import { layOutContent } from './content-rules.ts';
import { createEngagementTally } from './engagement-tally.ts';
import { FanFeelings } from './fan-feelings.ts';
import type { FeelingRules } from './feeling-rules.ts';
import { leaveFeelings } from './leave-feelings.ts';
import { noAnswers } from './reaction-rules.ts';

/*
 * Feelings come and go on whole days, and the laws are those of any time. So everything here lasts eight times as long: a day is an eighth
 * of a day, and what is left of the difference, a relative 0.0005 for a half-life of 90 days, is far below what chance hides.
 */
const SLOWER = 8;

const reactions = { believesCriticism: 1, bystanders: 0, grievance: 2, recovery: 0, gift: 0, thanks: 0 };
/** Every sight of friends' praise is a valuable engagement, and no other sight. */
const content = layOutContent({
  attention: 1,
  value: [1, 1, 1, 1],
  interaction: [1, 1, 1, 1],
  isFor: [true, true, true, true],
  trust: [0, 0, 1],
});

interface Inflow {
  readonly fans: number;
  /** Valuable engagements of a fan in a day. */
  readonly engagements: number;
  /** Believed criticism of a fan in a day. */
  readonly believed?: number;
  readonly advocateAt: number;
  readonly days: number;
}

/** From day 0 on, each fan has sights like a Poisson process; what is seen after each day's conversation. */
function live(
  { fans, engagements, believed = 0, advocateAt, days }: Inflow,
  seed: string,
  replicate: number,
  see: (feelings: FanFeelings, day: number, newAdvocates: number) => void,
): void {
  const lastDay = days * SLOWER;
  const rules: FeelingRules = {
    goodwillHalfLifeDays: 90 * SLOWER,
    grievanceHalfLifeDays: 30 * SLOWER,
    advocateAt,
    criticAt: 1,
    lastDay,
  };
  const feelings = new FanFeelings(rules);
  const tally = createRoleTally();
  const into = createEngagementTally();
  const stream = openStream(seed, replicate, 'feelings');
  feelings.begin(fans);
  for (let day = 1; day <= lastDay; day += 1) {
    feelings.advanceTo(day);
    for (const role of [1, 2, 3]) {
      const people = feelings.people[role];
      tally.reached[role] = people;
      tally.postSights[role] = people;
      tally.moreOfPraise[role] = drawPoisson(stream, (people * engagements) / SLOWER);
      tally.moreOfCriticism[role] = drawPoisson(stream, (people * believed) / SLOWER);
    }
    const advocates = feelings.people[2];
    leaveFeelings(feelings, tally, content, reactions, noAnswers, stream, into);
    see(feelings, day / SLOWER, feelings.people[2] - advocates);
  }
}

/** What every fan feels, those who never felt anything included. */
function goodwillOfAll(feelings: FanFeelings): number[] {
  return [...feelings.listFeelings().map(({ goodwill }) => goodwill), ...Array<number>(feelings.untouched).fill(0)];
}

const edges = [0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.75, 1, 1.5, 2, 2.5, 3, 4, 5, 7];

/** How many values lie below the first edge, between the first and the second, …, above the last. */
function countCells(values: readonly number[]): number[] {
  const counts = Array<number>(edges.length + 1).fill(0);
  for (const value of values) counts[edges.filter((edge) => edge <= value).length] += 1;
  return counts;
}

/** The same of a Gamma law. */
function gammaCells(shape: number, scale: number): number[] {
  const above = [1, ...edges.map((edge) => upperGamma(shape, edge / scale)), 0];
  return above.slice(1).map((tail, i) => above[i] - tail);
}

describe('feelings in the long run', () => {
  /* Gamma law of shot noise: chi-square of 16 cells, n = 30,000, notices 0.02 in total variation; the fraction, z, from 4 to 18 %. */
  test.each([
    [0.0045 / 7, 1, 0.0198439211],
    [0.01, 3, 0.0834188111],
    [0.02, 3, 0.3284309854],
  ])('%f engagements a day, advocates at %i', (engagements, advocateAt, advocates) => {
    const inflow = { fans: 30_000, engagements, advocateAt, days: 1_000 };
    const shape = (engagements * 90) / Math.LN2;
    live(inflow, 'long run', 0, (feelings, day) => {
      if (day < inflow.days) return;
      expect(countCells(goodwillOfAll(feelings))).toFollow(gammaCells(shape, 1));
      expect(feelings.people[2]).toHappenWith(advocates, { n: inflow.fans });
    });
  });

  /* From nothing: exact means and variance (rate ÷ δ)(1 − e^(−2δt)), n = 10,000; notices 8 % of the mean on day 30, 3 % on day 365. */
  test('on the way there, from nothing', () => {
    const inflow = { fans: 10_000, engagements: 0.02, advocateAt: 3, days: 365 };
    const exact = new Map([
      [30, [0.5357290106, 0.753738545]],
      [90, [1.2984255368, 0.4737538013]],
      [365, [2.4406790734, 0.1923682375]],
    ]);
    live(inflow, 'on the way', 0, (feelings, day) => {
      const means = exact.get(day);
      if (means === undefined) return;
      const goodwill = goodwillOfAll(feelings);
      const variance = ((0.02 * 90) / Math.LN2) * (1 - 2 ** (-day / 45));
      expect(goodwill, `day ${day}`).toHaveMean(means[0], { variance });
      expect(goodwill.map((value) => Math.exp(-value))).toHaveMean(means[1]);
      exact.delete(day);
    });
    expect(exact.size).toBe(0);
  });

  /* n = 20,000 fans, a fraction of 0.0226, z; notices 15 %. */
  test('critics: goodwill of one law, grievance of another', () => {
    const believed = (0.1731234049 * Math.LN2) / 30;
    const inflow = { fans: 20_000, engagements: 0.02, believed, advocateAt: 3, days: 1_000 };
    live(inflow, 'critics', 0, (feelings, day) => {
      if (day < inflow.days) return;
      expect(feelings.people[3]).toHappenWith(0.0226250119, { n: inflow.fans });
      const grievance = feelings.listFeelings().map((fan) => fan.grievance);
      const all = [...grievance, ...Array<number>(feelings.untouched).fill(0)];
      expect(countCells(all)).toFollow(gammaCells(0.1731234049, 2));
    });
  });

  /*
   * Advocates come only with conversations and go only between them, so that spells are counted without knowing anyone. Student, 12
   * groups of 600 fans for six half-lives after ten; notices 3 %.
   */
  test('a spell as an advocate', () => {
    const spells = Array.from({ length: 12 }, (_, group) => {
      let [days, begun] = [0, 0];
      const inflow = { fans: 600, engagements: 0.02, advocateAt: 3, days: 1_500 };
      live(inflow, 'spells', group, (feelings, day, newAdvocates) => {
        if (day < 900) return;
        days += feelings.people[2] / SLOWER;
        begun += newAdvocates;
      });
      return days / begun;
    });
    expect(spells).toHaveMean(70.457572969);
  });
});
