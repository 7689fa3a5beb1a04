import { describe, expect, test } from 'vitest';
import { cutRows, handmadeRuns, type HandmadeRun } from '../../test/handmade-rows.ts';
import { completeConversation } from '../cascade/conversation.ts';
import type { CascadeRows } from '../cascade/index.ts';
import { collectOutcomes } from './replicate-columns.ts';
import { summarizeCriticism } from './summarize-criticism.ts';
import { summarizeDesk } from './summarize-desk.ts';

/** Three runs with a desk of two people. In the last one nobody criticises. */
const runs: readonly HandmadeRun[] = [
  {
    rounds: [
      [10, 8, 3],
      [20, 12, 2],
    ],
    criticism: [
      [2, 1, 2, 2],
      [1, 9, 18, 1],
    ],
    totals: {
      sightsBeforeAnswer: 12,
      sightsWithAnswer: 6,
      sightsElsewhere: 2,
      sightsPrevented: 3,
      coverableSights: 16,
      coveredSights: 4,
      asked: 3,
      answered: 2,
      gaveUp: 1,
      answeredWithinHour: 1,
      busyHours: 0.5,
      openHours: 48,
      waits: Float64Array.of(0.5, 1.5),
    },
  },
  {
    rounds: [[4, 4, 1]],
    criticism: [[1, 0, 4, 0]],
    totals: {
      sightsBeforeAnswer: 0,
      sightsWithAnswer: 4,
      coverableSights: 4,
      coveredSights: 4,
      asked: 1,
      answered: 1,
      answeredWithinHour: 1,
      busyHours: 0.25,
      openHours: 48,
      waits: Float64Array.of(0),
    },
  },
  { rounds: [[6, 6, 1]], criticism: [[0, 0, 0, 0]], totals: { openHours: 48 } },
];
/** The same chance without the desk: the first run has two critics and five people more. */
const twin = handmadeRuns(
  0,
  [
    {
      rounds: [
        [10, 8, 3],
        [26, 17, 4],
      ],
      criticism: [
        [2, 1, 2],
        [3, 14, 26],
      ],
    },
    { rounds: [[4, 4, 1]], criticism: [[1, 0, 4]] },
    { rounds: [[6, 6, 1]], criticism: [[0, 0, 0]] },
  ],
  ['timing', 'criticism'],
);
const rows = handmadeRuns(0, runs, ['timing', 'criticism', 'desk'], twin);
const { desk, reply } = completeConversation({
  timing: {},
  criticism: {},
  desk: { people: 2, costPerHour: 30 },
});
const facts = { desk: desk!, reply: reply!, reproductionNumber: 0.378, timelineRows: 3 };

describe('a desk', () => {
  const result = summarizeDesk([rows], facts);

  test('sights are means, and make the impressions of criticism together', () => {
    expect(result.sights).toEqual({ beforeAnswer: 4, withAnswer: 10 / 3, elsewhere: 2 / 3, prevented: 1 });
    const { beforeAnswer, withAnswer, elsewhere } = result.sights;
    const outcomes = collectOutcomes([rows], null);
    const { supporters, critics } = outcomes;
    const criticism = summarizeCriticism(
      [rows],
      { ...outcomes, supporters: supporters!, critics: critics! },
      { praise: 0.26, criticism: 0.378 },
      false,
    );
    expect(beforeAnswer + withAnswer + elsewhere).toBeCloseTo(criticism.impressions.criticism, 12);
    expect(criticism).toMatchObject({
      supporters: { mean: 1 },
      critics: { mean: 4 / 3, p05: 0, p50: 1, p95: 3 },
      reachByFirstSight: { praise: expect.closeTo(20 / 3, 12), criticism: 10 / 3 },
      impressions: { praise: 40 / 3 - 8, criticism: 8 },
      probabilityNobodyCriticises: 1 / 3,
      canTakeOff: false,
    });
  });

  test('coverage is a ratio of means; its quantiles are over the runs with criticism', () => {
    expect(result.coverage).toBe(8 / 20);
    expect(result.coverageQuantiles).toEqual({ p05: 0.25, p50: 0.25, p95: 1 });
  });

  test('waits are those of all answers, fractions are of all that asked', () => {
    expect(result.waitMinutes).toEqual({ mean: 40, p05: 0, p50: 30, p95: 90 });
    expect(result).toMatchObject({ answeredWithinHour: 2 / 4, answered: 3 / 4, gaveUp: 1 / 4 });
    expect(result.waiting).toEqual([2 / 3, 1 / 3, 0]);
  });

  test('cost is that of the open hours, and of each sight with an answer', () => {
    expect(result.utilisation).toBeCloseTo(0.75 / 144, 15);
    expect(result.cost).toBe(30 * 48);
    expect(result.costPerAnsweredSight).toBeCloseTo(1440 / (10 / 3), 10);
  });

  test('the band is the closed form at both ends of what nobody has ruled out', () => {
    expect(result.netEffect).toBeCloseTo(1 - 0.7 * 1.1, 15);
    const change = (h: number): number => (1 - 0.378) / (1 - 0.378 * (1 - 0.4 * h)) - 1;
    expect(result.changeBand?.low).toBeCloseTo(change(0.7), 14);
    expect(result.changeBand?.high).toBeCloseTo(change(-0.5), 14);
  });

  test('differences are paired by run', () => {
    // 20, 4, 6 people with and 25, 4, 6 without: differences −5, 0, 0.
    expect(result.withoutDesk.reach.mean).toBe(35 / 3);
    expect(result.withoutDesk.reach.difference.mean).toBeCloseTo(-5 / 3, 14);
    expect(result.withoutDesk.reach.difference.standardError).toBeCloseTo(5 / 3, 14);
    // Critics 5, 1, 0 without: mean 2, variance (9 + 1 + 4)/2.
    expect(result.withoutDesk.critics.mean).toBe(2);
    expect(result.withoutDesk.critics.standardError).toBeCloseTo(Math.sqrt(7 / 3), 14);
    expect(result.withoutDesk.critics.difference.mean).toBeCloseTo(-2 / 3, 14);
    expect(result.withoutDesk.supporters.difference).toEqual({ mean: 0, standardError: 0 });
    expect(result.withoutDesk.impressionsOfCriticism.difference.mean).toBeCloseTo(-8 / 3, 14);
  });

  test('any split of the runs gives the same', () => {
    const split = [cutRows(rows, 0, 1), cutRows(rows, 1, 2)];
    expect(summarizeDesk(split, facts)).toEqual(result);
  });
});

describe('what does not exist is null', () => {
  const silent = (openHours: number, without = twin): CascadeRows =>
    handmadeRuns(
      0,
      [{ rounds: [[1, 1, 0]], criticism: [[0, 0, 0, 0]], totals: { openHours } }],
      ['timing', 'criticism', 'desk'],
      cutRows(without, 0, 1),
    );

  test('where nobody criticises, and nobody is at the desk', () => {
    expect(summarizeDesk([silent(0)], facts)).toMatchObject({
      coverage: null,
      coverageQuantiles: null,
      waitMinutes: null,
      answeredWithinHour: null,
      answered: null,
      gaveUp: null,
      utilisation: null,
      cost: 0,
      costPerAnsweredSight: null,
      changeBand: null,
      withoutDesk: { critics: { standardError: null, difference: { standardError: null } } },
    });
  });

  test('where no cost was given', () => {
    const unpaid = { ...facts, desk: { ...desk!, costPerHour: null } };
    expect(summarizeDesk([rows], unpaid)).toMatchObject({ cost: null, costPerAnsweredSight: null });
  });

  test('where criticism takes off, or would by answers that spread it', () => {
    expect(summarizeDesk([rows], { ...facts, reproductionNumber: 1 }).changeBand).toBeNull();
    expect(summarizeDesk([rows], { ...facts, reproductionNumber: 0.9 }).changeBand).toBeNull();
  });
});
