import { extname } from 'node:path';
import {
  type Buy,
  measureBuy,
  resolveBuy,
  type Schedule,
  type ScheduledPlacement,
  type ScheduleFile,
} from 'ripplecast/broadcast';
import type { CompleteScenario, Warning } from 'ripplecast/scenario';
import { plainWarnings } from 'ripplecast/words';
import { BadInputError } from '../../../bad-input.ts';
import { readScenarioFile } from '../../../files/read-scenario.ts';
import { readScheduleFile } from '../../../files/read-schedule.ts';
import { findScenario } from '../../find-scenario.ts';
import type { CommandLineIo } from '../../io.ts';
import type { SettingOptions } from '../../options.ts';
import { type OutputNames, outputsOf, refuseOverwriting } from '../../output-files.ts';
import { positiveAmount, readAmount } from '../../typed-amount.ts';

/** Flags that say a schedule; numbers as typed. */
export interface ScheduleFlags extends SettingOptions, OutputNames {
  readonly universe?: string;
  readonly audience?: string;
  readonly insertions?: string;
  readonly cost?: string;
  readonly secondReach?: string;
}

/** A schedule, and how it is called. */
export interface NamedSchedule {
  readonly schedule: Schedule;
  readonly name: string;
  /** Names of lines of a media plan that are no placements on television. */
  readonly leftOut: readonly string[];
  /** What must be known before its figures are used. */
  readonly warnings: readonly Warning[];
}

/**
 * Finds the schedule that was named or typed.
 * @throws BadInputError where there is none, or too many, or nobody said of how many people.
 */
export async function findSchedule(
  name: string | undefined,
  flags: ScheduleFlags,
  io: CommandLineIo,
): Promise<NamedSchedule> {
  const universe = wholeAmount('--universe', flags.universe);
  if (name === undefined)
    return { schedule: typedSchedule(flags, universe), name: 'The schedule', leftOut: [], warnings: [] };
  for (const [option, typed] of [
    ['--audience', flags.audience],
    ['--insertions', flags.insertions],
    ['--cost', flags.cost],
    ['--second-reach', flags.secondReach],
  ]) {
    if (typed === undefined) continue;
    throw new BadInputError(`${option} is for a schedule without a file; got ${option} ${typed} beside ${name}`);
  }
  if (!(await isScheduleFile(name))) return scheduleOfScenario(name, flags, universe, io);
  if (flags.set !== undefined) throw new BadInputError(`--set changes scenarios; got it beside the schedule ${name}`);
  await refuseOverwriting(outputsOf(flags), [{ by: 'the schedule', path: name }], io);
  const file = await readScheduleFile(name, { universe });
  return { schedule: scheduleOfFile(file, name, universe), name, leftOut: file.leftOut, warnings: [] };
}

/** A whole number of at least 1 as typed; null where the option was not given. */
export function wholeAmount(option: string, text: string | undefined): number | null {
  const value = positiveAmount(option, text, 'count', 'a whole number');
  if (value === null || Number.isSafeInteger(value)) return value;
  throw new BadInputError(`${option} must be a whole number above 0; got "${text}"`);
}

async function isScheduleFile(name: string): Promise<boolean> {
  if (extname(name).toLowerCase() === '.csv') return true;
  if (extname(name).toLowerCase() !== '.json' || name.includes('#')) return false;
  const { value } = await readScenarioFile(name);
  return typeof value === 'object' && value !== null && 'lineitems' in value;
}

function typedSchedule(
  { audience, insertions, cost = '0', secondReach }: ScheduleFlags,
  universe: number | null,
): Schedule {
  const people = wholeAmount('--audience', audience);
  if (people === null) {
    throw new BadInputError('reach needs a schedule, a scenario, or --audience with --universe; got none of them');
  }
  const each = readAmount('--cost', cost, 'money');
  if (each === null || each < 0) throw new BadInputError(`--cost must be an amount of at least 0; got "${cost}"`);
  const second = wholeAmount('--second-reach', secondReach);
  const placement: ScheduledPlacement = {
    audience: people,
    insertions: wholeAmount('--insertions', insertions) ?? 1,
    costPerInsertion: each,
    ...(second !== null && { secondReach: second }),
  };
  return { universe: universe ?? throwUnknown('--audience'), placements: [placement] };
}

function throwUnknown(name: string): never {
  throw new BadInputError(
    `${name} does not say how many people could be reached; --universe does, such as --universe 1000000`,
  );
}

function scheduleOfFile(file: ScheduleFile, name: string, universe: number | null): Schedule {
  const { placements, duplications, production, currency } = file;
  return {
    universe: universe ?? file.universe ?? throwUnknown(name),
    placements,
    ...(duplications.length > 0 && { duplications }),
    production,
    ...(currency !== null && { currency }),
  };
}

async function scheduleOfScenario(
  name: string,
  flags: ScheduleFlags,
  universe: number | null,
  io: CommandLineIo,
): Promise<NamedSchedule> {
  const { scenario } = await findScenario(name, flags, io);
  if (scenario.broadcast === null)
    throw new BadInputError(`${name} has no broadcast; a scenario with one was expected`);
  const bought = resolveBuy(scenario.broadcast);
  const { placements, duplications, production, basis, currency, name: buy } = bought;
  const people = universe ?? scenario.universe ?? throwUnknown(name);
  // What the buy gets wrong is told under its place in the scenario.
  measureBuy(bought, people);
  const schedule = {
    universe: people,
    placements: buy === null ? placements : placements.map((placement) => ({ ...placement, name: buy })),
    ...(duplications.length > 0 && { duplications }),
    production,
    ...(basis !== null && { basis }),
    currency: currency ?? scenario.currency,
  };
  return {
    schedule,
    name: buy ?? name,
    leftOut: [],
    warnings: universe === null ? warnAboutBasis(scenario, bought) : [],
  };
}

function warnAboutBasis({ basis, broadcast }: CompleteScenario, buy: Buy): readonly Warning[] {
  if (basis === undefined || buy.basis === null || basis === buy.basis) return [];
  const path = broadcast !== null && 'buy' in broadcast ? 'broadcast.buy' : 'broadcast.placements';
  return [{ code: 'basisDiffers', path, message: plainWarnings.basisDiffers({ universe: basis, buy: buy.basis }) }];
}
