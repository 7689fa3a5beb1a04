import { describe, expect, test } from 'vitest';
import { drawPoisson, openStream } from '../random/index.ts';
import type { RandomStream } from '../random/index.ts';
import { mean, standardError } from '../statistics/index.ts';
import { decideToStop } from './stopping-rule.ts';
import type { StoppingGoal, StoppingVerdict } from './stopping-rule.ts';

const goal: StoppingGoal = { wanted: 1, most: 1_000_000, outbreak: null, isCertain: false };

/** So many values of each kind. */
function reachOf(...parts: readonly (readonly [count: number, people: number])[]): Float64Array {
  return Float64Array.from(parts.flatMap(([count, people]) => Array.from({ length: count }, () => people)));
}

/** Goes on until the rule stops, with values from `draw(count)`. */
function follow(start: number, goal: StoppingGoal, draw: (count: number) => readonly number[]): Stop {
  const reach: number[] = [];
  let next = start;
  for (;;) {
    for (const people of draw(next - reach.length)) reach.push(people);
    const verdict = decideToStop(Float64Array.from(reach), goal);
    if (verdict.next === reach.length) return { verdict, reach };
    next = verdict.next;
  }
}

interface Stop {
  readonly verdict: StoppingVerdict;
  readonly reach: readonly number[];
}

describe('stopping', () => {
  test('is refused below 100 replicates, however sure they look', () => {
    expect(decideToStop(reachOf([20, 1], [20, 2]), goal).next).toBe(100);
    expect(decideToStop(reachOf([50, 1], [50, 2]), goal)).toEqual({ next: 100, isPrecise: true, lack: null });
  });

  test('asks for 20 replicates on the rarer side', () => {
    const few = decideToStop(reachOf([981, 1], [19, 2]), goal);
    expect(few.next).toBeGreaterThan(1000);
    expect(few.lack).toEqual({ kind: 'rarelyVaried', runs: 19, people: expect.closeTo(1.019, 9), isAbove: true });
    expect(decideToStop(reachOf([980, 1], [20, 2]), goal)).toEqual({ next: 1000, isPrecise: true, lack: null });
    expect(decideToStop(reachOf([19, 1], [981, 2]), goal).lack).toMatchObject({ runs: 19, isAbove: false });
  });

  test('asks for 20 replicates that decide the variance', () => {
    const { next, lack } = decideToStop(reachOf([500, 1], [495, 2], [5, 100]), { ...goal, wanted: 10 });
    expect(lack).toEqual({ kind: 'variedByFew', runs: expect.closeTo(5.1, 0) });
    expect(next).toBeGreaterThan(3000);
  });

  test('goes on to the limit where all are alike, in steps of at most eight', () => {
    const { verdict, reach } = follow(2, { ...goal, most: 5000 }, (count) => Array.from({ length: count }, () => 7));
    expect(reach.length).toBe(5000);
    expect(verdict.lack).toEqual({ kind: 'nothingVaried' });
    expect(decideToStop(reachOf([1000, 7]), goal).next).toBe(8000);
  });

  test('ends at once where all are sure to be alike', () => {
    expect(decideToStop(reachOf([2, 7]), { ...goal, isCertain: true })).toEqual({
      next: 2,
      isPrecise: true,
      lack: null,
    });
    expect(decideToStop(reachOf([1, 7]), { ...goal, isCertain: true }).next).toBe(2);
  });

  test('asks for outbreaks, or their absence, where they could move the mean', () => {
    const reach = reachOf([500, 0], [500, 1]);
    // 3/1,000 of 2,000,000 people are 6,000.
    const { next, lack } = decideToStop(reach, { ...goal, wanted: 1000, outbreak: 2e6 });
    expect(lack).toEqual({ kind: 'rarelyVaried', runs: 0, people: 100_000, isAbove: true });
    expect(next).toBeGreaterThan(3000);
    expect(decideToStop(reach, { ...goal, wanted: 3000, outbreak: 2e6 }).lack).toBeNull();
    expect(
      decideToStop(reachOf([480, 0], [500, 1], [20, 1e6]), { ...goal, wanted: 1e6, outbreak: 2e6 }).lack,
    ).toBeNull();
  });
});

/** People reached, and the mean of that. */
interface Law {
  readonly name: string;
  readonly mean: number;
  readonly draw: (stream: RandomStream) => number;
}

/** Reaches `people[i]` with probability `chances[i]`. */
function choice(name: string, people: readonly number[], chances: readonly number[]): Law {
  const draw = (stream: RandomStream): number => {
    let left = stream.nextUniform();
    for (const [i, chance] of chances.entries()) {
      left -= chance;
      if (left < 0) return people[i];
    }
    return people.at(-1)!;
  };
  return { name, mean: people.reduce((sum, value, i) => sum + value * chances[i], 0), draw };
}

/** A cascade where each person reached reaches 0.8 others on average: 1 ÷ (1 − 0.8) in all. */
function drawCascade(stream: RandomStream): number {
  let sharers = 1;
  let reach = 1;
  while (sharers > 0) {
    sharers = drawPoisson(stream, 0.8 * sharers);
    reach += sharers;
  }
  return reach;
}

const laws: readonly Law[] = [
  choice('one in 200 reaches everyone', [1, 293e6], [0.995, 0.005]),
  choice('one in 100 reaches everyone, and the others differ', [0, 1, 293e6], [0.5, 0.49, 0.01]),
  choice('one in 100 fails', [10, 280e6], [0.01, 0.99]),
  { name: 'cascades die out late', mean: 5, draw: drawCascade },
];

describe.each(laws)('intervals of a mean that is known, where $name', (law) => {
  test.each([
    [2, 0.3],
    [1000, 0.3],
    [2, 0.15],
  ])('from %i replicates to an error of %d of the mean: at least 90 % hold it', (start, error) => {
    const ensembles = 200;
    const stopping = { ...goal, wanted: error * law.mean, outbreak: law.mean > 1e6 ? 293e6 : null };
    let holding = 0;
    let sum = 0;
    for (let i = 0; i < ensembles; i += 1) {
      const stream = openStream('coverage', i, `${law.name} ${start} ${error}`);
      const { reach, verdict } = follow(start, stopping, (count) =>
        Array.from({ length: count }, () => law.draw(stream)),
      );
      expect(verdict).toMatchObject({ isPrecise: true, lack: null });
      sum += mean(reach) / law.mean;
      if (Math.abs(mean(reach) - law.mean) <= 1.96 * standardError(reach)!) holding += 1;
    }
    expect(holding).toHappenWith(0.9, { n: ensembles, refuses: 'fewer', alpha: 0.25 });
    expect(Math.abs(sum / ensembles - 1)).toBeLessThan(0.05);
  });
});
