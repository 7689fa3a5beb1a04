import { checkObject, checkWhole } from '../check.ts';
import { campaignLimits } from './campaign-schema.ts';
import type { Campaign, PlanEntry } from './campaign.generated.ts';

/**
 * A campaign that goes on for another number of weeks: entries of its plans that would begin after the end are left out; everything else
 * stays.
 * @param campaign - As people write it, or complete. It is checked as a whole where it is run; never changed.
 * @param weeks - A whole number from 1 to 520.
 * @returns A new campaign; its parts are those of the other, not copied.
 * @throws InvalidParameterError for what is no campaign, and for another number.
 * @example
 * ```ts
 * import { campaignPresets, layOutPlan, withWeeks } from 'ripplecast/scenario';
 *
 * layOutPlan(withWeeks(campaignPresets.valueAgainstCounters, 2)).map(({ day }) => day); // => [0, 2, 4, 7, 9, 11]
 * ```
 */
export function withWeeks<Given extends Campaign>(campaign: Given, weeks: number): Given {
  checkObject('campaign', campaign, 'an object with weeks, plan');
  checkWhole('weeks', weeks, 1, campaignLimits.weeks);
  const { plan, mixes } = campaign;
  return {
    ...campaign,
    weeks,
    plan: begunWithin(plan, weeks),
    ...(isObject(mixes) && { mixes: shortened(mixes, weeks) }),
  };
}

function shortened(mixes: NonNullable<Campaign['mixes']>, weeks: number): Campaign['mixes'] {
  return Object.fromEntries(
    Object.entries(mixes).map(([name, mix]) => [
      name,
      isObject(mix) && mix.plan !== undefined ? { ...mix, plan: begunWithin(mix.plan, weeks) } : mix,
    ]),
  );
}

/** What is no list of entries is left to the check of the whole. */
function begunWithin(plan: readonly PlanEntry[], weeks: number): readonly PlanEntry[] {
  return Array.isArray(plan) ? plan.filter((entry: PlanEntry) => !beginsAfter(entry, 7 * weeks)) : plan;
}

function beginsAfter(entry: PlanEntry, days: number): boolean {
  if (!isObject(entry)) return false;
  const first = 'everyDays' in entry ? entry.fromDay : entry.day;
  return typeof first === 'number' && first >= days;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
