import { dirname, extname } from 'node:path';
import { InvalidDocumentError } from 'ripplecast';
import {
  campaignPresetCatalogue,
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
import { type DocumentFile, STANDARD_INPUT } from '../files/document-file.ts';
import type { CommandLineIo } from './io.ts';
import type { FollowersFlags, ScheduleFlags, SettingOptions } from './options.ts';
import { scenarioOfLink } from './scenario-of-link.ts';
import { type NamedFile, type OutputNames, outputsOf, refuseOverwriting } from './output-files.ts';
import { completeCampaign, type FoundCampaign } from './find-campaign.ts';
import { isCampaign } from './kind-of-document.ts';
import { findNamedDocument, type NamedDocument } from './named-document.ts';
import { type Blame, isWithin, refusalOfDocument } from './refusal-of-document.ts';
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
  const linked = scenarioOfLink(name, options.followers !== undefined);
  if (linked !== null) return scenarioOf({ name: 'the link', preset: null, file: null }, linked, options, io);
  if (campaignPresetCatalogue.some(({ id }) => id === name)) throw aCampaign(name);
  const named = await findNamedDocument(name, 'scenario', presetCatalogue, io);
  if (isCampaign(named.file?.value)) throw aCampaign(name);
  return scenarioOf(named, named.preset?.scenario ?? named.file?.value, options, io);
}

/** Finds the scenario or the campaign that a command names, as {@link findScenario} and `findCampaign`. */
export async function findScenarioOrCampaign(
  name: string,
  options: SettingOptions & OutputNames,
  io: CommandLineIo,
): Promise<FoundScenario | FoundCampaign> {
  if (scenarioOfLink(name, false) !== null) return findScenario(name, options, io);
  const all = [...presetCatalogue, ...campaignPresetCatalogue];
  const { preset, ...named } = await findNamedDocument(name, 'scenario', all, io);
  if (preset !== null && 'campaign' in preset) return completeCampaign({ ...named, preset }, options, io);
  if (isCampaign(named.file?.value)) return completeCampaign({ ...named, preset: null }, options, io);
  return scenarioOf({ ...named, preset }, preset?.scenario ?? named.file?.value, options, io);
}

function aCampaign(name: string): BadInputError {
  return new BadInputError(`${name} is a campaign; a scenario was expected. "ripplecast campaign ${name}" runs it`);
}

/** The scenario of a document that was named, with what else was typed in place. */
async function scenarioOf(
  origin: NamedDocument<Preset>,
  named: unknown,
  options: SettingOptions & OutputNames & FollowersFlags & ScheduleFlags,
  io: CommandLineIo,
): Promise<FoundScenario> {
  const { followers, schedule, set = [] } = options;
  const counted = followers === undefined ? named : await withFollowers(named, followers);
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
  origin: { name: string; preset: Preset | null; file: DocumentFile | null; blames?: readonly Blame[] },
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
    return refusalOfDocument(error, { kind: 'scenario', name, file }, all);
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
