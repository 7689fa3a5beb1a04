import { dirname, extname } from 'node:path';
import { stat } from 'node:fs/promises';
import { InvalidDocumentError } from 'ripplecast';
import {
  nearestName,
  presetCatalogue,
  resolveScenario,
  setScenarioValue,
  type Preset,
  type CompleteScenario,
  type Scenario,
} from 'ripplecast/scenario';
import type { OpenNetwork } from 'ripplecast/experiment';
import { BadInputError } from '../bad-input.ts';
import { networkToRunOn } from '../experiments/network-to-run-on.ts';
import { pathWithin } from '../files/path-within.ts';
import { readScenarioFile, type ScenarioFile, STANDARD_INPUT } from '../files/read-scenario.ts';
import type { CommandLineIo } from './io.ts';
import type { FollowersFlags, ScheduleFlags, SettingOptions } from './options.ts';
import { scenarioOfLink } from './scenario-of-link.ts';
import { type NamedFile, type OutputNames, outputsOf, refuseOverwriting } from './output-files.ts';
import type { Setting } from './set-option.ts';

/** A scenario that is ready to run, and where it came from. */
export interface FoundScenario {
  readonly scenario: CompleteScenario;
  /** The preset it started from, or null for a file. */
  readonly preset: Preset | null;
  /** Id of the preset, or name of the file. */
  readonly name: string;
  /** Directory to which its paths are relative: the file's; without one the current one. */
  readonly directory: string;
  /** The files that it and its network are read from; `-` is standard input. */
  readonly inputs: readonly NamedFile[];
  /**
   * An error of the core about this scenario, told with the file's line or the setting that caused it; any other error
   * as it is. For what only shows when the scenario is run.
   * @param blamed - An option that put another value at a path of the scenario, and so may be the cause.
   */
  readonly explain: (error: unknown, blamed?: Blame) => unknown;
  /**
   * The same scenario with more settings, after those that it has.
   * @throws BadInputError as {@link findScenario}.
   */
  readonly change: (settings: readonly Setting[]) => FoundScenario;
}

/** What was typed that put a value at a path. */
interface Blame {
  readonly path: string;
  readonly typed: string;
}

/**
 * Finds the scenario that a command names, applies its settings in their order, and completes it.
 * @param name - A preset's id, a path, a link to the playground, or `-` for standard input. A preset wins over a file of the same name, unless the
 * name has a path separator or an extension.
 * @throws BadInputError with the first problems and how many more there are; each with its path, the line in the file or the setting
 * that caused it, got and expected; and where the answer would be written over the scenario or its network.
 */
export async function findScenario(
  name: string,
  options: SettingOptions & OutputNames & FollowersFlags & ScheduleFlags,
  io: CommandLineIo,
): Promise<FoundScenario> {
  const { followers, schedule, set = [] } = options;
  const linked = scenarioOfLink(name, followers !== undefined);
  const preset = looksLikePath(name) ? undefined : presetCatalogue.find((one) => one.id === name);
  const file = preset === undefined && linked === null ? await readNamedFile(name, io) : null;
  const named = linked ?? preset?.scenario ?? file?.value;
  const counted = followers === undefined ? named : await withFollowers(named, followers);
  const origin = { name: linked === null ? (file?.name ?? name) : 'the link', preset: preset ?? null, file };
  const start =
    schedule === undefined
      ? counted
      : await withSchedule(counted, schedule, (document) => {
          const others = set.filter(({ path }) => !isWithin(path, 'broadcast'));
          return completeScenario(document, others, origin);
        });
  const blames = schedule === undefined ? [] : [{ path: 'broadcast', typed: `--schedule ${schedule}` }];
  const found = completeScenario(start, set, { ...origin, blames });
  const inputs = [
    ...found.inputs,
    ...(followers === undefined ? [] : [{ by: '--followers', path: followers }]),
    ...(schedule === undefined ? [] : [{ by: '--schedule', path: schedule }]),
  ];
  await refuseOverwriting(outputsOf(options), inputs, io);
  return { ...found, inputs };
}

/** A document with the law of followers of a list; whatever is no document stays as it is, to be refused. */
async function withFollowers(document: unknown, path: string): Promise<unknown> {
  const { readFollowerList } = await import('../files/graph/follower-list.ts');
  const { lawOfCounts } = await import('ripplecast/random');
  const followers = lawOfCounts((await readFollowerList(path)).counts);
  return typeof document === 'object' && document !== null ? { ...document, followers } : document;
}

/**
 * A document with a schedule in the place of its broadcast; how many notice the spot stays.
 * @param complete - Makes a scenario of a document: ratings are of its universe, amounts in its currency.
 */
async function withSchedule(
  document: unknown,
  path: string,
  complete: (document: unknown) => FoundScenario,
): Promise<unknown> {
  const { readScheduleFile } = await import('../files/read-schedule.ts');
  const bare = typeof document === 'object' && document !== null ? { ...document, broadcast: null } : document;
  const { scenario, name } = complete(bare);
  const file = await readScheduleFile(path, { universe: scenario.universe });
  const { placements, duplications, production, currency } = file;
  if (currency !== null && currency !== scenario.currency) {
    const expected = `--schedule needs amounts in ${scenario.currency}, the currency of ${name}, since amounts are never converted`;
    throw new BadInputError(`${expected}; got ${path} in ${currency}`);
  }
  const universe = extname(path).toLowerCase() === '.json' ? file.universe : null;
  const pairs = duplications.length > 0 ? { duplications } : {};
  const broadcast = { placements, ...pairs, production, universe, source: path, ...noticeOf(document) };
  return { ...(bare as object), broadcast };
}

/** How many notice the spot of a document, which no schedule says. */
function noticeOf(document: unknown): { readonly notice?: unknown } {
  const { broadcast } = document as { readonly broadcast?: unknown };
  return typeof broadcast === 'object' && broadcast !== null && 'notice' in broadcast
    ? { notice: broadcast.notice }
    : {};
}

/**
 * The network of a scenario that was found, opened and checked against it; none on other levels.
 * @throws BadInputError with the file's line or the setting that is to blame.
 */
export async function openFound(found: FoundScenario): Promise<OpenNetwork | undefined> {
  const { scenario, directory, explain } = found;
  try {
    const network = await networkToRunOn(scenario, { directory });
    network?.prepare(scenario);
    return network;
  } catch (error) {
    throw explain(error);
  }
}

/**
 * Applies settings to a scenario document in their order, and completes it.
 * @param origin - Where it comes from, for messages; without a file, its values come from the settings.
 * @throws BadInputError as {@link findScenario}.
 */
export function completeScenario(
  start: unknown,
  settings: readonly Setting[],
  origin: { name: string; preset: Preset | null; file: ScenarioFile | null; blames?: readonly Blame[] },
): FoundScenario {
  const { name, preset, file, blames = [] } = origin;
  let input = start as Scenario;
  for (const { path, text, typed } of settings) {
    try {
      input = setScenarioValue(input, path, text) as Scenario;
    } catch (error) {
      throw new BadInputError(`${typed}: ${(error as Error).message}`);
    }
  }
  const explain = (error: unknown, blamed?: Blame): unknown => {
    if (!(error instanceof InvalidDocumentError)) return error;
    const all: readonly Blame[] = [...blames, ...settings, ...(blamed === undefined ? [] : [blamed])];
    return refusalOf(error, file, name, all);
  };
  const directory = file === null || file.name === STANDARD_INPUT ? '.' : dirname(file.name);
  try {
    const scenario = resolveScenario(input);
    const inputs = [
      ...(file === null ? [] : [{ by: 'the scenario', path: file.name === STANDARD_INPUT ? '-' : name }]),
      ...networkFiles(scenario, directory, file === null && preset === null ? '--graph' : 'network.edges'),
    ];
    const change = (more: readonly Setting[]): FoundScenario => completeScenario(start, [...settings, ...more], origin);
    return { scenario, preset, name, directory, inputs, explain, change };
  } catch (error) {
    throw explain(error);
  }
}

/** The files of a scenario's network; none where it has none, grows it, or takes one that comes with the package. */
function networkFiles({ network }: CompleteScenario, directory: string, edgesBy: string): NamedFile[] {
  if (network === null || !('edges' in network)) return [];
  const { edges, people } = network;
  const named = [
    { by: edgesBy, path: edges },
    { by: 'network.people', path: people },
  ];
  return named.flatMap(({ by, path }) => (path === null ? [] : [{ by, path: pathWithin(directory, path) }]));
}

function looksLikePath(name: string): boolean {
  return name === '-' || /[/\\]/.test(name) || extname(name) !== '';
}

async function readNamedFile(name: string, io: CommandLineIo): Promise<ScenarioFile> {
  if (!looksLikePath(name) && (await stat(name).catch(() => null)) === null) {
    const ids = presetCatalogue.map((one) => one.id);
    const nearest = nearestName(name, ids);
    const hint = nearest === null ? `The presets are ${ids.join(', ')}` : `Did you mean the preset ${nearest}?`;
    throw new BadInputError(`there is no preset and no file called "${name}". ${hint}`);
  }
  return readScenarioFile(name, name === '-' ? { input: io.stdin } : {});
}

/** One error for what is wrong with a scenario; each problem with its place. */
function refusalOf(
  { issues, rest }: InvalidDocumentError,
  file: ScenarioFile | null,
  name: string,
  blames: readonly Blame[],
): BadInputError {
  // A preset as it stands can be run: what is wrong comes from what was typed, directly or not.
  const called = file === null ? [name, ...blames.map(({ typed }) => typed)].join(' ') : name;
  const located = issues.map(({ path, message }) => {
    const blame = blames.findLast((one) => isWithin(path, one.path) || isWithin(one.path, path));
    if (blame !== undefined) return { place: blame.typed, line: Infinity, message };
    const line = file?.lineOf(path) ?? 0;
    return { place: file === null ? '' : `line ${line}`, line, message };
  });
  const [first] = located;
  if (located.length === 1 && first !== undefined) {
    if (first.line === Infinity) return new BadInputError(`${first.place}: ${first.message}`);
    const place = first.place === '' ? called : `${called}, ${first.place}`;
    return new BadInputError(`${place}: ${first.message}`);
  }
  const lines = located
    .toSorted((a, b) => (a.line === b.line ? 0 : a.line - b.line))
    .map(({ place, message }) => (place === '' ? `  ${message}` : `  ${place}: ${message}`));
  if (rest !== '') lines.push(`  ${rest}`);
  return new BadInputError(`${name} is not a scenario that can be run:`, { more: lines });
}

/** Whether a path is the same as another, or lies below it. */
function isWithin(path: string, above: string): boolean {
  return path === above || path.startsWith(`${above}.`);
}
