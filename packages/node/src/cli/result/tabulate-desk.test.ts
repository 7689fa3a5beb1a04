import { type ResultDocument, simulate, toDocument } from 'ripplecast';
import { createColors } from 'picocolors';
import { tabulateResult } from 'ripplecast/scenario';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { renderReport } from './render-report.ts';
import { renderText } from './render-text.ts';
import { smallPopulation } from '../../../../core/test/small-population.ts';

type Desk = NonNullable<ResultDocument['cascade']['desk']>;

const compared = (mean: number, difference: number) => ({
  mean,
  standardError: 1,
  difference: { mean: difference, standardError: 0.4 },
});

const desk: Desk = {
  sights: { beforeAnswer: 460, withAnswer: 360, elsewhere: 180, prevented: 40 },
  coverage: 0.44,
  coverageQuantiles: { p05: 0.41, p50: 0.44, p95: 0.48 },
  waitMinutes: { mean: 4.2, p05: 0, p50: 1.5, p95: 90 },
  answeredWithinHour: 0.83,
  answered: 0.9,
  gaveUp: 0.08,
  waiting: [2, 0.5, 0],
  utilisation: 0.83,
  cost: 720,
  costPerAnsweredSight: 2,
  netEffect: 0.23,
  changeBand: { low: -0.158, high: 0.154 },
  withoutDesk: {
    reach: compared(1100, -20),
    supporters: compared(10, 0),
    critics: compared(50, -3),
    impressionsOfCriticism: compared(1040, -40),
  },
};

/** A small cascade in hours with criticism, and the desk above. */
const { provenance, ...result } = toDocument(
  simulate({ ...smallPopulation, level: 'meanField', timing: { horizonHours: 3 }, criticism: {} }),
);
const withDesk: ResultDocument = { ...result, provenance, cascade: { ...result.cascade, desk } };
const text = renderText(withDesk, null, { width: 80, colours: createColors(false) });

describe('a desk on a terminal', () => {
  test('is told with its bounds, and by who saw what', () => {
    expect(text.replaceAll(/\n {2,}/g, ' ')).toContain(
      'Your desk answers before 44 % of the sights (41–48). It changes how many pass a complaint on by −6 % (−16 to +15).',
    );
    expect(text).toMatch(/^ {2}Before an answer +460 +46 %$/m);
    expect(text).toMatch(/^ {2}With the answer +360 +36 %$/m);
    expect(text).toMatch(/^ {2}On other pages +180 +18 %$/m);
    expect(text).toMatch(/^ {2}Prevented by hiding +40$/m);
  });

  test('tells waits, answers and cost', () => {
    expect(text).toMatch(/^ {2}Wait until an answer is begun, mean +4\.2 min$/m);
    expect(text).toMatch(/^ {4}5–95 % of answers +0 min – 1\.5 h$/m);
    expect(text).toMatch(/^ {2}Gave up waiting +8 %$/m);
    expect(text).toMatch(/^ {2}Cost of the desk +\$720\.00$/m);
    expect(text).toMatch(/^ {4}per sight with its answer +\$2\.00$/m);
  });

  test('is compared with the same runs without it', () => {
    expect(text).toMatch(/^ {2}Sights of criticism +1,000 +1,040 +−40 ± 0\.4$/m);
    expect(text).toMatch(/^ {2}People who praise +[\d.]+ +10 +0 ± 0\.4$/m);
  });

  test('says how many wait at most, and hour by hour', () => {
    expect(text).toMatch(/^ {2}Most that wait at once, mean +2 at 1 h$/m);
    const nobody = { ...withDesk.cascade, desk: { ...desk, waiting: [0, 0, 0] } };
    const quiet = renderText({ ...withDesk, cascade: nobody }, null, { width: 80, colours: createColors(false) });
    expect(quiet).toMatch(/^ {2}Most that wait at once, mean +–$/m);
    expect(text).toMatch(/^ {2}Up to .*Waiting$/m);
    const { head, rows } = tabulateResult(withDesk);
    expect(head.at(-1)).toBe('waiting');
    expect(rows.map((row) => row.at(-1))).toEqual([2, 0.5, 0]);
  });

  test.for([100, 80, 60, 40])('fits %d columns', (width, { expect: expectHere }) => {
    const narrow = renderText(withDesk, null, { width, colours: createColors(false) });
    const breakable = narrow.split('\n').filter((line) => line.trim().split(' ').length > 1);
    for (const line of breakable) expectHere(stringWidth(line), line).toBeLessThanOrEqual(width);
    expectHere(narrow).toContain('Before an answer');
  });

  test('leaves out what there is none of', () => {
    const unpaid: Desk = {
      ...desk,
      sights: { ...desk.sights, prevented: 0 },
      waitMinutes: null,
      coverage: null,
      coverageQuantiles: null,
      changeBand: null,
      cost: null,
      costPerAnsweredSight: null,
    };
    const idle = renderText({ ...withDesk, cascade: { ...withDesk.cascade, desk: unpaid } }, null, {
      width: 80,
      colours: createColors(false),
    });
    expect(idle).not.toMatch(/Prevented|Cost of the desk|null|NaN/);
    expect(idle).toMatch(/^ {2}Wait until an answer is begun, mean +–$/m);
  });
});

test('a report has the same tables', () => {
  const report = renderReport(withDesk, null);
  expect(report).toMatch(/^\| Who saw the criticism +\| Sights \| +Of all \|$/m);
  expect(report).toMatch(/^\| Sights of criticism +\| +1,000 \| +1,040 \| +−40 ± 0\.4 \|$/m);
});
