import { planLimits } from 'ripplecast/experiment';
import { decodeScenarioLink, encodeScenarioLink } from 'ripplecast/scenario';
import { firstOpponent, MAX_NAME, withPairedRuns, type PagePlan } from '../state/plans.ts';
import { linkNote } from '../words/link-notes.ts';
import { aboutPlan, pairingNote, tooManyPlans } from '../words/plan-notes.ts';
import { AFTER_SCENARIO, BETWEEN_PLANS, readComparison, withScenario } from './comparison-link.ts';
import { fitToPage } from './fit-to-page.ts';
import { notesOfFile } from './link-state.ts';

/** How plans are looked at. */
export interface PlansView {
  /** Round, or on a clock hours, at which the playhead was left; null at the end. */
  readonly moment: number | null;
  /** Index of the run that is shown for every plan; null for the average. */
  readonly run: number | null;
  /** Runs that stay at hand, by their index, in rising order. */
  readonly pins: readonly number[];
  /** The number of people whose passing is compared; null for the usual one. */
  readonly people: number | null;
}

/** The page that compares, as a link describes it. */
export interface PlansState {
  readonly plans: readonly PagePlan[];
  readonly view: PlansView;
  /** What could not be used. */
  readonly notes: readonly string[];
}

/** What is shown where the address says nothing of it. */
export const defaultPlansView: PlansView = { moment: null, run: null, pins: [], people: null };

/** Most runs that stay at hand. */
export const MAX_PINS = 8;

/**
 * The part of the address after `#`: the plans one after another, each as a link to it alone has it, then how they are looked at:
 * `v=1&fans=1000~name=Few~~v=1&fans=5000~~run=12&pins=3.12`.
 */
export function formatPlansHash(plans: readonly PagePlan[], view: PlansView): string {
  const parts = plans.map(({ name, scenario }) => {
    const text = escaped(encodeScenarioLink(scenario));
    return name === null ? text : `${text}${AFTER_SCENARIO}${escaped(new URLSearchParams({ name }).toString())}`;
  });
  const extras = new URLSearchParams();
  if (view.moment !== null) extras.set('at', String(view.moment));
  if (view.run !== null) extras.set('run', String(view.run + 1));
  if (view.pins.length > 0) extras.set('pins', view.pins.map((run) => run + 1).join('.'));
  if (view.people !== null) extras.set('people', String(view.people));
  const suffix = extras.toString();
  return `#${[...parts, ...(suffix === '' ? [] : [suffix])].join(BETWEEN_PLANS)}`;
}

function escaped(text: string): string {
  return text.replaceAll(AFTER_SCENARIO, '%7E');
}

/**
 * Reads the part of the address after `#`. A link to one scenario, as another section has it, is compared with what was measured; whatever
 * cannot be used is the default, and a note says so.
 */
export function parsePlansHash(hash: string): PlansState {
  const parts = comparisonOf(hash.replace(/^#/u, '')).split(BETWEEN_PLANS);
  const isView = (part: string): boolean => /^(?:at|run|pins|people)=/u.test(part);
  const texts = parts.filter((part) => !isView(part));
  const notes: string[] = [];
  if (texts.length > planLimits.most) notes.push(tooManyPlans(texts.length, planLimits.most));
  const read = texts.slice(0, planLimits.most).map((text, at) => readPlan(text, at, notes));
  const [only] = read;
  const given =
    read.length < planLimits.fewest && only !== undefined
      ? [only, { name: null, scenario: firstOpponent(only.scenario) }]
      : read;
  const { plans, changes } = withPairedRuns(given);
  notes.push(...changes.map((change) => pairingNote(change)));
  return { plans, view: readView(new URLSearchParams(parts.find((part) => isView(part)) ?? ''), plans), notes };
}

/** A plan that was opened alone comes back to its comparison. */
function comparisonOf(text: string): string {
  if (text.includes(BETWEEN_PLANS)) return text;
  const [scenario = '', ...others] = text.split(AFTER_SCENARIO);
  const opened = readComparison(new URLSearchParams(others.join('&')));
  return opened === null ? text : withScenario(opened, scenario);
}

function readPlan(text: string, at: number, notes: string[]): PagePlan {
  const [scenarioText = '', ...others] = text.split(AFTER_SCENARIO);
  const link = decodeScenarioLink(scenarioText);
  const fitted = fitToPage(link.scenario);
  const extras = new URLSearchParams(others.join('&'));
  const told = [
    ...link.notes.map((note) => linkNote(note)),
    ...fitted.notes.map((note) => note.text),
    ...notesOfFile(fitted.scenario, extras),
  ];
  notes.push(...told.map((note) => aboutPlan(at, note)));
  const name = extras.get('name')?.trim().slice(0, MAX_NAME) ?? '';
  return { name: name === '' ? null : name, scenario: fitted.scenario };
}

function readView(extras: URLSearchParams, plans: readonly PagePlan[]): PlansView {
  const runs = plans[0]?.scenario.experiment.replicates ?? 1;
  const runOf = (text: string | null): number | null => {
    const number = readWhole(text);
    return number === null || number < 1 || number > runs ? null : number - 1;
  };
  const pins = (extras.get('pins') ?? '').split('.').flatMap((text) => runOf(text) ?? []);
  const moment = extras.get('at');
  const people = readWhole(extras.get('people'));
  return {
    moment: moment !== null && /^\d{1,7}(?:\.\d{1,9})?$/u.test(moment) ? Number(moment) : null,
    run: runOf(extras.get('run')),
    pins: [...new Set(pins)].toSorted((a, b) => a - b).slice(0, MAX_PINS),
    people: people !== null && people >= 1 ? people : null,
  };
}

function readWhole(text: string | null): number | null {
  return text !== null && /^\d{1,12}$/u.test(text) ? Number(text) : null;
}
