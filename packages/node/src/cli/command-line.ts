import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { isBadInput } from './bad-input.ts';
import type { BreakEvenCommandOptions } from './commands/break-even/run.ts';
import type { RunCommandOptions } from './commands/compare/run.ts';
import { schemaNames, type SchemaName } from './commands/schema.ts';
import type { ValidateOptions } from './commands/validate.ts';
import type { OutputOptions } from './write-output.ts';
import { examples } from './examples.ts';
import { addGraphCommands } from './commands/graph/program.ts';
import { addSimulateCommand } from './commands/simulate/command.ts';
import { parseSetting, type Setting } from './set-option.ts';
import { chooseWidth } from './terminal.ts';

/** Exit codes: all well; something unexpected; bad input. */
export const exitCodes: { readonly done: 0; readonly unexpected: 1; readonly badInput: 2 } = {
  done: 0,
  unexpected: 1,
  badInput: 2,
};

/**
 * Runs one command line; writes the answer to standard output and everything else to standard error.
 * @param args - What was typed after the program's name.
 * @param signal - Ends the work; the promise is rejected with its reason.
 * @returns The exit code.
 */
export async function runCommandLine(args: readonly string[], signal: AbortSignal): Promise<number> {
  try {
    // Typed alone, the program says what it can do.
    await buildProgram(signal).parseAsync(args.length === 0 ? ['--help'] : args, { from: 'user' });
    return exitCodes.done;
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.badInput;
    if (isBadInput(error)) {
      process.stderr.write(`ripplecast: ${escapeControls(error.message)}\n`);
      return exitCodes.badInput;
    }
    throw error;
  }
}

function buildProgram(signal: AbortSignal): Command {
  const program = new Command('ripplecast')
    .description(
      'How many different people see a shared message, what each costs,\nand how that compares with buying them on television.',
    )
    .version(readVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help for a command')
    .showSuggestionAfterError()
    .exitOverride()
    .configureHelp({ helpWidth: chooseWidth() })
    .configureOutput({
      outputError: (text, write) => write(text.replace(/^error: /, 'ripplecast: ')),
      getOutHelpWidth: () => chooseWidth(),
      getErrHelpWidth: () => chooseWidth(),
    })
    .addHelpText('after', () => describeExamples(''));

  const scenario = 'preset, scenario file, or - for standard input';
  withRunOptions(
    addCommand(program, 'compare'),
    'print the rounds with every digit, a row each, and the broadcast as one more row (column arm)',
  )
    .description('simulate a cascade and set it beside a broadcast buy')
    .argument('[scenario]', scenario, 'seed-example')
    .action(async (name: string, options: RunCommandOptions) => {
      const { showComparison } = await import('./commands/compare/run.ts');
      await showComparison(name, options, signal);
    });

  addSimulateCommand(program, { addCommand, withRunOptions }, signal);

  withRunOptions(addCommand(program, 'break-even'), 'print the answer with every digit, in one row')
    .description('find where cascade and broadcast are equal, or the fans it takes to reach so many people')
    .argument('[scenario]', scenario, 'seed-example')
    .addOption(
      new Option('--parameter <name>', 'what to vary (budget is cost.fixed)')
        .choices(['shareProbability', 'fans', 'followers', 'visibility', 'budget'])
        .default('shareProbability'),
    )
    .addOption(
      new Option('--target <name>', 'what to make equal')
        .choices(['costPerThousandReached', 'reach'])
        .default('costPerThousandReached'),
    )
    .option('--range <low,high>', 'where to look, such as 0.1%,5% (default: everywhere)')
    .option('--tolerance <width>', 'how closely to look')
    .addOption(
      new Option('--people <number>', 'instead: the fans it takes to reach so many people, and their cost').conflicts([
        'parameter',
        'target',
        'range',
        'tolerance',
      ]),
    )
    .action(async (name: string, options: BreakEvenCommandOptions) => {
      const { showBreakEven } = await import('./commands/break-even/run.ts');
      await showBreakEven(name, options, signal);
    });

  withOutputOptions(addCommand(program, 'presets'), 'print the presets, or the figures of one, a row each')
    .description('list the scenarios that come with Ripplecast, or show one')
    .argument('[preset]', 'name of a preset')
    .action(async (id: string | undefined, options: OutputOptions) => {
      const { showPresets } = await import('./commands/presets/run.ts');
      await showPresets(id, options, signal);
    });

  withSettings(addCommand(program, 'validate'))
    .description('check a scenario without running it')
    .argument('<scenario>', scenario)
    .addOption(new Option('--json', 'print the complete scenario, defaults filled in'))
    .addOption(outOption('the ending .json chooses JSON, one that names no format text for people'))
    .addOption(quietOption())
    .action(async (name: string, options: ValidateOptions) => {
      const { validate } = await import('./commands/validate.ts');
      await validate(name, options, signal);
    });

  addCommand(program, 'schema')
    .description('print the JSON Schema of a document')
    .addArgument(new Argument('<document>', 'which document').choices([...schemaNames]))
    .addOption(outOption(null))
    .addOption(quietOption())
    .action(async (name: SchemaName, options: OutputOptions) => {
      const { showSchema } = await import('./commands/schema.ts');
      await showSchema(name, options, signal);
    });

  addGraphCommands(program, { addCommand, withOutputOptions, quietOption }, signal);
  return program;
}

/** @param path - The command as it is typed, such as `graph info`. */
function addCommand(program: Command, name: string, path: string = name): Command {
  return program.command(name).addHelpText('after', () => describeExamples(path));
}

function withRunOptions(command: Command, csv: string): Command {
  return withOutputOptions(
    withSettings(command).option(
      '--workers <number>',
      `worker threads; never changes a result (default: as many as the work is worth, at most ${availableParallelism()})`,
      parseWorkers,
    ),
    csv,
  );
}

function withSettings(command: Command): Command {
  return command.option(
    '--set <path=value>',
    'change a value of the scenario; may be repeated, the last wins',
    (text: string, earlier: readonly Setting[] | undefined) => [...(earlier ?? []), parseSetting(text)],
  );
}

/** @param csv - What `--csv` prints. */
function withOutputOptions(command: Command, csv: string): Command {
  return command
    .addOption(new Option('--json', 'print everything, as a document').conflicts(['csv', 'markdown']))
    .addOption(new Option('--csv', csv).conflicts(['json', 'markdown']))
    .addOption(new Option('--markdown', 'print for a report').conflicts(['json', 'csv']))
    .addOption(
      outOption(
        'without --json, --csv or --markdown its ending chooses: .json, .csv, .md; any other means text for people',
      ),
    )
    .addOption(quietOption());
}

/** @param endings - What the ending of the file's name decides; null for nothing. */
function outOption(endings: string | null): Option {
  return new Option('--out <file>', `write to a file, whole or not at all${endings === null ? '' : `; ${endings}`}`);
}

function quietOption(): Option {
  return new Option('--quiet', 'no progress and no notes on standard error');
}

function parseWorkers(text: string): number {
  const workers = Number(text);
  if (!/^\d+$/.test(text) || workers < 1 || workers > 256) {
    throw new InvalidArgumentError('Expected a whole number from 1 to 256.');
  }
  return workers;
}

/** Control characters of what was given, written out: a message must not steer the terminal. Line feeds stay. */
function escapeControls(text: string): string {
  return text.replace(/[^\P{Cc}\n]/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function describeExamples(command: string): string {
  const lines = (examples[command] ?? []).map(({ typed, shows }) => `  ${shows}\n    $ ripplecast ${typed}`);
  return `\nExamples:\n${lines.join('\n')}`;
}

function readVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
