import { presets, resolveScenario } from 'ripplecast';
import { expect, it } from 'vitest';
import { refusalOfSpotStart } from './refusal-of-part.ts';
import { withValue } from './scenario-values.ts';
import { hasSpot, startsWithSpot, withoutPaidSeeds, withSpotStart } from './spot-start.ts';
import { withAnotherPlacement, withSchedule } from './own-schedule.ts';
import { withOwnSpot } from './own-spot.ts';

const example = resolveScenario(presets.seedExample);

it('switches a spot that starts the sharing on and off', () => {
  const on = withSpotStart(example, true);
  expect([hasSpot(example), startsWithSpot(example), startsWithSpot(on)]).toEqual([true, false, true]);
  expect(resolveScenario(on).broadcast?.notice).toBe(0.1);
  expect(withSpotStart(on, false)).toEqual(example);
  expect(withOwnSpot(on, { audience: 1000 }).broadcast?.notice).toBe(0.1);
  const placements = [{ audience: 1000, insertions: 1, costPerInsertion: 10 }];
  const bought = withSchedule(on, { placements, universe: null });
  expect([bought.broadcast?.notice, withAnotherPlacement(bought).broadcast?.notice]).toEqual([0.1, 0.1]);
});

it('has no such switch without a spot, and refuses it where time runs in hours', () => {
  const alone = resolveScenario({ ...presets.seedExample, broadcast: null });
  expect([hasSpot(alone), withSpotStart(alone, true)]).toEqual([false, alone]);
  expect(refusalOfSpotStart(example)).toBeNull();
  expect(refusalOfSpotStart(resolveScenario({ ...presets.seedExample, timing: {} }))).toContain('timing');
});

it('takes paid sharers back with their price', () => {
  const paid = withValue(withValue(example, 'paidSeeds', 10), 'perPaidSeed', 500);
  expect([paid.message.paidSeeds, paid.cost?.perPaidSeed]).toEqual([10, 500]);
  expect(withValue(paid, 'paidSeeds', null)).toEqual(example);
  expect(withoutPaidSeeds(example)).toEqual(example);
});
