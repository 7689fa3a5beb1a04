import { decodeScenarioLink, encodeScenarioLink, type CompleteScenario } from 'ripplecast/scenario';
import { linkNote } from '../words/link-notes.ts';
import { refusalNotes } from '../words/refusal-notes.ts';
import { languages, type Language } from '../words/page-words.ts';
import { defaultView, defaultViewOf, type ViewState } from './view-state.ts';
import { readAsked, writeAsked } from './asked-link.ts';
import { readComparison, writeComparison } from './comparison-link.ts';
import { fitToPage } from './fit-to-page.ts';
import { MOST_ASKED } from '../state/asked-people.ts';
import { formatHiddenParts, hiddenParts, readHiddenParts } from '../state/hidden-parts.ts';
import type { PageNote } from '../shell/page-notes.ts';
import type { NamedFile } from '../own-data/own-file.ts';
import { followersCalled, networkFilesOf, ownFollowersOf, ownNetworkOf, wasReadFromFile } from '../state/own-files.ts';
import { readValue } from '../state/scenario-values.ts';

/** The page as a link describes it; `notes` say what could not be used. */
export interface PageState {
  readonly scenario: CompleteScenario;
  readonly view: ViewState;
  readonly notes: readonly PageNote[];
}

/** Separates the view from the scenario; never part of an encoded scenario, which escapes it. */
const SEPARATOR = '~';

/** How many names of parts that the page does not have a note repeats, and how many letters of each. */
const PARTS_TOLD = 5;
const LETTERS_TOLD = 24;

/** The part of the address after `#`. */
export function formatHash(scenario: CompleteScenario, view: ViewState): string {
  const extras = new URLSearchParams();
  if (view.round !== null) extras.set(momentKey(scenario), String(view.round));
  if (view.scale !== defaultView.scale) extras.set('scale', view.scale);
  if (view.table) extras.set('table', '1');
  if (view.voice !== defaultViewOf(scenario).voice) extras.set('voice', view.voice);
  if (view.run !== null) extras.set('run', String(view.run + 1));
  if (view.people !== defaultView.people) extras.set('people', view.people);
  if (view.mine) extras.set('mine', '1');
  const file = fileInLink(scenario, view);
  if (file !== null && scenario.level !== 'network') extras.set('followersFile', file.name);
  if (file !== null && file.sha256 !== '') extras.set('sha256', file.sha256);
  if (view.around !== null && networkFilesOf(scenario) !== null) extras.set('around', view.around);
  if (view.asked !== null) writeAsked(extras, view.asked);
  if (view.hide.length > 0) extras.set('hide', formatHiddenParts(view.hide));
  if (view.embed) extras.set('embed', '1');
  if (view.big) extras.set('big', '1');
  if (view.theme !== null) extras.set('theme', view.theme);
  if (view.language !== null) extras.set('lang', view.language);
  if (view.comparison !== null) writeComparison(extras, view.comparison);
  const text = scenarioText(scenario);
  const suffix = extras.toString();
  return `#${text}${suffix === '' ? '' : `${SEPARATOR}${suffix}`}`;
}

/** The file of the reader's own that a scenario is on, or that its link names; null where there is none. */
function fileInLink(scenario: CompleteScenario, { file }: Pick<ViewState, 'file'>): NamedFile | null {
  const own = ownNetworkOf(scenario) ?? ownFollowersOf(scenario);
  return own?.facts ?? file;
}

/** A follower list stays on the device: a link has a number in place of it. */
function withoutList(scenario: CompleteScenario): CompleteScenario {
  return wasReadFromFile(scenario) ? { ...scenario, followers: readValue(scenario, 'friends') } : scenario;
}

/** The part of a link that is the scenario. What lies in a file of the reader's own is not in it. */
export function scenarioText(scenario: CompleteScenario): string {
  return encodeScenarioLink(withoutList(scenario)).replaceAll(SEPARATOR, '%7E');
}

/** What a page does with links. */
export interface LinkReading {
  /** Whether it can read files of the reader's own; else another scenario takes the place of one that needs them. */
  readonly takesFiles: boolean;
}

/**
 * Reads the part of the address after `#`; whatever cannot be used is the default, and what the page cannot show is
 * left out, each with a note.
 */
export function parseHash(hash: string, { takesFiles }: LinkReading = { takesFiles: false }): PageState {
  const text = hash.replace(/^#/u, '');
  const at = text.lastIndexOf(SEPARATOR);
  const link = decodeScenarioLink(at < 0 ? text : text.slice(0, at));
  const extras = new URLSearchParams(at < 0 ? '' : text.slice(at + 1));
  const fitted = fitToPage(link.scenario, takesFiles);
  const named = readFile(fitted.scenario, extras);
  const list = named === null ? null : followersCalled(named);
  const scenario = list === null ? fitted.scenario : { ...fitted.scenario, followers: list.law };
  const isLeftOut = named !== null && list === null && !takesFiles;
  const { notes } = fitted;
  const scale = extras.get('scale');
  const momentText = extras.get(momentKey(scenario));
  const isClock = momentKey(scenario) === 'hours';
  const round = isClock ? readHours(momentText) : readWhole(momentText);
  const wrong = isClock ? refusalNotes.wrongHours() : refusalNotes.wrongRound();
  const { asked, isWrong } = readAsked(extras, scenario);
  const { parts: hide, unknown } = readHiddenParts(extras.get('hide') ?? '');
  const viewNotes = [
    ...(momentText !== null && round === null ? [wrong] : []),
    ...(isLeftOut ? notesOfFile(scenario, extras) : []),
    ...(isWrong ? [refusalNotes.wrongAsked(MOST_ASKED)] : []),
    ...(unknown.length > 0
      ? [refusalNotes.unknownParts(unknown.length, unknown.slice(0, PARTS_TOLD).map(cut), hiddenParts)]
      : []),
  ];
  const view: ViewState = {
    round,
    scale: scale === 'log' || scale === 'linear' ? scale : 'auto',
    table: extras.get('table') === '1',
    ...readRun(scenario, extras),
    people: readPeople(extras),
    mine: extras.get('mine') === '1',
    file: list !== null || isLeftOut ? null : named,
    around: extras.get('around'),
    asked,
    hide,
    embed: extras.get('embed') === '1',
    big: extras.get('big') === '1',
    theme: readTheme(extras.get('theme')),
    language: readLanguage(extras.get('lang')),
    comparison: readComparison(extras),
  };
  const told = [...link.notes.map((note) => linkNote(note)), ...viewNotes].map((note) => ({
    text: note,
    offer: null,
  }));
  return { scenario, view, notes: [...told, ...notes] };
}

/**
 * Voice and run of a link. Links of the first page had `try=1` for the first run of a population, and `traced` for the
 * run of a network, of which the first was drawn where they said nothing.
 */
function readRun({ level }: CompleteScenario, extras: URLSearchParams): Pick<ViewState, 'voice' | 'run'> {
  const voice = extras.get('voice');
  const asked = readWhole(extras.get('run') ?? extras.get('traced'));
  const run = asked === null ? null : Math.max(1, asked) - 1;
  if (extras.get('try') === '1') return { voice: 'run', run: run ?? 0 };
  return { voice: voice === 'run' || voice === 'average' ? voice : defaultViewOf({ level }).voice, run };
}

/** What is said where numbers of followers lie in a file that a page does not take. */
export function notesOfFile(scenario: CompleteScenario, extras: URLSearchParams): readonly string[] {
  const name = extras.get('followersFile');
  if (name === null || scenario.level === 'network') return [];
  return [refusalNotes.followersInFile(name, readValue(scenario, 'friends'))];
}

/** The file that a link names: of a network in the scenario, of a follower list beside it. */
function readFile(scenario: CompleteScenario, extras: URLSearchParams): NamedFile | null {
  const digest = extras.get('sha256') ?? '';
  const sha256 = /^[\da-f]{64}$/u.test(digest) ? digest : '';
  const files = networkFilesOf(scenario);
  if (files !== null) return sha256 === '' ? null : { name: files.edges, sha256 };
  const name = extras.get('followersFile');
  return name === null || scenario.level === 'network' ? null : { name, sha256 };
}

/** How a link has a small world drawn; those of the first page had `list=1`. */
function readPeople(extras: URLSearchParams): ViewState['people'] {
  const people = extras.get('people');
  if (people === 'stage' || people === 'rings' || people === 'list') return people;
  return extras.get('list') === '1' ? 'list' : defaultView.people;
}

/** What the link calls a moment of a scenario. */
function momentKey({ timing }: CompleteScenario): 'round' | 'hours' {
  return timing === undefined ? 'round' : 'hours';
}

function readTheme(text: string | null): ViewState['theme'] {
  return text === 'light' || text === 'dark' ? text : null;
}

function readLanguage(text: string | null): Language | null {
  return languages.find((language) => language === text) ?? null;
}

function cut(name: string): string {
  return name.length > LETTERS_TOLD ? `${name.slice(0, LETTERS_TOLD)}…` : name;
}

function readHours(text: string | null): number | null {
  return text !== null && /^\d{1,7}(?:\.\d{1,9})?$/u.test(text) ? Number(text) : null;
}

function readWhole(text: string | null): number | null {
  return text !== null && /^\d{1,6}$/u.test(text) ? Number(text) : null;
}
