import { readMediaPlan, readScheduleCsv, type ScheduleFile } from 'ripplecast/broadcast';
import { writeCsv } from 'ripplecast/graph';
import { tabulateSchedule } from 'ripplecast/broadcast';
import type { CompleteScenario } from 'ripplecast/scenario';
import { fewestPeople } from './fewest-people.ts';
import { ownScheduleOf, withSchedule } from './own-schedule.ts';
import { readValue } from './scenario-values.ts';

/** Why a schedule cannot be compared with. */
export type ScheduleRefusal =
  /** It is no schedule; `line` is null where no single line is wrong. */
  | { readonly reason: 'malformed'; readonly line: number | null; readonly message: string }
  /** It is paid in other money; amounts are never converted. */
  | { readonly reason: 'currency'; readonly currency: string }
  /** It needs more people than there are. */
  | { readonly reason: 'tooFewPeople'; readonly people: number }
  /** Two spots of a programme reach fewer people than one, or as many as two that share nobody. */
  | {
      readonly reason: 'secondReach';
      readonly at: number;
      readonly name?: string;
      readonly audience: number;
      readonly secondReach: number;
    }
  /** Beside people who are all drawn there is no television. */
  | { readonly reason: 'smallWorld' };

/** The scenario with the schedule of a text, or why there is none. */
export type ReadSchedule =
  | { readonly scenario: CompleteScenario; readonly leftOut: readonly string[] }
  | { readonly refusal: ScheduleRefusal };

/** Whether the beginning of a text is that of a schedule: columns with insertions and an audience, or a media plan. */
export function beginsSchedule(opening: string): boolean {
  const [first = ''] = opening.trimStart().split(/\r\n|\n|\r/u);
  const columns = first
    .toLowerCase()
    .replaceAll(/[ _"-]/gu, '')
    .split(/[,;\t]/u);
  if (isPlan(first)) return opening.includes('"lineitems"') || opening.includes('"schema_version"');
  return columns.includes('insertions') && ['audience', 'rating', 'grp'].some((name) => columns.includes(name));
}

function isPlan(text: string): boolean {
  return text.trimStart().startsWith('{');
}

/** Reads a schedule from CSV, or from a media plan of mediaplanschema, for the people and the money of a scenario. */
export function readSchedule(text: string, scenario: CompleteScenario): ReadSchedule {
  if (scenario.level === 'network') return { refusal: { reason: 'smallWorld' } };
  const universe = readValue(scenario, 'universe');
  const read = parse(text, universe);
  if ('reason' in read) return { refusal: read };
  if (read.currency !== null && read.currency !== scenario.currency) {
    return { refusal: { reason: 'currency', currency: read.currency } };
  }
  const second = impossibleSecondReach(read);
  if (second !== null) return { refusal: second };
  const next = withSchedule(scenario, read);
  const people = fewestPeople(next.broadcast);
  return people > universe
    ? { refusal: { reason: 'tooFewPeople', people } }
    : { scenario: next, leftOut: read.leftOut };
}

/** The first programme whose second reach no number of people makes possible. */
function impossibleSecondReach({ placements }: ScheduleFile): ScheduleRefusal | null {
  for (const [at, { name, audience, secondReach }] of placements.entries()) {
    if (secondReach !== undefined && (secondReach < audience || secondReach >= 2 * audience)) {
      return { reason: 'secondReach', at, ...(name === undefined ? {} : { name }), audience, secondReach };
    }
  }
  return null;
}

function parse(text: string, universe: number): ScheduleFile | ScheduleRefusal {
  try {
    return isPlan(text) ? readMediaPlan(JSON.parse(text)) : readScheduleCsv(text, { universe });
  } catch (error) {
    const line = error instanceof Error && 'line' in error && typeof error.line === 'number' ? error.line : null;
    return { reason: 'malformed', line, message: error instanceof Error ? error.message : String(error) };
  }
}

/** The schedule of a scenario as CSV, as it is read again; empty without one. */
export function scheduleText(scenario: CompleteScenario): string {
  const schedule = ownScheduleOf(scenario);
  if (schedule === null) return '';
  return writeCsv(tabulateSchedule({ placements: schedule.placements, currency: scenario.currency }));
}
