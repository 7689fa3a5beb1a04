import { expect, test } from 'vitest';
import { handmadeRuns } from '../../test/handmade-rows.ts';
import { completeTiming } from '../cascade/cascade-timing.ts';
import { collectOutcomes } from './replicate-columns.ts';

const timing = completeTiming({ rowHours: 4, horizonHours: 10 });
const shards = [
  handmadeRuns(
    0,
    [
      {
        rounds: [
          [5, 5, 2],
          [3, 1, 0],
          [9, 8, 3],
        ],
        criticism: [
          [1, 0, 0],
          [0, 0, 0],
          [2, 4, 5],
        ],
        totals: { ownReach: 6, ownImpressions: 7 },
      },
      { rounds: [[2, 2, 1]], criticism: [[1, 1, 1]], totals: { ownReach: 2, ownImpressions: 2 } },
    ],
    ['timing', 'criticism'],
  ),
];

test('in time, what is not earned is what the post, seeds and complainers reached, whenever that was', () => {
  expect(collectOutcomes(shards, 14, timing)).toEqual({
    reach: Float64Array.of(14, 2),
    earnedReach: Float64Array.of(8, 0),
    impressions: Float64Array.of(17, 2),
    earnedImpressions: Float64Array.of(10, 0),
    sharers: Float64Array.of(5, 1),
    generations: Int32Array.of(2, 0),
    truncated: Uint8Array.of(0, 0),
    generationPassingBroadcast: null,
    // The third row ends at the horizon.
    hoursPassingBroadcast: Float64Array.of(10, -1),
    supporters: Float64Array.of(2, 0),
    critics: Float64Array.of(3, 1),
  });
});

test('without a buy no hours of passing are there, and without a part no key of it', () => {
  expect(collectOutcomes(shards, null, timing)).not.toHaveProperty('hoursPassingBroadcast');
  const plain = collectOutcomes([handmadeRuns(0, [{ rounds: [[1, 1, 0]] }])], 1);
  expect(Object.keys(plain).filter((key) => /hours|supporters|critics/i.test(key))).toEqual([]);
  expect(plain.generationPassingBroadcast).toEqual(Int32Array.of(0));
});
