import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import {
  planReach,
  readMediaPlan,
  readScheduleCsv,
  type ScheduleFile,
  scheduleFor,
  tabulateSchedule,
  writeMediaPlan,
} from 'ripplecast/broadcast';
import { writeCsv } from 'ripplecast/graph';
import { schedules as drawnSchedules } from '../../../packages/core/test/arbitraries/schedule.ts';
import { type Attack, attackOf, hold, type Verdict } from '../machinery/attack.ts';
import { type ByteMutation, byteMutation, mutateBytes } from '../mutations/mutate-bytes.ts';
import { documentMutation, mutateDocument } from '../mutations/mutate-document.ts';
import { nastyNumbers } from '../mutations/nasty-values.ts';
import { refusedOr } from './refusal.ts';

const facts = {
  name: 'Spring',
  startDate: '2026-03-01',
  endDate: '2026-03-31',
  createdBy: 'Ann',
  createdAt: '2026-02-01T09:00:00Z',
};

/** A schedule as a file, what changes it, and how many people are said to be there. */
const input = fc.record({
  schedule: drawnSchedules({ placements: 3, insertions: 5 }),
  changes: fc.array(byteMutation, { maxLength: 2 }),
  keys: fc.array(documentMutation, { maxLength: 2 }),
  universe: fc.option(fc.oneof(fc.constantFrom(1000, 294_650_000), fc.constantFrom(...nastyNumbers)), { freq: 9 }),
  reach: fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(...nastyNumbers)),
});

/** Schedules as CSV and as media plans, changed, then planned with. */
export const schedules: Attack = attackOf({
  name: 'schedules',
  inputs: input,
  strike: ({ schedule, changes, keys, universe, reach }): Verdict => {
    const table = tabulateSchedule({ ...schedule, currency: 'USD' });
    const csv = refusedOr(() => readScheduleCsv(changedText(writeCsv(table), changes), { universe }));
    const plan = JSON.parse(JSON.stringify(writeMediaPlan(schedule, facts))) as unknown;
    const read = refusedOr(() => readMediaPlan(mutateDocument(plan, keys)));
    const answered = [csv, read].filter((file) => file !== null && checkFile(file, universe, reach));
    return answered.length === 0 ? 'refused' : 'accepted';
  },
});

function changedText(text: string, changes: readonly ByteMutation[]): string {
  return Buffer.from(mutateBytes(new Uint8Array(Buffer.from(text)), changes)).toString('utf8');
}

/** Whether what was read is planned with; holds what must follow from it. */
function checkFile(file: ScheduleFile, universe: number | null, reach: number): boolean {
  const { placements, duplications, production, currency } = file;
  const again = readScheduleCsv(writeCsv(tabulateSchedule(file)));
  hold(isDeepStrictEqual(again.placements, placements), () => `not the same again: ${JSON.stringify(again)}`);
  const schedule = {
    universe: universe ?? file.universe ?? 1e9,
    placements,
    duplications,
    production,
    ...(currency !== null && { currency }),
  };
  const plan = refusedOr(() => planReach(schedule));
  if (plan === null) return false;
  const values = [plan.reach, plan.impressions, plan.cost, plan.grossRatingPoints, ...plan.kPlusReach, ...plan.exactly];
  hold(
    values.every((value) => value >= 0 && value < Infinity),
    () => `no numbers: ${JSON.stringify(plan)}`,
  );
  const answer = refusedOr(() => scheduleFor(schedule, { reach, mostInsertions: 20, mostPlans: 2000 }));
  if (answer?.isPossible === true) {
    hold(answer.plan.reach >= reach * schedule.universe * (1 - 1e-9), () => `too few: ${JSON.stringify(answer)}`);
  }
  return true;
}
