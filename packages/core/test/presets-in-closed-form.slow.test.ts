import { describe, expect, test } from 'vitest';
import { type CompleteScenario, presets, simulate } from '../src/index.ts';
import { expectedSharers, extinction } from '../src/cascade/index.ts';
import { type DelayLaw, doublingHours } from '../src/delay/index.ts';
import { coverage, coverageOfOpeningHours, loopDemand } from '../src/desk/index.ts';
import { simulateShard } from '../src/experiment/index.ts';

const { complaintAsClaimed, complaintAsMeasured, officeHoursDesk, roundTheClockDesk } = presets;

/** How many follow a critic of a preset: each of 300 followers sees with probability .35, and then shares. */
const offspring = { law: 'binomial', followers: 300, visibility: 0.35, shareProbability: 0.00288 } as const;

/** Half of all views within 80 minutes: the half-life of the closed forms. */
const halfLife = 80 / 60;
const exponential: DelayLaw = { law: 'exponential', halfLife };

function withRuns(scenario: CompleteScenario, replicates: number): CompleteScenario {
  return { ...scenario, experiment: { ...scenario.experiment, replicates } };
}

function coloursOf({ criticism }: CompleteScenario): { quality: number; shareMultiplier: number } {
  return { quality: criticism!.quality, shareMultiplier: criticism!.shareMultiplier };
}

/** Changes of a preset with a desk, where complaints are not passed on: each is a case of its own, as in the closed forms. */
function withoutPassingOn(
  preset: CompleteScenario,
  delay: DelayLaw,
  complaints: { readonly perHour: number; readonly hours: number },
  desk: Partial<NonNullable<CompleteScenario['desk']>>,
): CompleteScenario {
  return {
    ...preset,
    message: { fans: 0, fanVisibility: 1, ...complaints },
    timing: { delay, fanDelay: delay, rowHours: 1, horizonHours: null },
    criticism: { quality: 1, shareMultiplier: 0, delayMultiplier: 1 },
    desk: { ...preset.desk!, ...desk },
  };
}

/** Coverage of a desk, a ratio of means, and its standard error by the delta method. */
function coverageOf(scenario: CompleteScenario, replicates: number): { mean: number; standardError: number } {
  const rows = simulateShard(withRuns(scenario, replicates), { first: 0, count: replicates });
  const covered = rows.coveredSights!;
  const coverable = rows.coverableSights!;
  const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);
  const mean = sum(covered) / sum(coverable);
  const residuals = covered.map((value, run) => value - mean * coverable[run]);
  const variance = sum(residuals.map((value) => value * value)) / (replicates - 1);
  return { mean, standardError: Math.sqrt(variance * replicates) / sum(coverable) };
}

describe('complaints', () => {
  test.each([
    ['as measured', complaintAsMeasured, 0.378],
    ['as claimed', complaintAsClaimed, 1.512],
  ])('%s: R of criticism and the time in which it doubles', (_, preset, reproductionNumber) => {
    const { cascade } = simulate({ ...preset, level: 'meanField' });
    const { median, sigma } = preset.timing!.delay as { readonly median: number; readonly sigma: number };
    const views = { law: 'lognormal', median: median * preset.criticism!.delayMultiplier, sigma } as const;
    expect(cascade.criticism?.reproductionNumber.criticism).toBeCloseTo(reproductionNumber, 12);
    const doubling = doublingHours(reproductionNumber, views);
    if (doubling === null) expect(cascade.doublingHours).toBeNull();
    else expect(cascade.doublingHours).toBeCloseTo(doubling, 9);
  });

  // Exact: 1/(1 − R₋) where nobody sees it twice; 1.6 critics reach 170 of 100,000 people. n = 1,000; catches errors above 0.2.
  test('as measured: as many critics in the end as the closed form has', () => {
    const timing = { ...complaintAsMeasured.timing!, horizonHours: null };
    const { outcomes, cascade } = simulate({ ...complaintAsMeasured, timing });
    const { criticsFromCriticism } = expectedSharers(offspring, coloursOf(complaintAsMeasured));
    expect(outcomes.sharers).toHaveMean(criticsFromCriticism);
    expect(cascade.criticism?.critics.mean).toBe(cascade.sharers.mean);
  });

  // Exact: one minus the probability of extinction. Runs die out with some hundreds of people or reach tens of thousands. n = 80;
  // catches probabilities that are off by 0.3.
  test('as claimed: as many take off as the closed form has', () => {
    const timing = { ...complaintAsClaimed.timing!, horizonHours: null };
    const { outcomes } = simulate(withRuns({ ...complaintAsClaimed, timing }, 80));
    const { fromCriticism } = extinction(offspring, coloursOf(complaintAsClaimed));
    const takeOffs = outcomes.reach.filter((people) => people > 20_000).length;
    expect(outcomes.reach.some((people) => people > 10_000 && people < 30_000)).toBe(false);
    expect(takeOffs).toHappenWith(1 - fromCriticism, { n: 80 });
  });
});

describe('desks', () => {
  const { people, handlingMinutes, patienceHours } = roundTheClockDesk.desk!;
  const desk = { people, handlingMinutes, patienceHours };
  const reproductionNumber = 0.3024 * roundTheClockDesk.criticism!.shareMultiplier;
  const { message, reply } = roundTheClockDesk;
  const complaintsPerHour = 'perHour' in message ? message.perHour : NaN;
  const loop = { complaintsPerHour, reproductionNumber, answers: reply!, views: exponential };
  const [demand] = loopDemand(desk, loop);

  // Exact: the closed form with patience. The queue is empty at first: that adds some 0.001 over 300 hours. n = 10 runs of 300
  // hours; catches errors above 0.02.
  test('round the clock: coverage at the loaded demand is that of the closed form', () => {
    const load = { ...desk, complaintsPerHour: demand.complaintsPerHour };
    expect(coverage(load, exponential)).toBeCloseTo(demand.coverage, 9);
    const complaints = { perHour: load.complaintsPerHour, hours: 300 };
    const { mean, standardError } = coverageOf(withoutPassingOn(roundTheClockDesk, exponential, complaints, {}), 10);
    expect(mean).toHaveMean(demand.coverage, { standardError });
  });

  // Views that end early, and views that last. n = 40 days.
  test.each([
    ['exponential', exponential, 0.41346349],
    ['lognormal', { law: 'lognormal', median: halfLife, sigma: 1.757 } as const, 0.4809],
  ])('office hours, answers at once, %s views: 41 to 48 %% of the sights', (_, views, expected) => {
    const exact = coverageOfOpeningHours(8, views);
    expect(exact).toBeCloseTo(expected, 4);
    const atOnce = { people: 100, handlingMinutes: 0.001, patienceHours: null };
    const complaints = { perHour: 25, hours: 24 };
    const { mean, standardError } = coverageOf(withoutPassingOn(officeHoursDesk, views, complaints, atOnce), 40);
    expect(mean).toHaveMean(exact, { standardError });
  });

  test('as many hours of work a day cover less in office hours than round the clock', () => {
    const inOffice = coverageOf(officeHoursDesk, 100);
    const always = coverageOf(roundTheClockDesk, 100);
    expect(always.mean).toBeGreaterThan(inOffice.mean + 5 * Math.hypot(inOffice.standardError, always.standardError));
  });
});
