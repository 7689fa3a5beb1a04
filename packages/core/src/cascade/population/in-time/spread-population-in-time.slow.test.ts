import { describe, expect, test } from 'vitest';
import { example } from '../../../../test/cascade/example.ts';
import { lawsBrokenBy } from '../../../../test/cascade/laws-of-counting.ts';
import { sumRounds } from '../../../../test/cascade/values-of-rows.ts';
import { areSameRows, arraysOfRows, type CascadeRows } from '../../cascade-rows.ts';
import { type CascadeTiming, completeTiming } from '../../cascade-timing.ts';
import { type Conversation, plainConversation } from '../../conversation.ts';
import type { ShareCascade } from '../../share-cascade.ts';
import { spreadPopulation } from '../population.ts';

const timing: CascadeTiming = { delay: { law: 'lognormal', median: 1.3333, sigma: 1.757 }, horizonHours: 24 };
const criticism = { quality: 0.857, shareMultiplier: 1.25, delayMultiplier: 0.8 };
const complaints = { complaints: 3, perHour: 0.5, hours: 12 };
const small: ShareCascade = { ...example, universe: 100_000, fans: 50, visibility: 0.3, shareProbability: 0.02 };

function spread(
  cascade: ShareCascade,
  given: CascadeTiming,
  more: Partial<Conversation> = {},
  [first, count]: readonly [number, number] = [0, 8],
): CascadeRows {
  const conversation = { ...plainConversation, timing: completeTiming(given), ...more };
  return spreadPopulation({ ...cascade, conversation }, { rngSeed: 'in time', first, count });
}

const lasting: Partial<Conversation>[] = [{}, { criticism }, { criticism, complaints }];

describe('a population in time', () => {
  test.each(lasting)('any split of an ensemble gives the same rows: %j', (more) => {
    const whole = spread(small, timing, more, [0, 12]);
    const parts = [[0, 5] as const, [5, 1] as const, [6, 6] as const].map((range) =>
      spread(small, timing, more, range),
    );
    for (const column of ['impressions', 'newReach', 'sharers', 'kPlusReach', 'critics', 'ownReach'] as const) {
      if (whole[column] === undefined) continue;
      expect(parts.flatMap((part) => Array.from(part[column]!))).toEqual(Array.from(whole[column]));
    }
  });

  test('the same cascade again, by the same object, gives the same rows', () => {
    const conversation = { ...plainConversation, timing: completeTiming(timing), criticism, complaints };
    const cascade = { ...small, conversation };
    const range = { rngSeed: 'again', first: 0, count: 8 };
    expect(areSameRows(spreadPopulation(cascade, range), spreadPopulation(cascade, range))).toBe(true);
  });

  test.each(lasting)('rows obey the laws of counting: %j', (more) => {
    for (const horizonHours of [24, null]) {
      const rows = spread(small, { ...timing, horizonHours }, more);
      // Who shares in the last row may have nobody who looks.
      expect(lawsBrokenBy(rows, 100_000).filter((law) => !law.endsWith('in the last round'))).toEqual([]);
      expect(arraysOfRows(rows).every((values) => values.every((value) => value >= 0 && Number.isInteger(value)))).toBe(
        true,
      );
    }
  });

  test('the parts of a row by criticism are no more than the row', () => {
    const rows = spread(small, timing, { criticism, complaints });
    expect(rows.critics!.every((critics, i) => critics <= rows.sharers[i])).toBe(true);
    expect(rows.newReachByCriticism!.every((people, i) => people <= rows.newReach[i])).toBe(true);
    expect(rows.impressionsOfCriticism!.every((seen, i) => seen <= rows.impressions[i])).toBe(true);
  });

  test('without fans nothing happens, and nothing is cut', () => {
    const rows = spread({ ...small, fans: 0 }, timing, {}, [0, 2]);
    expect([...rows.newReach, ...rows.truncated, ...rows.ownReach!]).toEqual([0, 0, 0, 0, 0, 0]);
    expect(spread(small, timing, {}, [7, 0]).offsets).toEqual(Float64Array.of(0));
  });

  test('where nobody sees a share, fans see the post and that is all', () => {
    const rows = spread({ ...small, visibility: 0 }, { ...timing, horizonHours: null });
    expect(new Set([...sumRounds(rows, rows.newReach), ...rows.ownReach!])).toEqual(new Set([50]));
  });

  test('where everyone shares with everyone, all see all shares but their own', () => {
    const all = { ...small, universe: 40, fans: 40, followers: 39, visibility: 1, shareProbability: 1 };
    const rows = spread(all, { ...timing, horizonHours: null, rowHours: 24 }, {}, [0, 3]);
    expect(Array.from(sumRounds(rows, rows.newReach))).toEqual([40, 40, 40]);
    expect(Array.from(sumRounds(rows, rows.impressions))).toEqual([1600, 1600, 1600]);
  });

  test('complaints go on until nobody is left who has not been reached', () => {
    const few = { ...small, universe: 30, fans: 10, visibility: 0 };
    const rows = spread(few, timing, { criticism, complaints: { complaints: 5, perHour: 100, hours: 3 } }, [0, 2]);
    expect(Array.from(sumRounds(rows, rows.critics!))).toEqual([20, 20]);
    expect(rows.ownReach!.every((people) => people > 20)).toBe(true);
  });

  test('rows end with the horizon, and say whether sights are still to come', () => {
    const rows = spread(small, { ...timing, horizonHours: 3.5 });
    expect(rows.offsets.every((offset, i) => offset <= 4 * i)).toBe(true);
    expect(rows.truncated.every((cut) => cut === 1)).toBe(true);
  });
});
