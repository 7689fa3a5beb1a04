import { describe, expect, test } from 'vitest';
import { openStream } from '../random/index.ts';
import { buildDelayTable, drawFromDelayTable, fillFromDelayTable, hasEqualDelays } from './delay-table.ts';
import type { DelayLaw } from './delay-law.ts';
import { prepareDelay } from './prepare-delay.ts';

const laws: readonly DelayLaw[] = [
  { law: 'exponential', halfLife: 80 / 60 },
  { law: 'lognormal', median: 80 / 60, sigma: 1.757 },
  { law: 'lognormal', median: 1e6, sigma: 0.001 },
  { law: 'lognormal', median: 1e-3, sigma: 10 },
  { law: 'powerLaw', flatHours: 300 / 3600, exponent: 0.2314843 },
  { law: 'powerLaw', flatHours: 2, exponent: 1, maxHours: 168 },
  { law: 'powerLaw', flatHours: 1e-6, exponent: 0.05 },
  {
    law: 'mixture',
    parts: [
      { weight: 0.5, of: { law: 'lognormal', median: 24, sigma: 0.1 } },
      { weight: 0.25, of: { law: 'exponential', halfLife: 0.5 } },
      { weight: 0, of: { law: 'fixed', hours: 1 } },
      { weight: 0.25, of: { law: 'lognormal', median: 0.01, sigma: 3 } },
    ],
  },
];

describe.each(laws)('%j', (law) => {
  const table = buildDelayTable(law);
  const { distribution, density } = table.delay;
  const cells = Array.from({ length: 1024 }, (_, cell) => table.cells.subarray(4 * cell, 4 * cell + 4));

  test('cells have equal probabilities, and their heights bound the density', () => {
    const isBound = ([start, width, accepted, largest]: Float64Array, part: number): boolean => {
      const here = density(start + part * width);
      return here <= largest * (1 + 1e-12) && here >= ((accepted - 1) / 2 ** 22) * largest * (1 - 1e-9);
    };
    const wrong = cells.filter(([start], cell) => !(Math.abs(distribution(start) - cell / 1024) < 1e-12));
    expect(wrong).toEqual([]);
    const tabled = cells.filter(([, , accepted]) => accepted >= 0);
    expect(tabled.filter((cell) => ![0, 0.1, 0.3, 0.5, 0.7, 0.9, 1].every((part) => isBound(cell, part)))).toEqual([]);
    expect(tabled.length).toBeGreaterThan(924);
  });

  // n = 50,000: a distance of 0.014 of the distribution functions would be noticed.
  test('draws follow the distribution function', () => {
    const stream = openStream('table', 0, 'test');
    const values = Float64Array.from({ length: 50_000 }, () => drawFromDelayTable(stream, table));
    expect(values).toFollowFunction(distribution);
    expect(values.every((hours) => hours > 0)).toBe(true);
  });
});

test('many draws at once are those of one after the other, but for what is surely too late', () => {
  for (const law of laws) {
    const table = buildDelayTable(law);
    const until = table.cells[4 * 1000];
    const [one, many] = [openStream('many', 0, 'test'), openStream('many', 0, 'test')];
    const singly = Float64Array.from({ length: 300 }, () => drawFromDelayTable(one, table));
    const hours = new Float64Array(400);
    fillFromDelayTable(many, table, hours, 300, Infinity);
    expect(hours.subarray(0, 300)).toEqual(singly);
    fillFromDelayTable(many, table, hours, 300, until);
    expect(hours.subarray(0, 300).every((value) => value < Infinity || until < Infinity)).toBe(true);
    expect(hours.subarray(300).every((value) => value === 0)).toBe(true);
  }
});

// The last cell is one of 1,024: its draws are compared where they are all that is compared, n about 500.
test('the tail follows the law too', () => {
  const table = buildDelayTable({ law: 'lognormal', median: 80 / 60, sigma: 1.757 });
  const stream = openStream('tail', 0, 'test');
  const start = table.cells[4 * 1023];
  const tail = Array.from({ length: 500_000 }, () => drawFromDelayTable(stream, table)).filter((x) => x >= start);
  expect(tail).toFollowFunction((x) => Math.max(0, 1024 * table.delay.distribution(x) - 1023));
});

test('which laws may give equal delays', () => {
  expect(laws.map(hasEqualDelays)).toEqual(laws.map(() => false));
  const mixed: DelayLaw = {
    law: 'mixture',
    parts: [
      { weight: 0.5, of: { law: 'atOnce' } },
      { weight: 0.5, of: { law: 'exponential', halfLife: 1 } },
    ],
  };
  const pointed: readonly DelayLaw[] = [{ law: 'atOnce' }, { law: 'fixed', hours: 3 }, mixed];
  expect(pointed.map(hasEqualDelays)).toEqual([true, true, true]);
  expect(prepareDelay(mixed).atOnce).toBe(0.5);
});
