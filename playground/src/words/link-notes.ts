import { msg, str } from '@lit/localize';
import { findCatalogueBuy } from 'ripplecast/broadcast';
import { namedBuy, presets, scenarioKey } from 'ripplecast/scenario';
import { namesOfPaths } from '../state/value-paths.ts';
import { fieldName, plainNote } from './field-names.ts';
import { pageNumbers, pageWords } from './page-words.ts';
import { formatValue } from './value-forms.ts';
import { levelsInOrder, levelWords } from './value-words.ts';

/** What the library says of an entry that it cannot use. */
const refused =
  /^The link's (?<name>[^=]+)=(?<text>.*?) is (?:replaced by (?<instead>.+?)|left out): (?<message>.+)$/su;
/** What its message says is wrong. */
const problem = /^(?<path>[\w.]+) must be (?<expected>.+); got (?<got>.+?)(?:; did you mean .*)?$/su;

/** A note of the library about a link in the page's own words: "The link's “Fans” (abc) is not a number; 1,000 is used." */
export function linkNote(note: string): string {
  const entry = refused.exec(note)?.groups;
  if (entry !== undefined) return refusedNote(entry);
  const unknown = /^The link's entry (?<name>.+?) (?:is not known|cannot be decoded)/u.exec(note)?.groups;
  if (unknown !== undefined) return msg(str`The link’s “${unknown['name'] ?? ''}” means nothing here and is left out.`);
  const idle = /^The link's (?<name>[^=]+)=.* has no effect here\.$/su.exec(note)?.groups;
  if (idle !== undefined) return msg(str`The link’s “${nameOf(idle['name'] ?? '', '')}” changes nothing here.`);
  if (note.startsWith("The link's version"))
    return msg('The link is of a version that is not known here; the example is shown.');
  const twice = /^The link has (?<name>\S+) more than once/u.exec(note)?.groups;
  if (twice !== undefined)
    return msg(str`The link says “${nameOf(twice['name'] ?? '', '')}” more than once; the last one is used.`);
  const both = /^The link has both (?<name>\S+) and (?<other>\S+); \S+ is left out\.$/u.exec(note)?.groups;
  if (both !== undefined) {
    const [name = '', other = ''] = [both['name'], both['other']].map((each) => nameOf(each ?? '', ''));
    return msg(str`The link has both “${name}” and “${other}”; “${name}” is left out.`);
  }
  return plainNote(note);
}

function refusedNote({
  name = '',
  text = '',
  instead,
  message = '',
}: Readonly<Record<string, string | undefined>>): string {
  if (name === 'buy') return msg(str`The link’s TV programme is unknown; ${buyName(instead)} is shown.`);
  const { path = '', expected = '', got = '' } = problem.exec(message)?.groups ?? {};
  const own = pathOf(name, path);
  const entry = msg(str`The link’s “${fieldName(own)}” (${text === '' ? msg('empty') : text})`);
  const wrong = whatIsWrong(own, path, expected, got);
  if (instead === undefined) return msg(str`${entry} ${wrong}; it is left out.`);
  return msg(str`${entry} ${wrong}; ${shown(own, instead)} is used.`);
}

/** The first thing that is wrong with a scenario, as a sentence: "“Fans” (1,000) does not go with the other numbers." */
export function firstProblem(refusal: string): string {
  const lines = refusal.split('\n').map((line) => line.replace(/^\s*- /u, '').trim());
  const told = lines.map((line) => problem.exec(line)?.groups).find((groups) => groups !== undefined);
  if (told === undefined) return plainNote(lines.find((line) => line !== '') ?? '');
  const { path = '', expected = '', got = '' } = told;
  const value = /^-?\d+(?:\.\d+)?$/u.test(got) ? pageNumbers().written(Number(got)) : got.replaceAll('"', '');
  return msg(str`“${fieldName(path)}” (${value}) ${whatIsWrong(path, path, expected, got)}.`);
}

/** Entries of links are called after the last part of a key, or by a shorter name. */
const shortNames: Readonly<Record<string, string>> = {
  share: 'model.shareProbability',
  complaintsPerHour: 'message.perHour',
  complaintHours: 'message.hours',
  buyUniverse: 'broadcast.universe',
  buySource: 'broadcast.source',
};
const parents = ['', 'message.', 'model.', 'cost.', 'broadcast.', 'experiment.'];

/** The key of an entry; that of the message where the entry has no key of its own. */
function pathOf(name: string, path: string): string {
  const short = shortNames[name];
  if (short !== undefined) return short;
  return parents.map((parent) => `${parent}${name}`).find(isKey) ?? path;
}

function isKey(path: string): boolean {
  try {
    scenarioKey(path);
    return true;
  } catch {
    return false;
  }
}

/** What the page calls an entry of a link. */
function nameOf(entry: string, path: string): string {
  const own = pathOf(entry, path);
  return own === '' ? entry : fieldName(own);
}

/** @param own - Key of what is wrong; the message may speak of another. */
function whatIsWrong(own: string, path: string, expected: string, got: string): string {
  const isNumber = /^a (?:whole )?number|probability|^an amount/u.test(expected);
  if (isNumber && got.startsWith('"')) return msg('is not a number');
  if (expected.startsWith('a probability')) return msg('must be between 0\u202f% and 100\u202f%');
  if (expected.startsWith('a whole number') && /\d\.\d/u.test(got)) return msg('must be a whole number');
  const range = /from (?<low>[\d,.]+) to (?<high>[\d,.]+)/u.exec(expected)?.groups;
  if (range !== undefined) {
    const [low = '', high = ''] = [range['low'], range['high']].map(rewritten);
    return msg(str`must be between ${low} and ${high}`);
  }
  if (/^(?:at most|at least|less than|more than)/u.test(expected)) {
    return path === own || !isKey(path)
      ? msg('does not go with the other numbers')
      : msg(str`does not go with “${fieldName(path)}” or the other numbers`);
  }
  return msg('cannot be used');
}

/** A number of an English message as the page's language writes it. */
function rewritten(text: string | undefined): string {
  return pageNumbers().written(Number((text ?? '').replaceAll(',', '')));
}

/** A value of a link as the page writes it. */
function shown(path: string, text: string): string {
  const name = namesOfPaths.get(path);
  const value = Number(text);
  if (name !== undefined && Number.isFinite(value)) return formatValue(name, value, presets.seedExample.currency);
  const level = levelsInOrder.find((each) => path === 'level' && each === text);
  if (level !== undefined) return msg(str`“${levelWords(level).label}”`);
  return Number.isFinite(value) ? pageNumbers().whole(value) : text;
}

function buyName(id: string | undefined): string {
  const buy = id === undefined ? null : findCatalogueBuy(id);
  if (buy === null) return msg('none');
  return `${pageWords().buy(namedBuy({ broadcast: { buy: buy.id, production: 0 } })).heading}, ${buy.year},`;
}
