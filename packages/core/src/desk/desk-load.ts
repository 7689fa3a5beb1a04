import { deskNode } from '../cascade/conversation-schema.ts';
import { checkNumber, checkOptions } from '../check.ts';
import { checkArgument } from '../schema/read-argument.ts';

/** Complaints an hour at most. */
export const MOST_COMPLAINTS = 100_000;

/** What arrives at a desk, and who answers. */
export interface DeskLoad {
  /** Complaints that ask for an answer, an hour, by Poisson's law; 0 to 100,000. */
  readonly complaintsPerHour: number;
  /** People who answer, each one complaint at a time, first come, first served; whole, 0 to 100,000. */
  readonly people: number;
  /** Mean time that one answer takes, in minutes; exponential, 0.001 to 1,000,000. */
  readonly handlingMinutes: number;
  /**
   * Mean time after which whoever still waits gives up, in hours; exponential, 0.000001 to 1,000,000. Null, or left
   * out: nobody gives up.
   */
  readonly patienceHours?: number | null;
}

/** A load in the letters of the formulas; rates are an hour. */
export interface DeskRates {
  /** λ: complaints. */
  readonly arrival: number;
  /** n. */
  readonly people: number;
  /** μ: answers of one person. */
  readonly handling: number;
  /** φ: of giving up, of each who waits; 0 where nobody does. */
  readonly givingUp: number;
}

/** Names of a load's keys. */
const keys = ['complaintsPerHour', 'people', 'handlingMinutes', 'patienceHours'];

/**
 * Checks a load and gives its rates.
 * @throws InvalidParameterError for a key that is missing, unknown or out of its bounds.
 */
export function ratesOf(load: DeskLoad): DeskRates {
  checkOptions('load', load, keys);
  const { complaintsPerHour, people, handlingMinutes, patienceHours = null } = load;
  checkNumber('load.complaintsPerHour', complaintsPerHour, 0, MOST_COMPLAINTS);
  checkOfDesk('load.people', 'people', people);
  checkOfDesk('load.handlingMinutes', 'handlingMinutes', handlingMinutes);
  checkOfDesk('load.patienceHours', 'patienceHours', patienceHours);
  return {
    arrival: complaintsPerHour,
    people,
    handling: 60 / handlingMinutes,
    givingUp: patienceHours === null ? 0 : 1 / patienceHours,
  };
}

/**
 * Throws InvalidParameterError for what the desk of a scenario could not have either.
 * @param name - Of the value, for the message.
 * @param key - Of the desk.
 */
export function checkOfDesk(name: string, key: 'people' | 'handlingMinutes' | 'patienceHours', value: unknown): void {
  checkArgument(name, deskNode.entries[key]!, value);
}
