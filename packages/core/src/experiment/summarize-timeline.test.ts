import { describe, expect, test } from 'vitest';
import { handmadeRows, handmadeRuns, type Round } from '../../test/handmade-rows.ts';
import { completeTiming, ROWS_WITHOUT_HORIZON } from '../cascade/cascade-timing.ts';
import { collectOutcomes } from './replicate-columns.ts';
import { countCut, hoursToHalf, hoursToReach, summarizeTimeline } from './summarize-timeline.ts';

const quiet: Round = [0, 0, 0];
const runs: readonly (readonly Round[])[] = [
  [
    [4, 4, 2],
    [6, 2, 0],
  ],
  [[2, 2, 0], quiet, [12, 10, 1]],
];

describe('a timeline with a horizon', () => {
  const timing = completeTiming({ rowHours: 2, horizonHours: 9 });
  const shards = [handmadeRows(0, runs)];
  const { reach } = collectOutcomes(shards, null, timing);
  const timeline = summarizeTimeline(shards, reach, { timing, withQuantiles: true, stopsAbove: null });

  test('has a row for each rowHours up to it, the last one shorter; replicates that have ended keep their reach', () => {
    const quantiles = (p05: number, p95: number) => ({ p05, p50: p05, p95 });
    expect(timeline).toEqual([
      { hours: 2, impressions: 3, newReach: 3, reach: 3, sharers: 1, reachQuantiles: quantiles(2, 4) },
      { hours: 4, impressions: 3, newReach: 1, reach: 4, sharers: 0, reachQuantiles: quantiles(2, 6) },
      { hours: 6, impressions: 6, newReach: 5, reach: 9, sharers: 0.5, reachQuantiles: quantiles(6, 12) },
      { hours: 8, impressions: 0, newReach: 0, reach: 9, sharers: 0, reachQuantiles: quantiles(6, 12) },
      { hours: 9, impressions: 0, newReach: 0, reach: 9, sharers: 0, reachQuantiles: quantiles(6, 12) },
    ]);
  });

  test('tells when a mean reach is there, evenly within the row', () => {
    // From 4 people at hour 4 to 9 at hour 6.
    expect(hoursToReach(timeline, 4.5)).toBe(4 + (0.5 / 5) * 2);
    expect(hoursToReach(timeline, 1.5)).toBe(1);
    expect(hoursToReach(timeline, 4)).toBe(4);
    expect(hoursToReach(timeline, 0)).toBe(0);
    expect(hoursToReach(timeline, 9.5)).toBeNull();
  });

  test('tells when each run has half of its people, and leaves out those without any', () => {
    const withSilent = [handmadeRows(0, [...runs, [quiet]])];
    const { reach: ofEach } = collectOutcomes(withSilent, null, timing);
    // 3 of 6 people after 3/4 of row 0; 6 of 12 after 4/10 of row 2.
    expect([...hoursToHalf(withSilent, ofEach, timing)]).toEqual([1.5, 4.8]);
  });
});

describe('a timeline without a horizon', () => {
  const timing = completeTiming({ delay: { law: 'exponential', halfLife: 1 }, rowHours: 2, horizonHours: null });

  test('ends with the last sight of any run', () => {
    const shards = [handmadeRows(0, runs)];
    const { reach } = collectOutcomes(shards, null, timing);
    const rows = summarizeTimeline(shards, reach, { timing, withQuantiles: false, stopsAbove: null });
    expect(rows.map(({ hours }) => hours)).toEqual([2, 4, 6]);
    expect(rows.every(({ reachQuantiles }) => reachQuantiles === null)).toBe(true);
    expect(countCut(shards)).toBe(0);
  });

  test('is cut after its last row: what comes later is in the totals and in no row', () => {
    const long = Array.from({ length: ROWS_WITHOUT_HORIZON }, (_, i): Round => (i === 0 ? [1, 1, 1] : quiet));
    const shards = [handmadeRows(0, [[...long, [7, 5, 0]], [[3, 3, 0]], [...long, quiet]])];
    const outcomes = collectOutcomes(shards, 4, timing);
    expect([...outcomes.reach]).toEqual([6, 3, 1]);
    expect([...(outcomes.hoursPassingBroadcast ?? [])]).toEqual([Infinity, -1, -1]);
    const rows = summarizeTimeline(shards, outcomes.reach, { timing, withQuantiles: true, stopsAbove: null });
    expect(rows).toHaveLength(ROWS_WITHOUT_HORIZON);
    expect(rows.at(-1)).toMatchObject({ hours: 2 * ROWS_WITHOUT_HORIZON, reach: 5 / 3, reachQuantiles: { p95: 3 } });
    expect(countCut(shards)).toBe(1);
    // Half of the first run comes after the last row.
    expect([...hoursToHalf(shards, outcomes.reach, timing)]).toEqual([1, 1]);
  });
});

test('by the arithmetic, a timeline stops where more people are reached than there are', () => {
  const timing = completeTiming({ horizonHours: 5 });
  const summarize = (people: number) => {
    const rounds: Round[] = [
      [40, 40, 40],
      [people, people, people],
    ];
    const shards = [handmadeRows(0, [rounds])];
    const { reach } = collectOutcomes(shards, null, timing);
    return summarizeTimeline(shards, reach, { timing, withQuantiles: false, stopsAbove: 100 });
  };
  expect(summarize(61)).toHaveLength(2);
  expect(summarize(60)).toHaveLength(5);
});

test('with criticism, rounds say who praises and who criticises, and whom that reaches', () => {
  const timing = completeTiming({ horizonHours: 3 });
  const shards = [
    handmadeRuns(
      0,
      [
        {
          rounds: [
            [4, 4, 2],
            [6, 2, 1],
          ],
          criticism: [
            [1, 1, 1],
            [1, 2, 5],
          ],
        },
        { rounds: [[2, 2, 1]], criticism: [[0, 0, 0]] },
      ],
      ['timing', 'criticism'],
    ),
  ];
  const { reach } = collectOutcomes(shards, null, timing);
  const rows = summarizeTimeline(shards, reach, { timing, withQuantiles: false, stopsAbove: null });
  expect(rows).toMatchObject([
    { sharers: 1.5, supporters: 1, critics: 0.5, newReachByCriticism: 0.5 },
    { sharers: 0.5, supporters: 0, critics: 0.5, newReachByCriticism: 1 },
    { sharers: 0, supporters: 0, critics: 0, newReachByCriticism: 0 },
  ]);
});
