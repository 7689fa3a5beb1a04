import { checkArray, checkNumber, checkOptions, checkText, checkWhole } from '../check.ts';
import { type DocumentIssue, InvalidParameterError, Mistakes, throwIfAny } from '../errors.ts';
import type { Duplication, Placement } from './broadcast.generated.ts';
import { checkPlacements } from './buy-rules.ts';
import { checkWithinUniverse } from './universe-rules.ts';
import { readDuplications, readPlacement } from './read-placement.ts';

/** A placement of a schedule, as a document has it; 0 insertions are allowed, for one that may be bought. */
export interface ScheduledPlacement extends Placement {
  /** ISO 4217 code of its cost; must be that of all others. */
  readonly currency?: string;
}

/** A media plan: what is bought, and among how many people. */
export interface Schedule {
  /** People who could be reached, a whole number of at least 1: the denominator of every percentage. */
  readonly universe: number;
  /** Insertions in each programme; at least one placement. */
  readonly placements: readonly ScheduledPlacement[];
  /** People that pairs of placements share, as measured; pairs that are not named share what chance gives. */
  readonly duplications?: readonly Duplication[];
  /** Cost of making the spot, paid once; 0 where left out. */
  readonly production?: number;
  /** Whom the universe counts, for example `P2+`; placements that say it must say the same. */
  readonly basis?: string;
  /** ISO 4217 code of every amount; placements that say it must say the same. */
  readonly currency?: string;
}

/** A schedule that was checked, with what was left out. */
export interface CheckedSchedule {
  readonly universe: number;
  readonly placements: readonly Placement[];
  readonly duplications: readonly Duplication[];
  readonly production: number;
  readonly basis: string | null;
  readonly currency: string | null;
}

const scheduleKeys = ['universe', 'placements', 'duplications', 'production', 'basis', 'currency'];
const placementKeys = ['audience', 'insertions', 'costPerInsertion', 'secondReach', 'name', 'basis', 'currency'];

/**
 * Checks a schedule; nothing of it is kept.
 * @throws InvalidParameterError for a value that is none, an unknown key, and a schedule without placements.
 * @throws InvalidDocumentError with paths inside `schedule` for what contradicts the rest: audiences larger than the universe,
 * second reaches and duplications outside their limits, several bases or currencies.
 */
export function readSchedule(schedule: Schedule): CheckedSchedule {
  checkOptions('schedule', schedule, scheduleKeys);
  const { universe, production = 0, basis, currency } = schedule;
  if (universe === undefined) {
    const expected = 'a whole number of people, of whom reach and rating points are percentages';
    throw new InvalidParameterError('schedule.universe', expected, universe);
  }
  checkWhole('schedule.universe', universe, 1);
  checkNumber('schedule.production', production, 0);
  if (basis !== undefined) checkText('schedule.basis', basis);
  if (currency !== undefined) checkText('schedule.currency', currency);
  checkArray('schedule.placements', schedule.placements);
  const given = Array.from(schedule.placements);
  if (given.length === 0) throw new InvalidParameterError('schedule.placements', 'at least one placement', given);
  const placements = given.map((placement, index) => {
    const name = `schedule.placements[${index}]`;
    checkOptions(name, placement, placementKeys);
    if (placement.currency !== undefined) checkText(`${name}.currency`, placement.currency);
    return readPlacement(placement, name, 0);
  });
  const duplications = readDuplications(schedule.duplications, 'schedule.duplications');
  const issues = new Mistakes<DocumentIssue>();
  // Second reaches are compared with the universe, which says their limits closer.
  const placed = given.map((placement) => {
    const { secondReach: _, ...rest } = placement;
    return rest;
  });
  checkPlacements({ placements: placed, duplications, basis, currency }, issues, 'schedule');
  if (issues.count === 0) checkWithinUniverse({ placements, duplications }, universe, issues, 'schedule');
  throwIfAny(issues);
  return {
    universe,
    placements,
    duplications,
    production,
    basis: basis ?? given.find((placement) => placement.basis !== undefined)?.basis ?? null,
    currency: currency ?? given.find((placement) => placement.currency !== undefined)?.currency ?? null,
  };
}
