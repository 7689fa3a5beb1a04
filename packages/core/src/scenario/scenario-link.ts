import { checkText } from '../check.ts';
import { groupDigits, InvalidDocumentError, Mistakes } from '../errors.ts';
import { contradictoryEntries, documentOfLink, excludedEntries, linkEntriesOf, linkPaths } from './link-entries.ts';
import { type LinkEntries, linkVersion, migrateLinkEntries } from './link-migrations.ts';
import { nearestName } from '../nearest-name.ts';
import { seedExample } from './presets.ts';
import { resolveScenario } from './resolve-scenario.ts';
import type { CompleteScenario, Scenario } from './scenario.generated.ts';

/** A scenario read from a link, and what a page should tell its reader about the reading. */
export interface DecodedLink {
  /** The scenario, complete. */
  readonly scenario: CompleteScenario;
  /**
   * A sentence for each entry that was not used as written, of many the first and how many more there are; empty for a link
   * that Ripplecast wrote.
   */
  readonly notes: readonly string[];
}

/**
 * A scenario as the short, readable part of a link: the version, then only what differs from the preset
 * `seed-example`, with no leading `#` or `?`.
 * @throws InvalidDocumentError if the scenario is not valid.
 * @example
 * ```ts
 * import { encodeScenarioLink, presets } from 'ripplecast';
 * encodeScenarioLink({ ...presets.seedExample, followers: 150 }); // => 'v=2&followers=150'
 * ```
 */
export function encodeScenarioLink(scenario: Scenario): string {
  const defaults = linkEntriesOf(seedExample);
  const entries = [...linkEntriesOf(resolveScenario(scenario))].filter(([name, text]) => defaults.get(name) !== text);
  return [`v=${linkVersion}`, ...entries.map(([name, text]) => `${name}=${encodeText(text)}`)].join('&');
}

/**
 * Reads the part of a link that {@link encodeScenarioLink} wrote, of this or an older version, also with a leading `#`
 * or `?`. What cannot be used of a text is replaced by the value of `seed-example`, with a note.
 * @throws InvalidParameterError for what is no text; never for a text.
 * @example
 * ```ts
 * import { decodeScenarioLink } from 'ripplecast';
 * decodeScenarioLink('v=2&fans=100&share=5%25').scenario.message; // => { fans: 100, fanVisibility: 1 }
 * ```
 */
export function decodeScenarioLink(text: string): DecodedLink {
  checkText('text', text);
  const notes = new Mistakes<string>();
  const written = splitEntries(text, notes);
  const version = readVersion(written, notes);
  written.delete('v');
  const link = knownEntries(version === null ? new Map() : migrateLinkEntries(written, version), notes);
  dropContradictions(link, notes);
  for (;;) {
    try {
      const scenario = resolveScenario(documentOfLink(withDefaults(link)));
      noteIneffective(link, scenario, notes);
      return { scenario, notes: toldOf(notes) };
    } catch (error) {
      if (!(error instanceof InvalidDocumentError)) throw error;
      dropRefused(link, error, notes);
    }
  }
}

function toldOf({ told, more }: Mistakes<string>): readonly string[] {
  if (more === 0) return told;
  return [
    ...told,
    `${groupDigits(more)} more ${more === 1 ? 'entry of the link was' : 'entries of the link were'} not used as written.`,
  ];
}

/** A tilde ends the scenario of a link of the page: behind it stands how the page shows it. */
function encodeText(text: string): string {
  const escaped = encodeURIComponent(text).replaceAll('~', '%7E');
  return escaped.replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%20', '+');
}

function splitEntries(text: string, notes: Mistakes<string>): Map<string, string> {
  const entries = new Map<string, string>();
  for (const part of text.replace(/^[#?]/, '').split('&')) {
    if (part === '') continue;
    const equals = part.indexOf('=');
    const encodedName = equals < 0 ? part : part.slice(0, equals);
    const rest = equals < 0 ? '' : part.slice(equals + 1);
    let name: string;
    let value: string;
    try {
      name = decodeURIComponent(encodedName);
      // A percent sign that encodes nothing was typed by a person: share=5%.
      value = decodeURIComponent(rest.replaceAll('+', ' ').replaceAll(/%(?![\da-f]{2})/gi, '%25'));
    } catch {
      notes.add(() => `The link's entry ${part.slice(0, 60)} cannot be decoded and is left out.`);
      continue;
    }
    if (entries.has(name)) {
      notes.add(() => `The link has ${name.slice(0, 60)} more than once; the last one is used.`);
    }
    entries.set(name, value);
  }
  return entries;
}

/** Version of the link; null where it is one that this Ripplecast does not know. */
function readVersion(entries: ReadonlyMap<string, string>, notes: Mistakes<string>): number | null {
  const text = entries.get('v') ?? String(linkVersion);
  const version = Number(text);
  if (Number.isInteger(version) && version >= 1 && version <= linkVersion) return version;
  const known = linkVersion === 1 ? '1' : `one of 1 to ${linkVersion}`;
  notes.add(() => `The link's version must be ${known}; got ${text.slice(0, 60)}. The example is shown instead.`);
  return null;
}

/** The entries that mean something; the others are noted. */
function knownEntries(entries: LinkEntries, notes: Mistakes<string>): Map<string, string> {
  const link = new Map<string, string>();
  for (const [name, text] of entries) {
    if (linkPaths.has(name)) {
      link.set(name, text);
      continue;
    }
    notes.add(() => {
      const nearest = nearestName(name, [...linkPaths.keys()]);
      const hint = nearest === null ? '' : ` Did you mean ${nearest}?`;
      return `The link's entry ${name.slice(0, 60)} is not known and is left out.${hint}`;
    });
  }
  return link;
}

function dropContradictions(link: Map<string, string>, notes: Mistakes<string>): void {
  for (const [name, others] of contradictoryEntries()) {
    const other = others.find((candidate) => link.has(candidate));
    if (!link.has(name) || other === undefined) continue;
    link.delete(name);
    notes.add(() => `The link has both ${name} and ${other}; ${name} is left out.`);
  }
}

/** The link's entries over those of the default, less what they exclude. */
function withDefaults(link: ReadonlyMap<string, string>): Map<string, string> {
  const entries = linkEntriesOf(seedExample);
  for (const name of excludedEntries(link)) entries.delete(name);
  for (const [name, text] of link) entries.set(name, text);
  return entries;
}

/** Takes out the entry of each issue; where an issue lies in a default, the entry that made the default invalid. */
function dropRefused(link: Map<string, string>, error: InvalidDocumentError, notes: Mistakes<string>): void {
  const before = link.size;
  for (const { path, message } of error.issues) {
    const name = nearestEntry(link, path);
    if (name !== undefined) drop(link, name, message, notes);
  }
  if (link.size < before) return;
  const culprit = ['universe', 'currency', 'kind'].find((name) => link.has(name)) ?? [...link.keys()][0];
  if (culprit === undefined) throw error;
  drop(link, culprit, error.issues[0]?.message ?? error.message, notes);
}

/** The entry of the link that has the value at a path; where none has, the first beside it in the same object. */
function nearestEntry(link: ReadonlyMap<string, string>, path: string): string | undefined {
  const entries = [...linkPaths].filter(([name]) => link.has(name));
  const own = entries.find(([, parent]) => isAtOrIn(path, parent));
  if (own !== undefined) return own[0];
  for (let around = path; around.includes('.');) {
    around = around.slice(0, around.lastIndexOf('.'));
    const beside = entries.find(([, parent]) => isAtOrIn(parent, around));
    if (beside !== undefined) return beside[0];
  }
  return entries.find(([, parent]) => isAtOrIn(parent, path))?.[0];
}

function drop(link: Map<string, string>, name: string, message: string, notes: Mistakes<string>): void {
  const entry = showEntry(link, name);
  link.delete(name);
  const replacement = withDefaults(link).get(name);
  const instead = replacement === undefined ? 'is left out' : `is replaced by ${replacement}`;
  notes.add(() => `The link's ${entry} ${instead}: ${message}`);
}

/** An entry that is valid by itself, but not of the scenario that the link describes: production without a buy. */
function noteIneffective(link: ReadonlyMap<string, string>, scenario: CompleteScenario, notes: Mistakes<string>): void {
  const effective = linkEntriesOf(scenario);
  for (const name of link.keys()) {
    if (!effective.has(name)) notes.add(() => `The link's ${showEntry(link, name)} has no effect here.`);
  }
}

function showEntry(link: ReadonlyMap<string, string>, name: string): string {
  return `${name}=${(link.get(name) ?? '').slice(0, 60)}`;
}

function isAtOrIn(path: string, parent: string): boolean {
  return path === parent || path.startsWith(`${parent}.`);
}
