import { expect, test } from 'vitest';
import type { DelayLaw } from '../../delay/index.ts';
import { prepareDelay } from '../../delay/index.ts';
import { openStream } from '../../random/index.ts';
import { tabulate } from './tabulate.ts';

/** From a hundred-millionth of an hour to a hundred million hours, and some that no table holds. */
function drawHours(): Float64Array {
  const stream = openStream('tabulate', 0, 'test');
  const drawn = Array.from({ length: 5000 }, () => 10 ** (16 * stream.nextUniform() - 8));
  return Float64Array.from([-1, 0, 1e-300, 2 ** -40, 0.25, 1, 2, 3, 2 ** 24, 1e300, Infinity, ...drawn]);
}

test.each<[DelayLaw, readonly number[]]>([
  [{ law: 'exponential', halfLife: 80 / 60 }, []],
  [{ law: 'lognormal', median: 80 / 60, sigma: 1.757221 }, []],
  // So narrow that cells are wider.
  [{ law: 'lognormal', median: 80 / 60, sigma: 0.01 }, []],
  [{ law: 'powerLaw', flatHours: 0.5, exponent: 0.8, maxHours: 20 }, [0.5, 20]],
])('%j: a table has the numbers of the function', (law, bends) => {
  const delay = prepareDelay(law);
  for (const f of [delay.distribution, delay.distributionIntegral]) {
    const tabled = tabulate(f, bends);
    // Twice: laid out at the first, looked up at the second.
    const hours = drawHours();
    const wrong = [...hours, ...hours].filter((x) => {
      const exact = f(x);
      return !(tabled(x) === exact || Math.abs(tabled(x) / exact - 1) < 1e-13);
    });
    expect(wrong).toEqual([]);
  }
});

test('a function is asked a few times for each cell, and then no more', () => {
  let asked = 0;
  const tabled = tabulate((hours) => {
    asked += 1;
    return hours * hours;
  }, []);
  for (let i = 0; i < 1000; i += 1) tabled(1 + i / 64_001);
  expect(asked).toBeLessThan(20);
});
