import { describe, expect, test } from 'vitest';
import { drawBinomial, drawPoisson, openStream } from '../../random/index.ts';
import { expectedSharers, extinction, probabilityOfSharers } from '../index.ts';
import type { Colours, Offspring } from '../index.ts';

const isNear = (value: number, exact: number): void => expect(Math.abs(value / exact - 1)).toBeLessThan(1e-9);

describe('whether a cascade of two colours dies out', () => {
  test.each([
    [1.2, 1.4, 0.5740470943, 0.3179616998, 0.5077746812],
    [0.8, 1.4, 0.9325469283, 0.7936551498, 0.7530512382],
    [1.8, 1.4, 0.2495731886, 0.1047711684, 0.2390130945],
    [1.2, 1, 0.686301669, 0.686301669, 0.5077746812],
  ])('Poisson, R = %d, multiplier %d', (reproductionNumber, shareMultiplier, praise, criticism, nobody) => {
    const found = extinction({ law: 'poisson', reproductionNumber }, { quality: 6 / 7, shareMultiplier });
    isNear(found.fromPraise, praise);
    isNear(found.fromCriticism, criticism);
    isNear(found.nobodyCriticises, nobody);
  });

  test('binomial', () => {
    const offspring = { law: 'binomial', followers: 300, visibility: 0.35, shareProbability: 1.2 / 105 } as const;
    const { fromPraise, fromCriticism } = extinction(offspring, { quality: 6 / 7, shareMultiplier: 1.4 });
    expect(fromPraise).toBeCloseTo(0.57296588, 8);
    expect(fromCriticism).toBeCloseTo(0.31646527, 8);
  });

  test('certain below R = 1, and at both ends', () => {
    const none: Colours = { quality: 1, shareMultiplier: 1 };
    expect(extinction({ law: 'poisson', reproductionNumber: 0.9 }, none).fromPraise).toBeCloseTo(1, 14);
    expect(extinction({ law: 'poisson', reproductionNumber: 0 }, none).nobodyCriticises).toBe(1);
    expect(extinction({ law: 'poisson', reproductionNumber: 1 }, none).fromPraise).toBeCloseTo(1, 7);
    const sure: Offspring = { law: 'binomial', followers: 2, visibility: 1, shareProbability: 1 };
    expect(extinction(sure, { quality: 0.5, shareMultiplier: 1 })).toEqual({
      fromPraise: 0,
      fromCriticism: 0,
      nobodyCriticises: 0,
    });
    expect(extinction({ ...sure, followers: 0 }, { quality: 0.5, shareMultiplier: 1 }).fromPraise).toBe(1);
  });

  test('simulated branching agrees', () => {
    const stream = openStream('extinction', 0, 'test');
    const n = 20_000;
    const [s, q, multiplier] = [1.2 / 105, 6 / 7, 1.4];
    let [extinct, kind] = [0, 0];
    for (let run = 0; run < n; run += 1) {
      let [praise, criticism, anyCriticism] = [1, 0, false];
      // Three hundred sharers at a time die out with a probability below 1e-40.
      while (praise + criticism > 0 && praise + criticism < 300) {
        const reached = drawBinomial(stream, 300 * praise, 0.35 * s);
        const praising = drawBinomial(stream, reached, q);
        criticism = reached - praising + drawBinomial(stream, 300 * criticism, 0.35 * s * multiplier);
        praise = praising;
        anyCriticism ||= criticism > 0;
      }
      if (praise + criticism === 0) extinct += 1;
      if (praise + criticism === 0 && !anyCriticism) kind += 1;
    }
    const exact = extinction(
      { law: 'binomial', followers: 300, visibility: 0.35, shareProbability: s },
      { quality: q, shareMultiplier: multiplier },
    );
    // n = 20,000: probabilities that are off by 0.02 would be noticed.
    expect(extinct).toHappenWith(exact.fromPraise, { n });
    expect(kind).toHappenWith(exact.nobodyCriticises, { n });
  });
});

describe('sharers in the end', () => {
  test('on average', () => {
    const found = expectedSharers(
      { law: 'poisson', reproductionNumber: 0.3024 },
      { quality: 6 / 7, shareMultiplier: 1.25 },
    );
    isNear(found.supporters, 1.3498920086);
    expect(found.critics).toBeCloseTo(0.09375456, 8);
    isNear(found.critics, ((0.3024 / 7) * found.supporters) / (1 - 1.25 * 0.3024));
    isNear(found.criticsFromCriticism, 1.6077170418);
    const growing = expectedSharers({ law: 'poisson', reproductionNumber: 1.2 }, { quality: 1, shareMultiplier: 1 });
    expect(growing).toEqual({ supporters: Infinity, critics: 0, criticsFromCriticism: Infinity });
  });

  test('a share multiplier of 1.447 makes cascades of 100 sharers or more five times as frequent', () => {
    const usual = probabilityOfSharers(0.3024, 0.0178, 100);
    expect(probabilityOfSharers(1.447 * 0.3024, 0.0178, 100) / usual).toBeCloseTo(5, 1);
    expect(usual).toBeCloseTo(0.00026, 5);
  });

  test('with dispersion without end the total is of Borel', () => {
    const borel = (n: number): number => {
      let mass = Math.exp(-0.6 * n);
      for (let i = 1; i < n; i += 1) mass *= (0.6 * n) / (i + 1);
      return mass;
    };
    let fewer = 0;
    for (let n = 1; n < 12; n += 1) fewer += borel(n);
    expect(probabilityOfSharers(0.6, 1e6, 12)).toBeCloseTo(1 - fewer, 6);
    expect(probabilityOfSharers(0.6, 1e6, 1)).toBe(1);
    expect(probabilityOfSharers(0, 1, 2)).toBe(0);
  });

  test('simulated totals agree, cascades that never end among them', () => {
    const stream = openStream('totals', 0, 'test');
    const n = 20_000;
    let large = 0;
    for (let run = 0; run < n; run += 1) {
      let [open, total] = [1, 1];
      while (open > 0 && total < 8) {
        // A geometric mixture: negative binomial with dispersion 1 and mean 1.3.
        const children = drawPoisson(stream, -1.3 * Math.log(1 - stream.nextUniform()));
        open += children - 1;
        total += children;
      }
      if (total >= 8) large += 1;
    }
    expect(large).toHappenWith(probabilityOfSharers(1.3, 1, 8), { n });
  });
});

describe('wrong arguments say what they must be', () => {
  const colours = { quality: 0.8, shareMultiplier: 1 };
  test.each<[unknown, unknown, string]>([
    [{ law: 'poison' }, colours, 'did you mean "poisson"?'],
    [null, colours, 'offspring must be an object'],
    [{ law: 'poisson', reproductionNumber: -1 }, colours, 'offspring.reproductionNumber must be a finite number of at'],
    [{ law: 'binomial', followers: 3, visibility: 1 }, colours, 'offspring.shareProbability must be a probability'],
    [
      { law: 'poisson', reproductionNumber: 1 },
      { quality: 1 },
      'colours.shareMultiplier must be a number in [0, 1,000,000]; got nothing',
    ],
    [{ law: 'poisson', reproductionNumber: 1 }, { ...colours, quality: 2 }, 'colours.quality must be a probability'],
  ])('%j, %j', (offspring, given, message) => {
    expect(() => extinction(offspring as Offspring, given as Colours)).toThrow(message);
  });
});
