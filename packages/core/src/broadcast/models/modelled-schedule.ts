import { checkArray, checkObject, checkOptions, checkWhole } from '../../check.ts';
import { InvalidParameterError } from '../../errors.ts';
import type { Vehicle } from '../independent-exposure.ts';
import { checkFraction } from '../check-fraction.ts';

/** A vehicle (a programme, a title) whose viewers may come back. */
export interface ModelledVehicle extends Vehicle {
  /** Fraction of the universe that two insertions reach, in [reach, 2·reach − reach²]; needed by models of repeat viewing. */
  readonly secondReach?: number;
}

/** How many people two vehicles share. */
export interface SharedReach {
  /** Places of the two vehicles in the list, from 0. */
  readonly between: readonly [number, number];
  /** Fraction of the universe in the audience of one insertion of both. */
  readonly reach: number;
}

/** What the models of this folder reckon with: fractions of the universe. */
export interface ModelledSchedule {
  /** At least one. */
  readonly vehicles: readonly ModelledVehicle[];
  /** For models of shared audiences: every pair of vehicles once. */
  readonly duplications?: readonly SharedReach[];
}

/** What a model needs of a schedule. */
export interface Needs {
  /** The `secondReach` of every vehicle: of viewers who come back more than by chance, or of any. */
  readonly secondReach?: 'loyal' | 'any';
  /** The duplication of every pair. */
  readonly duplications?: boolean;
  /** One insertion of each vehicle, and no more. */
  readonly oneInsertion?: boolean;
}

/** A schedule whose every figure is there. */
export interface CheckedModel {
  readonly vehicles: readonly Required<ModelledVehicle>[];
  /** Entry [i][j] is the fraction that the vehicles i and j share; empty where the model needs none. */
  readonly shared: readonly Float64Array[];
  /** Insertions of all vehicles together. */
  readonly insertions: number;
  /** Views of a person of the universe: Σ insertions × reach. */
  readonly views: number;
}

/** What two fractions that are equal may differ by. */
export const ROUNDING = 1e-12;

/**
 * Checks the figures that a model takes.
 * @throws InvalidParameterError for what is no fraction (a percentage for one), for a second reach or a shared audience that the
 * others do not allow, and for a figure that the model needs and the schedule does not have.
 */
export function checkModelled(schedule: ModelledSchedule, needs: Needs): CheckedModel {
  checkOptions('schedule', schedule, ['vehicles', 'duplications']);
  checkArray('schedule.vehicles', schedule.vehicles);
  const vehicles = Array.from(schedule.vehicles, (vehicle, place) =>
    checkVehicle(vehicle, `schedule.vehicles[${place}]`, needs),
  );
  if (vehicles.length === 0) throw new InvalidParameterError('schedule.vehicles', 'at least one vehicle', []);
  let insertions = 0;
  let views = 0;
  for (const vehicle of vehicles) {
    insertions += vehicle.insertions;
    views += vehicle.insertions * vehicle.reach;
  }
  const shared = needs.duplications === true ? sharedReaches(schedule.duplications ?? [], vehicles) : [];
  return { vehicles, shared, insertions, views };
}

function checkVehicle(vehicle: ModelledVehicle, name: string, needs: Needs): Required<ModelledVehicle> {
  checkObject(name, vehicle, 'an object with reach and insertions');
  const { reach, insertions, secondReach } = vehicle;
  checkFraction(`${name}.reach`, reach);
  checkWhole(`${name}.insertions`, insertions);
  if (needs.oneInsertion === true && insertions !== 1) {
    throw new InvalidParameterError(
      `${name}.insertions`,
      '1, since the formula knows one insertion of each vehicle',
      insertions,
    );
  }
  if (secondReach !== undefined) checkSecondReach(`${name}.secondReach`, reach, secondReach, needs.secondReach);
  else if (needs.secondReach !== undefined) {
    throw new InvalidParameterError(
      `${name}.secondReach`,
      'what two insertions reach, which the model needs',
      secondReach,
    );
  }
  return { reach, insertions, secondReach: secondReach ?? 2 * reach - reach * reach };
}

/** Throws unless two insertions can reach so many: no fewer than one, and of loyal viewers no more than by chance. */
export function checkSecondReach(
  name: string,
  reach: number,
  secondReach: number,
  viewers: 'loyal' | 'any' = 'loyal',
): void {
  checkFraction(name, secondReach);
  const most = viewers === 'loyal' ? 2 * reach - reach * reach : Math.min(1, 2 * reach);
  if (secondReach >= reach - ROUNDING && secondReach <= most + ROUNDING) return;
  const what = viewers === 'loyal' ? 'what two independent ones reach' : 'what two reach at most';
  const range = `from ${reach}, what one insertion reaches, to ${most}, ${what}`;
  throw new InvalidParameterError(name, range, secondReach);
}

function sharedReaches(duplications: readonly SharedReach[], vehicles: readonly Vehicle[]): Float64Array[] {
  checkArray('schedule.duplications', duplications);
  const shared = vehicles.map(() => new Float64Array(vehicles.length).fill(-1));
  for (const [index, duplication] of Array.from(duplications).entries()) {
    const name = `schedule.duplications[${index}]`;
    checkObject(name, duplication, 'an object with between and reach');
    const { between, reach } = duplication;
    checkArray(`${name}.between`, between, 2);
    const [first, second] = between;
    for (const place of between) checkWhole(`${name}.between`, place, 0, vehicles.length - 1);
    if (first === second) throw new InvalidParameterError(`${name}.between`, 'two different places', between);
    if (shared[first][second] >= 0)
      throw new InvalidParameterError(`${name}.between`, 'a pair that is not there already', between);
    checkFraction(`${name}.reach`, reach);
    const [a, b] = [vehicles[first].reach, vehicles[second].reach];
    const [fewest, most] = [Math.max(0, a + b - 1), Math.min(a, b)];
    if (reach < fewest - ROUNDING || reach > most + ROUNDING) {
      throw new InvalidParameterError(
        `${name}.reach`,
        `from ${fewest} to ${most}, as reaches of ${a} and ${b} allow`,
        reach,
      );
    }
    shared[first][second] = reach;
    shared[second][first] = reach;
  }
  for (let first = 0; first < vehicles.length; first++) {
    for (let second = first + 1; second < vehicles.length; second++) {
      if (shared[first][second] >= 0) continue;
      const message = `schedule.duplications must have every pair of vehicles; the pair [${first}, ${second}] is missing`;
      throw InvalidParameterError.saying('schedule.duplications', message);
    }
  }
  return shared;
}
