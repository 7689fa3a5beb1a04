import { isDeterministic, type CompleteScenario } from 'ripplecast/scenario';
import { parseHash } from '../../../link/link-state.ts';
import { pages } from '../../../pages.ts';
import { refusedLinkWords } from '../../../words/refused-link-words.ts';

/** What somebody of a class found, as their link says it. */
export interface ClassLink {
  /** Line of the text, from 1. */
  readonly line: number;
  /** What stands before the link, or alone in the line above; empty where nothing does. */
  readonly name: string;
  /** The part of the address from `#`. */
  readonly hash: string;
  readonly scenario: CompleteScenario;
  /** Of what the link speaks. */
  readonly says: ClassLinkSays;
  /** The same for links that ask the same, whatever their scenarios are called. */
  readonly key: string;
}

/** The average of all runs, one run by its index, the run that the simulation chooses first (null), or a guess of people. */
export type ClassLinkSays =
  | { readonly kind: 'average' }
  | { readonly kind: 'run'; readonly run: number | null }
  | { readonly kind: 'guess'; readonly people: number };

/** A line or a link that nothing can be read from, and why. */
export interface RefusedLine {
  readonly line: number;
  /** Its beginning. */
  readonly text: string;
  readonly reason: string;
}

/** What was pasted, in its order. */
export interface ClassLinks {
  readonly links: readonly ClassLink[];
  readonly refused: readonly RefusedLine[];
}

/** A link of a lesson that holds a guess: which people were guessed about, and how many. */
export type ReadGuess = (hash: string) => { readonly scenario: CompleteScenario; readonly people: number } | null;

/** More links than this are no class. */
export const MAX_LINKS = 200;
/** Longer ones are no link that the page writes. */
const MAX_LENGTH = 20_000;
const MAX_NAME = 40;
/** So much of what stands before a link is looked at for a name. */
const MAX_BEFORE = 200;
const SHOWN_TEXT = 60;

/** Signs that people and chats write round links. */
const around = /^[<("'“„«[]+|[>)"'”“»\].,;:!?]+$/gu;

/**
 * Reads the links of a page from free text, as it is pasted from a chat, a mail or a table: any number in a line, with or without a
 * name before them. A run that was pasted already is left out; the same guess or average of two people is not.
 * @param readGuess - Reads the guess from a lesson's link; null for a link that holds none.
 * @returns Each link once, and each line or link that holds nothing, in the order of the text.
 */
export function readClassLinks(text: string, readGuess: ReadGuess): ClassLinks {
  const links: ClassLink[] = [];
  const refused: RefusedLine[] = [];
  const refuse = (line: number, what: string, reason: string): void => {
    refused.push({ line, text: shorten(what), reason });
  };
  /** A line without a link: the name of whoever is pasted below, or nothing. */
  let waiting: { readonly line: number; readonly text: string } | null = null;
  for (const [index, written] of text.split(/\r\n|[\n\r\u2028]/u).entries()) {
    const line = index + 1;
    const content = written.trim();
    if (content === '') continue;
    const found = findAddresses(content);
    if (found.length === 0) {
      if (waiting !== null) refuse(waiting.line, waiting.text, refusedLinkWords.noLink());
      waiting = { line, text: content };
      continue;
    }
    let end = 0;
    for (const { token, start } of found) {
      const before = nameFrom(content.slice(end, start));
      end = start + token.length;
      const name = before === '' && start === 0 && waiting !== null ? nameFrom(waiting.text) : before;
      if (name !== before) waiting = null;
      const isTooLong = token.length > MAX_LENGTH;
      const address = isTooLong ? token : token.replaceAll(around, '').replaceAll('&amp;', '&');
      const read = isTooLong ? { reason: refusedLinkWords.tooLong() } : readLink(address, readGuess);
      const shown = name === '' ? address : `${name}: ${address}`;
      // A run is one outcome, whoever pasted it.
      const again =
        'reason' in read || read.says.kind !== 'run' ? undefined : links.find(({ key }) => key === read.key);
      if ('reason' in read) refuse(line, shown, read.reason);
      else if (again !== undefined) refuse(line, shown, refusedLinkWords.sameRun(again.line, again.name));
      else if (links.length >= MAX_LINKS) refuse(line, shown, refusedLinkWords.tooMany(MAX_LINKS));
      else links.push({ line, name, ...read });
    }
    if (waiting !== null) refuse(waiting.line, waiting.text, refusedLinkWords.noLink());
    waiting = null;
  }
  if (waiting !== null) refuse(waiting.line, waiting.text, refusedLinkWords.noLink());
  return { links, refused: refused.toSorted((one, other) => one.line - other.line) };
}

/** Whatever looks like an address, or like the part of one that holds a scenario; addresses may be joined without a space. */
function findAddresses(content: string): readonly { readonly token: string; readonly start: number }[] {
  return [...content.matchAll(/\S+/gu)].flatMap(({ 0: word, index }) => {
    let start = index;
    return word.split(/(?=https?:\/\/)/iu).flatMap((token) => {
      const at = start;
      start += token.length;
      const hash = token.indexOf('#');
      const isAddress = /^https?:\/\//iu.test(token) || (hash >= 0 && token.includes('=', hash));
      return isAddress ? [{ token, start: at }] : [];
    });
  });
}

type ReadLink = Omit<ClassLink, 'line' | 'name'>;

function readLink(address: string, readGuess: ReadGuess): ReadLink | Pick<RefusedLine, 'reason'> {
  const at = address.indexOf('#');
  if (at < 0) return { reason: refusedLinkWords.nothingInIt() };
  const hash = address.slice(at);
  const folder = folderOf(address.slice(0, at));
  if (folder === 'learn') {
    const guess = readGuess(hash);
    if (guess === null) return { reason: refusedLinkWords.noGuess() };
    return linkOf(hash, guess.scenario, { kind: 'guess', people: guess.people });
  }
  if (folder !== 'play') return { reason: refusedLinkWords.otherSection() };
  if (!/^#(?:[^~]*&)?v=\d/u.test(hash)) return { reason: refusedLinkWords.notOurs() };
  const { scenario, view, notes } = parseHash(hash);
  const [note] = notes;
  if (note !== undefined) return { reason: note.text };
  const isOfRun = view.voice === 'run' && !isDeterministic(scenario.level);
  const run = view.run === null ? null : Math.min(view.run, scenario.experiment.replicates - 1);
  return linkOf(hash, scenario, isOfRun ? { kind: 'run', run } : { kind: 'average' });
}

function linkOf(hash: string, scenario: CompleteScenario, says: ClassLinkSays): ReadLink {
  return { hash, scenario, says, key: JSON.stringify([{ ...scenario, title: null }, says]) };
}

/** Folder of the page that an address is of; the first page where it names no file. */
function folderOf(address: string): string | undefined {
  const file = address.replace(/\?.*$/su, '').split('/').at(-1) ?? '';
  const page = pages.find((each) => each.file === file);
  return file.endsWith('.html') ? page?.folder : pages[0]?.folder;
}

/** What stands before a link as a name: without the colon, dash or number of a list that people write. */
function nameFrom(text: string): string {
  // Who pastes a novel wants no name from it.
  const name = text.slice(-MAX_BEFORE).replaceAll(/^[\s<("'“„[|,;*•–—-]+|[\s<("'“„[|:,;–—>-]+$/gu, '');
  return name.length > MAX_NAME ? `${name.slice(0, MAX_NAME - 1)}…` : name;
}

function shorten(text: string): string {
  return text.length > SHOWN_TEXT ? `${text.slice(0, SHOWN_TEXT - 1)}…` : text;
}
