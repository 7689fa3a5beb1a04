import { expect, it } from 'vitest';
import { withSpotStart } from '../state/spot-start.ts';
import { scenarioOf } from '../state/worlds.ts';
import { planStart } from './plan-start.ts';

it('says what starts a plan besides its fans', () => {
  const measured = scenarioOf('measured');
  const paid = { ...measured, message: { ...measured.message, paidSeeds: 1000 } };
  expect(planStart(measured)).toBe('');
  expect(planStart(paid)).toBe('Paid sharers: 1,000.');
  expect(planStart(withSpotStart(paid, true))).toBe(
    'The TV spot starts it, too: 10\u202f% notice it. Paid sharers: 1,000.',
  );
});
