import { decodeScenarioLink, encodeScenarioLink, type CompleteScenario } from 'ripplecast/scenario';
import { plainNote } from '../words/field-names.ts';
import { fitToPage } from './fit-to-page.ts';
import type { PageNote } from '../shell/page-notes.ts';

/** What the link holds beside the scenario: how it is looked at. */
export interface ViewState {
  /** Round, or on a clock hours, at which the playhead was left; null while it rests on the result. */
  readonly round: number | null;
  /** Scale of the chart; auto shows small cascades beside large buys on a log scale. */
  readonly scale: 'auto' | 'linear' | 'log';
  readonly table: boolean;
  /** Whether the picture shows the first run alone instead of the mean of all. */
  readonly oneRun: boolean;
  /** Index of the run on a small world that is drawn. */
  readonly traced: number;
  /** Whether the people of a small world are listed instead of drawn. */
  readonly list: boolean;
}

/** The page as a link describes it; `notes` say what could not be used. */
export interface PageState {
  readonly scenario: CompleteScenario;
  readonly view: ViewState;
  readonly notes: readonly PageNote[];
}

/** What is shown where the address says nothing of it. */
export const defaultView: ViewState = {
  round: null,
  scale: 'auto',
  table: false,
  oneRun: false,
  traced: 0,
  list: false,
};

/** Separates the view from the scenario; never part of an encoded scenario, which escapes it. */
const SEPARATOR = '~';

/** The part of the address after `#`. */
export function formatHash(scenario: CompleteScenario, view: ViewState): string {
  const extras = new URLSearchParams();
  if (view.round !== null) extras.set(momentKey(scenario), String(view.round));
  if (view.scale !== defaultView.scale) extras.set('scale', view.scale);
  if (view.table) extras.set('table', '1');
  if (view.oneRun) extras.set('try', '1');
  if (view.traced > 0) extras.set('traced', String(view.traced + 1));
  if (view.list) extras.set('list', '1');
  const text = encodeScenarioLink(scenario).replaceAll(SEPARATOR, '%7E');
  const suffix = extras.toString();
  return `#${text}${suffix === '' ? '' : `${SEPARATOR}${suffix}`}`;
}

/**
 * Reads the part of the address after `#`; whatever cannot be used is the default, and what the page cannot show is
 * left out, each with a note.
 */
export function parseHash(hash: string): PageState {
  const text = hash.replace(/^#/u, '');
  const at = text.lastIndexOf(SEPARATOR);
  const link = decodeScenarioLink(at < 0 ? text : text.slice(0, at));
  const { scenario, notes } = fitToPage(link.scenario);
  const extras = new URLSearchParams(at < 0 ? '' : text.slice(at + 1));
  const scale = extras.get('scale');
  const momentText = extras.get(momentKey(scenario));
  const isClock = momentKey(scenario) === 'hours';
  const round = isClock ? readHours(momentText) : readWhole(momentText);
  const wrong = isClock
    ? 'The hours in the link are not a number; the result is shown.'
    : 'The round in the link is not a whole number; the result is shown.';
  const viewNotes = momentText !== null && round === null ? [wrong] : [];
  const view: ViewState = {
    round,
    scale: scale === 'log' || scale === 'linear' ? scale : 'auto',
    table: extras.get('table') === '1',
    oneRun: extras.get('try') === '1',
    traced: Math.max(1, readWhole(extras.get('traced')) ?? 1) - 1,
    list: extras.get('list') === '1',
  };
  const told = [...link.notes.map((note) => plainNote(note)), ...viewNotes].map((note) => ({
    text: note,
    offer: null,
  }));
  return { scenario, view, notes: [...told, ...notes] };
}

/** What the link calls a moment of a scenario. */
function momentKey({ timing }: CompleteScenario): 'round' | 'hours' {
  return timing === undefined ? 'round' : 'hours';
}

function readHours(text: string | null): number | null {
  return text !== null && /^\d{1,7}(?:\.\d{1,9})?$/u.test(text) ? Number(text) : null;
}

function readWhole(text: string | null): number | null {
  return text !== null && /^\d{1,6}$/u.test(text) ? Number(text) : null;
}
