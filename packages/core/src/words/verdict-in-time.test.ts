import { describe, expect, test } from 'vitest';
import { compare, presets, type ResultDocument, toDocument } from '../index.ts';
import { english } from './english.ts';
import { englishVerdict } from './english-verdict.ts';
import { plainWarnings } from './english-warnings.ts';
import { verdictOf } from './verdict.ts';
import type { VerdictTopic } from './words.ts';

const words = englishVerdict(english());
const rounds = toDocument(compare({ ...presets.seedExample, experiment: { replicates: 1000 } }));
const expected = toDocument(compare({ ...presets.seedExample, level: 'meanField' }));

/** A result in hours: of chance, or of expected values. */
function inTime(
  { cascade = {}, comparison = {} }: { cascade?: Partial<ResultDocument['cascade']>; comparison?: object },
  of: ResultDocument = rounds,
): ResultDocument {
  const scenario = { ...of.provenance.scenario, timing: { rowHours: 1, horizonHours: 168 } };
  return {
    ...of,
    provenance: { ...of.provenance, scenario },
    cascade: { ...of.cascade, generations: null, timeline: [], ...cascade },
    comparison: { ...of.comparison, medianGenerationPassing: null, generationPassingBroadcast: null, ...comparison },
  } as unknown as ResultDocument;
}

const headline = (result: ResultDocument): string => verdictOf(result, 'the Super Bowl', words).headline;
const finding = (result: ResultDocument, topic: VerdictTopic): string | undefined =>
  verdictOf(result, 'the Super Bowl', words).findings.find((one) => one.topic === topic)?.text;

describe('the headline in hours', () => {
  const passing = (probabilityPasses: number, medianHoursPassing: number | null = 9) => ({
    probabilityPasses,
    medianHoursPassing,
    hoursPassingQuantiles: { p05: 5, p50: 9, p95: 14 },
  });

  test('says after how many hours, between which, and in how many runs', () => {
    const sometimes = inTime({ comparison: passing(0.4) });
    expect(headline(sometimes)).toBe('It passes the Super Bowl after 9 hours (5 to 14 hours) in 2 runs of 5.');
    expect(headline(inTime({ comparison: passing(1) }))).toBe(
      'It passes the Super Bowl after 9 hours (5 to 14 hours) in all 1,000 runs.',
    );
    expect(finding(sometimes, 'luck')).toContain(
      '400 of 1,000 runs pass the Super Bowl, half of those within 9 hours.',
    );
  });

  test('says where it does not pass within the horizon, and where half pass after the timeline', () => {
    expect(headline(inTime({ comparison: passing(0, null) }))).toBe(
      'It does not pass the Super Bowl within 7 days: none of 1,000 runs does.',
    );
    expect(headline(inTime({ comparison: passing(0.5, null) }))).toBe(
      'It passes the Super Bowl in 1 run of 2, in half of those after the last row of the timeline.',
    );
  });

  test('of expected values has neither runs nor range', () => {
    const none = { probabilityPasses: null, medianHoursPassing: null };
    expect(headline(inTime({ comparison: { ...none, hoursPassingBroadcast: 0.5 } }, expected))).toBe(
      'It passes the Super Bowl after 30 minutes.',
    );
    expect(headline(inTime({ comparison: { ...none, hoursPassingBroadcast: null } }, expected))).toBe(
      'It does not pass the Super Bowl within 7 days.',
    );
  });
});

test('the pace is when half of the people are there, and how fast it doubles', () => {
  const quantiles = { p05: 2, p50: 3, p95: 5 };
  expect(
    finding(
      inTime({ cascade: { halfReachHours: 3, halfReachHoursQuantiles: quantiles, doublingHours: 0.62 } }),
      'time',
    ),
  ).toBe(
    'It reaches half of its people in 3 hours (9 runs in 10: 2 to 5 hours). While few have seen it, the people who pass it on double every 37 minutes.',
  );
  expect(
    finding(inTime({ cascade: { halfReachHours: 3, halfReachHoursQuantiles: null, doublingHours: null } }), 'time'),
  ).toBe('It reaches half of its people in 3 hours.');
  expect(finding(rounds, 'time')).toBeUndefined();
});

test('criticism is told with its own R, and how often there is none', () => {
  const count = (mean: number) => ({ mean, standardError: 1, p05: 0, p50: 1, p95: 2 });
  const criticism: NonNullable<ResultDocument['cascade']['criticism']> = {
    supporters: count(1250),
    critics: count(96),
    reachByFirstSight: { praise: 100_000, criticism: 6520 },
    impressions: { praise: 120_000, criticism: 7000 },
    probabilityNobodyCriticises: 0.047,
    reproductionNumber: { praise: 0.26, criticism: 0.378 },
    canTakeOff: false,
  };
  expect(finding(inTime({ cascade: { sharers: count(1346), criticism } }), 'criticism')).toBe(
    'Of 1,346 people who pass it on, 96 criticise on average; 6,520 people see criticism first. R₋ = 0.378: each early critic leads to 0.378 more, so criticism alone dies out. In 47 of 1,000 runs nobody criticises.',
  );
  expect(finding(rounds, 'criticism')).toBeUndefined();
  const growth = (reproductionNumber: number, canTakeOff: boolean): string | undefined =>
    finding(inTime({ cascade: { reproductionNumber, criticism: { ...criticism, canTakeOff } } }), 'growth');
  expect(growth(0.875, true)).toContain('R = 0.875: each early sharer leads to 0.875 more, so praise alone dies out.');
  expect(growth(0.875, false)).toContain('so every cascade dies out.');
  expect(growth(1.1, false)).toContain('so every cascade dies out.');
  expect(growth(1.1, true)).toContain('so it grows once it has caught on.');
});

describe('the desk', () => {
  const desk = (
    changes: Partial<NonNullable<ResultDocument['cascade']['desk']>>,
    difference = -6,
  ): string | undefined => {
    const withoutDesk = {
      critics: { mean: 100, standardError: 1, difference: { mean: difference, standardError: 1 } },
    };
    const facts = { withoutDesk, coverage: 0.44, coverageQuantiles: { p05: 0.41, p50: 0.44, p95: 0.48 }, ...changes };
    return finding(inTime({ cascade: { desk: facts } as object }), 'desk');
  };

  test('is told with the bounds of what nobody has measured', () => {
    expect(desk({ changeBand: { low: -0.158, high: 0.1543 } })).toBe(
      'Your desk answers before 44 % of the sights (41–48). It changes how many pass a complaint on by −6 % (−16 to +15).',
    );
    expect(desk({ changeBand: { low: -0.0004, high: 0.3 } }, 0.2)).toContain('by +0.2 % (−0.04 to +30).');
  });

  test('without bounds says so, and where there is nothing to answer too', () => {
    expect(desk({ changeBand: null })).toContain('by −6 % (without bounds, as criticism may take off).');
    expect(desk({ coverage: null, coverageQuantiles: null })).toBe(
      'Nobody sees criticism, so that the desk changes nothing.',
    );
  });
});

test('warnings tell times in the units of people', () => {
  expect(plainWarnings.truncated({ truncated: 12, replicates: 1000, horizonHours: 168 })).toBe(
    '12 of 1,000 runs had sights to come after 7 days, the horizon: what they would add is left out.',
  );
  expect(plainWarnings.truncated({ truncated: 1, replicates: null, horizonHours: 2 })).toMatch(/^The cascade had/);
  expect(plainWarnings.timelineCut({ cut: 3, replicates: 10, rows: 10_000, hours: 10_000 })).toBe(
    '3 of 10 runs went on after 417 days, where the timeline ends with its row 10,000: what comes later is in the totals and in no row.',
  );
});
