import { checkArray, checkNumber, checkObject, checkOptions, checkText, checkWhole } from '../../check.ts';
import { InvalidParameterError } from '../../errors.ts';
import type { Duplication, Placement } from '../broadcast.generated.ts';
import { costOfBuy } from '../cost-of-buy.ts';

/** A schedule that is written as a media plan. */
export interface MediaPlanSchedule {
  /** At least one. */
  readonly placements: readonly Placement[];
  /** How many people pairs of placements share; none where it is left out. */
  readonly duplications?: readonly Duplication[];
  /** Cost of making the spot; 0 where it is left out. */
  readonly production?: number;
  /** People who could be reached; null where unknown. */
  readonly universe?: number | null;
  /** ISO 4217 code of all amounts; null where unknown. */
  readonly currency?: string | null;
}

/** What a media plan must say that a schedule does not. */
export interface MediaPlanFacts {
  /** Of the plan and its campaign. */
  readonly name: string;
  /** First day, `YYYY-MM-DD`. */
  readonly startDate: string;
  /** Last day, `YYYY-MM-DD`. */
  readonly endDate: string;
  /** Who made it. */
  readonly createdBy: string;
  /** When, as `YYYY-MM-DDTHH:MM:SSZ`. */
  readonly createdAt: string;
}

/** A media plan of mediaplanschema, version 3.0, as JSON takes it. */
export interface MediaPlan {
  /** About the plan itself: version, name, who made it and when. */
  readonly meta: Readonly<Record<string, unknown>>;
  /** Days, budget, target audience. */
  readonly campaign: Readonly<Record<string, unknown>>;
  /** One for each placement, perhaps one for the production. */
  readonly lineitems: readonly Readonly<Record<string, unknown>>[];
}

/**
 * A schedule as a media plan of the Media Plan Open Data Standard (mediaplanschema), version 3.0: a line item for each
 * placement, and one for the production where it costs something. `readMediaPlan` reads it back as it was,
 * but for names, which placements without one are given.
 * @param facts - Names and days that the standard asks for.
 * @returns An object for JSON. What the standard has no name for is in `custom_properties.ripplecast`.
 * @throws InvalidParameterError for what is no schedule, or no day.
 * @remarks https://github.com/planmatic/mediaplanschema, schemas/3.0.
 * @example
 * ```ts
 * import { writeMediaPlan } from 'ripplecast/broadcast';
 *
 * const placements = [{ name: 'News', audience: 250000, insertions: 3, costPerInsertion: 9000 }];
 * const days = { startDate: '2026-03-01', endDate: '2026-03-31', createdAt: '2026-02-01T09:00:00Z' };
 * const plan = writeMediaPlan({ placements }, { name: 'Spring', createdBy: 'Ann', ...days });
 * plan.lineitems[0]?.metric_impressions; // => 750000
 * ```
 */
export function writeMediaPlan(schedule: MediaPlanSchedule, facts: MediaPlanFacts): MediaPlan {
  checkOptions('facts', facts, ['name', 'startDate', 'endDate', 'createdBy', 'createdAt']);
  const { name, startDate, endDate, createdBy, createdAt } = facts;
  for (const [key, text] of Object.entries({ name, createdBy, createdAt })) checkText(`facts.${key}`, text);
  checkDay('facts.startDate', startDate);
  checkDay('facts.endDate', endDate);
  if (endDate < startDate) throw new InvalidParameterError('facts.endDate', `a day from ${startDate} on`, endDate);
  checkObject('schedule', schedule);
  const { placements, duplications = [], production = 0, universe = null, currency = null } = schedule;
  checkArray('schedule.placements', placements);
  if (placements.length === 0) throw new InvalidParameterError('schedule.placements', 'at least one placement', []);
  checkArray('schedule.duplications', duplications);
  checkNumber('schedule.production', production, 0);
  placements.forEach((placement, index) => checkPlacement(placement, index));
  const days = { start_date: startDate, end_date: endDate };
  const money = currency === null ? {} : { cost_currency: currency };
  const basis = placements.find((placement) => placement.basis !== undefined)?.basis;
  const media = costOfBuy({ placements, production: 0 });
  const spots = placements.map((placement, index) => ({
    ...spotOf(placement, index, universe),
    ...days,
    ...money,
  }));
  const making = {
    id: 'production',
    name: 'Production',
    channel: 'TV',
    cost_total: production,
    cost_creative: production,
    ...days,
    ...money,
  };
  return {
    meta: {
      id: 'ripplecast-plan',
      schema_version: '3.0',
      name,
      created_by_name: createdBy,
      created_at: createdAt,
      ...(duplications.length > 0 && { custom_properties: { ripplecast: { duplications } } }),
    },
    campaign: {
      id: 'ripplecast-campaign',
      name,
      ...days,
      budget_total: media + production,
      ...(currency !== null && { budget_currency: currency }),
      ...(basis !== undefined && {
        target_audiences: [{ name: basis, ...(universe !== null && { population_size: universe }) }],
      }),
    },
    lineitems: production > 0 ? [...spots, making] : spots,
  };
}

function checkPlacement(placement: Placement, index: number): void {
  checkObject(`schedule.placements[${index}]`, placement);
  checkWhole('audience', placement.audience, 1);
  checkWhole('insertions', placement.insertions, 1);
  checkNumber('costPerInsertion', placement.costPerInsertion, 0);
}

function checkDay(parameter: string, day: string): void {
  if (typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day)) return;
  throw new InvalidParameterError(parameter, 'a day as YYYY-MM-DD', day);
}

function spotOf(
  { audience, insertions, costPerInsertion, secondReach, name, basis }: Placement,
  index: number,
  universe: number | null,
): Readonly<Record<string, unknown>> {
  const cost = costPerInsertion * insertions;
  return {
    id: `placement-${index + 1}`,
    name: name ?? `Placement ${index + 1}`,
    channel: 'TV',
    ...(basis !== undefined && { target_audience: basis }),
    cost_total: cost,
    cost_media: cost,
    metric_units: insertions,
    metric_impressions: audience * insertions,
    ...(universe !== null && { metric_audience_size: universe }),
    custom_properties: { ripplecast: { costPerInsertion, ...(secondReach !== undefined && { secondReach }) } },
  };
}
