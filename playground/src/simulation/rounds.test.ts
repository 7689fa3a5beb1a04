import { compare, presets, toDocument, type ResultDocument } from 'ripplecast';
import { formatCount } from '@ripplecast/elements';
import { describe, expect, it } from 'vitest';
import { lastRound, restRound, rowAt, spanOf } from './rounds.ts';

function result(fans: number, shareProbability: number): ResultDocument {
  const scenario = {
    ...presets.seedExample,
    level: 'meanField',
    message: { fans },
    model: { shareProbability },
  } as const;
  return toDocument(compare(scenario));
}

describe('the rounds that are shown', () => {
  it('end where the number is not seen to move any more', () => {
    const slow = result(1000, 0.01);
    const all = (slow.cascade.generations?.length ?? 0) - 1;
    expect(lastRound(slow)).toBeLessThan(all);
    const [before, last, end] = [lastRound(slow) - 1, lastRound(slow), all].map((round) =>
      formatCount(rowAt(slow, round).reach),
    );
    expect(last).toBe(end);
    expect(before).not.toBe(end);
  });

  it('hold the round in which the buy is passed', () => {
    const { reach } = rowAt(result(1000, 0.01), 1000);
    const close = toDocument(
      compare({
        ...presets.seedExample,
        level: 'meanField',
        model: { shareProbability: 0.01 },
        broadcast: { placements: [{ audience: Math.floor(reach * 0.9999), insertions: 1, costPerInsertion: 1 }] },
      }),
    );
    expect(restRound(close)).toBeGreaterThan(lastRound(result(1000, 0.01)));
    expect(lastRound(close)).toBe(restRound(close));
  });

  it('of a run that is drawn hold the round in which only people who know are told', () => {
    const drawn = {
      ...toDocument(compare({ ...presets.seedExample, broadcast: null, level: 'meanField' })),
      tracedRounds: 3,
    };
    const run = { reach: [1, 10, 23], byCriticism: [] };
    expect(spanOf(drawn, run).rest).toBe(3);
    expect(spanOf({ ...drawn, tracedRounds: 0 }, run).rest).toBe(2);
  });
});
