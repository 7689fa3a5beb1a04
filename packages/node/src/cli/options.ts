import { availableParallelism } from 'node:os';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { parseSetting, type Setting } from './set-option.ts';

/** `--quiet`. */
export interface QuietOptions {
  readonly quiet?: boolean;
}

/** Where an answer goes: `--out` and `--quiet`. */
export interface OutOptions extends QuietOptions {
  readonly out?: string;
}

/** Form of an answer, and where it goes. */
export interface OutputOptions extends OutOptions {
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly markdown?: boolean;
}

/** Changes of a scenario: `--set`, as often as it was typed. */
export interface SettingOptions {
  readonly set?: readonly Setting[];
}

/** `--followers`. */
export interface FollowersFlags {
  readonly followers?: string;
}

/** `--schedule`. */
export interface ScheduleFlags {
  readonly schedule?: string;
}

/** `--workers`. */
export interface WorkersFlags {
  readonly workers?: number;
}

/** What every command that runs a scenario takes. */
export interface RunFlags extends OutputOptions, SettingOptions, FollowersFlags, WorkersFlags {}

/** `--reach-at-least`. */
export interface ReachFlags {
  readonly reachAtLeast?: string;
}

/** `--what-decides`. */
export interface DecidesFlags {
  readonly whatDecides?: boolean;
}

/** `--plot`. */
export interface PlotFlags {
  readonly plot?: boolean;
}

/** The argument of every command that takes a scenario. */
export const scenarioArgument = 'preset, scenario file, link to the playground, or - for standard input';

/** The argument of every command that takes a campaign. */
export const campaignArgument = 'preset, campaign file, or - for standard input';

/** A command to try, as it is typed after `ripplecast`, and what it does. */
export interface Example {
  readonly typed: string;
  readonly shows: string;
}

/**
 * Adds a command below another.
 * @param examples - For its help; a test runs every one. `scenario.json` stands for a scenario file, `campaign.json` for a campaign, `followers.txt` for an edge list,
 * `schedule.csv` for a schedule.
 */
export function addCommand(parent: Command, name: string, examples: readonly Example[]): Command {
  return withExamples(parent.command(name), examples);
}

const declared = new WeakMap<Command, readonly Example[]>();

/** Shows examples below the help of a command. */
export function withExamples(command: Command, examples: readonly Example[]): Command {
  declared.set(command, examples);
  return command.addHelpText('after', () => describeExamples(examples));
}

/** The examples that a command was given. */
export function examplesOf(command: Command): readonly Example[] {
  return declared.get(command) ?? [];
}

/**
 * Adds flags that the core knows: not before the command is typed, so that no other waits for the core.
 * @param add - Adds them; called once, before the command reads its arguments or prints its help.
 */
export function withFlagsOnDemand(command: Command, add: (command: Command) => Promise<void>): Command {
  command.parent?.hook('preSubcommand', async (_parent, typed) => {
    if (typed === command) await add(command);
  });
  return command;
}

/** Examples as help shows them. */
function describeExamples(examples: readonly Example[]): string {
  return `\nExamples:\n${examples.map(({ typed, shows }) => `  ${shows}\n    $ ripplecast ${typed}`).join('\n')}`;
}

/**
 * Adds what every command takes that runs a scenario: {@link RunFlags}.
 * @param csv - What `--csv` prints.
 */
export function withRunOptions(command: Command, csv: string): Command {
  return withOutputOptions(withWorkers(withFollowers(withSettings(command))), csv);
}

/** Adds `--workers`: {@link WorkersFlags}. */
export function withWorkers(command: Command): Command {
  return command.option(
    '--workers <number>',
    `worker threads, no more than processors; never changes a result (default: as many as the work is worth, at most ${availableParallelism()})`,
    parseWorkers,
  );
}

/** Adds `--reach-at-least`: {@link ReachFlags}. */
export function withReachAtLeast(command: Command): Command {
  return command.option('--reach-at-least <people>', 'report how often at least this many people are reached');
}

/** Adds `--what-decides`: {@link DecidesFlags}. */
export function withWhatDecides(command: Command): Command {
  return command.option(
    '--what-decides',
    'name the assumed values that move the costs most where measured ones take their place; not in CSV',
  );
}

/** Adds `--schedule`: {@link ScheduleFlags}. */
export function withSchedule(command: Command): Command {
  return command.option(
    '--schedule <file>',
    'a schedule in the place of the broadcast: CSV, or a media plan in JSON; ratings are of the universe of the scenario',
  );
}

/** Adds `--plot`: {@link PlotFlags}. */
export function withPlot(command: Command): Command {
  return command.option(
    '--plot',
    'draw the mean reach by rounds or hours, with the broadcast as a line; in text and Markdown',
  );
}

/**
 * Adds `--set`: {@link SettingOptions}.
 * @param document - What it changes.
 */
export function withSettings(command: Command, document: string = 'scenario'): Command {
  return command.option(
    '--set <path=value>',
    `change a value of the ${document}; may be repeated, the last wins`,
    (text: string, earlier: readonly Setting[] | undefined) => [...(earlier ?? []), parseSetting(text)],
  );
}

/** Adds `--followers`: {@link FollowersFlags}. */
function withFollowers(command: Command): Command {
  return command.option(
    '--followers <file>',
    'how many followers people have, as counted: a number on each line, or CSV with a column named followers; .gz is unpacked',
  );
}

/**
 * Adds the forms of an answer and where it goes: {@link OutputOptions}.
 * @param csv - What `--csv` prints.
 */
export function withOutputOptions(command: Command, csv: string): Command {
  return withOutOptions(
    command
      .addOption(new Option('--json', 'print JSON').conflicts(['csv', 'markdown']))
      .addOption(new Option('--csv', csv).conflicts(['json', 'markdown']))
      .addOption(new Option('--markdown', 'print Markdown for a report').conflicts(['json', 'csv'])),
    'without --json, --csv or --markdown the extension decides the format: .json, .csv, .md, or plain text for any other',
  );
}

/**
 * Adds where an answer goes: {@link OutOptions}.
 * @param endings - What the extension of the file's name decides; null for nothing.
 */
export function withOutOptions(command: Command, endings: string | null): Command {
  return withQuiet(
    command.option(
      '--out <file>',
      `write to a file; an error leaves it as it was${endings === null ? '' : `; ${endings}`}`,
    ),
  );
}

/** Adds `--quiet`: {@link QuietOptions}. */
export function withQuiet(command: Command): Command {
  return command.option('--quiet', 'no progress and no notes on standard error');
}

function parseWorkers(text: string): number {
  const workers = Number(text);
  if (!/^\d+$/.test(text) || workers < 1 || workers > 256) {
    throw new InvalidArgumentError('Expected a whole number from 1 to 256.');
  }
  return workers;
}
