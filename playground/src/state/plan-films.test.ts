import { comparePlans, type PlansResult } from 'ripplecast/experiment';
import { presets, toDocument } from 'ripplecast';
import { resolveScenario, type CompleteScenario, type Scenario } from 'ripplecast/scenario';
import { describe, expect, it } from 'vitest';
import { filmsOf } from './plan-films.ts';

const small = (share: number, more: Partial<Scenario> = {}): CompleteScenario =>
  resolveScenario({
    ...presets.seedExample,
    universe: 500,
    followers: 8,
    message: { fans: 5 },
    model: { kind: 'share', visibility: 1, shareProbability: share },
    broadcast: null,
    experiment: { replicates: 40, rngSeed: 'films' },
    ...more,
  });

function compared(...scenarios: readonly CompleteScenario[]): PlansResult {
  return comparePlans(scenarios.map((scenario) => ({ name: '', scenario })));
}

const filmsOfPlans = (...scenarios: readonly CompleteScenario[]): ReturnType<typeof filmsOf> =>
  filmsOf(
    compared(...scenarios).plans.map(({ result }) => toDocument(result)),
    null,
  );

describe('plans on one playhead', () => {
  it('have as many rounds as the longest, and stay at their end', () => {
    const { axis, reach, isMixed } = filmsOfPlans(small(0.05), small(0.3));
    expect(isMixed).toBe(false);
    expect(axis.hours).toBeNull();
    for (const curve of reach) {
      expect(curve).toHaveLength(axis.last + 1);
      expect(curve).toEqual(curve.toSorted((a, b) => a - b));
    }
    expect(reach[0]?.at(-1)).toBeLessThan(reach[1]?.at(-1) ?? 0);
  });

  it('share a clock where all have one: at each moment each has what it has by then', () => {
    const timing = (median: number): Partial<Scenario> => ({
      timing: { delay: { law: 'exponential', halfLife: median }, rowHours: 1, horizonHours: 200 },
    });
    const plans = compared(small(0.3, timing(1)), small(0.3, timing(10)));
    const documents = plans.plans.map(({ result }) => toDocument(result));
    const { axis, reach } = filmsOf(documents, null);
    expect(axis.hours).not.toBeNull();
    for (const [step, hours] of (axis.hours ?? []).entries()) {
      for (const [plan, document] of documents.entries()) {
        const row = document.cascade.timeline?.findLast((each) => each.hours <= hours + 1e-9);
        expect(reach[plan]?.[step]).toBe(row?.reach ?? 0);
      }
    }
  });

  it('play from start to end each where some have rounds and others hours', () => {
    const timing = { delay: { law: 'exponential', halfLife: 2 }, rowHours: 1, horizonHours: 100 } as const;
    const { axis, isMixed, reach } = filmsOfPlans(small(0.3), small(0.3, { timing }));
    expect(isMixed).toBe(true);
    expect(axis.hours).toBeNull();
    expect(reach.map((curve) => curve.length)).toEqual([axis.last + 1, axis.last + 1]);
    expect(Math.abs((reach[0]?.at(-1) ?? 0) - (reach[1]?.at(-1) ?? 0))).toBeLessThan(100);
  });

  it('show one run of each by the same steps', () => {
    const documents = compared(small(0.2), small(0.3)).plans.map(({ result }) => toDocument(result));
    const runs = [
      { reach: [5, 13, 20], byCriticism: [] },
      { reach: [5, 21, 60, 90, 99], byCriticism: [] },
    ];
    const { axis, reach } = filmsOf(documents, runs);
    expect(axis.last).toBeGreaterThanOrEqual(4);
    expect(reach[0]?.slice(0, 4)).toEqual([5, 13, 20, 20]);
    expect(reach[1]?.slice(0, 5)).toEqual([5, 21, 60, 90, 99]);
  });
});
