import { decodeScenarioLink } from 'ripplecast/scenario';
import {
  usualNumbers,
  yearNumberNames,
  yearNumbers,
  type YearNumber,
  type YearNumbers,
} from '../state/year-numbers.ts';
import type { PageYear } from '../state/year.ts';
import { openedScenario, repeatable } from '../state/year-scenario.ts';
import { linkNote } from '../words/link-notes.ts';
import { simplifiedNote, wrongYearNumber } from '../words/year-notes.ts';
import { AFTER_SCENARIO } from './comparison-link.ts';
import { fitToPage } from './fit-to-page.ts';
import { scenarioText } from './link-state.ts';

/** How a year is looked at. */
export interface YearView {
  /** Week at which the playhead was left; null at the end. */
  readonly week: number | null;
  /** Whether charts are tables. */
  readonly table: boolean;
}

/** The section as a link describes it. */
export interface YearState {
  readonly year: PageYear;
  readonly view: YearView;
  /** What could not be used. */
  readonly notes: readonly string[];
}

/** What is shown where the address says nothing of it. */
export const defaultYearView: YearView = { week: null, table: false };

/** The part of the address after `#`: the scenario that each post repeats, then the numbers of the year that are not the usual ones. */
export function formatYearHash({ scenario, numbers }: PageYear, view: YearView): string {
  const extras = new URLSearchParams();
  for (const name of yearNumberNames) {
    if (numbers[name] !== usualNumbers[name]) extras.set(yearNumbers[name].link, String(numbers[name]));
  }
  if (view.week !== null) extras.set('week', String(view.week));
  if (view.table) extras.set('table', '1');
  const suffix = extras.toString();
  return `#${scenarioText(scenario)}${suffix === '' ? '' : `${AFTER_SCENARIO}${suffix}`}`;
}

/** Reads the part of the address after `#`; whatever cannot be used is as usual, and a note says so. */
export function parseYearHash(hash: string): YearState {
  const text = hash.replace(/^#/u, '');
  if (text === '') {
    return { year: { scenario: openedScenario, numbers: usualNumbers }, view: defaultYearView, notes: [] };
  }
  const at = text.lastIndexOf(AFTER_SCENARIO);
  const link = decodeScenarioLink(at < 0 ? text : text.slice(0, at));
  const extras = new URLSearchParams(at < 0 ? '' : text.slice(at + 1));
  const asked = link.scenario.level === 'network' ? { scenario: link.scenario, notes: [] } : fitToPage(link.scenario);
  const { scenario, left } = repeatable(asked.scenario);
  const { numbers, wrong } = readNumbers(extras);
  const week = extras.get('week');
  return {
    year: { scenario, numbers },
    view: {
      week: week !== null && /^\d{1,3}$/u.test(week) && Number(week) < numbers.weeks ? Number(week) : null,
      table: extras.get('table') === '1',
    },
    notes: [
      ...link.notes.map((note) => linkNote(note)),
      ...asked.notes.map(({ text: note }) => note),
      ...left.map((each) => simplifiedNote(each)),
      ...wrong.map((name) => wrongYearNumber(name)),
    ],
  };
}

function readNumbers(extras: URLSearchParams): {
  readonly numbers: YearNumbers;
  readonly wrong: readonly YearNumber[];
} {
  const wrong: YearNumber[] = [];
  const read = yearNumberNames.map((name) => {
    const text = extras.get(yearNumbers[name].link);
    const value = text === null ? usualNumbers[name] : readNumber(name, text);
    if (value === null) wrong.push(name);
    return [name, value ?? usualNumbers[name]] as const;
  });
  return { numbers: Object.fromEntries(read) as YearNumbers, wrong };
}

/** A number of a link; null where it is none, or is not what it can be. */
function readNumber(name: YearNumber, text: string): number | null {
  const { kind, min, max } = yearNumbers[name];
  const value = /^\d{1,9}(?:\.\d{1,17})?(?:e-\d{1,2})?$/u.test(text) ? Number(text) : Number.NaN;
  const isRight = value >= min && value <= max && (kind !== 'count' || Number.isInteger(value));
  return isRight ? value : null;
}
