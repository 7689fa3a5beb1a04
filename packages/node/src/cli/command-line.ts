import { createRequire } from 'node:module';
import { Command, CommanderError } from 'commander';
import { isBadInput, linesOfMessage } from '../bad-input.ts';
import { visibleLines, visibleText } from '../text/visible-text.ts';
import { addBreakEven } from './commands/break-even/command.ts';
import { addCampaign } from './commands/campaign/command.ts';
import { addCompare } from './commands/compare/command.ts';
import { addDesk } from './commands/desk/command.ts';
import { addGraph } from './commands/graph/command.ts';
import { addInfluencers } from './commands/influencers/command.ts';
import { addMix } from './commands/mix/command.ts';
import { addPlans } from './commands/plans/command.ts';
import { addPresets } from './commands/presets/command.ts';
import { addReach } from './commands/reach/command.ts';
import { addSchema } from './commands/schema/command.ts';
import { addSolve } from './commands/solve/command.ts';
import { addSimulate } from './commands/simulate/command.ts';
import { addValidate } from './commands/validate/command.ts';
import { InterruptedError } from './interrupted-error.ts';
import type { CommandLineIo } from './io.ts';
import { withExamples } from './options.ts';
import { chooseWidth } from './terminal.ts';

/** The commands, in the order of `--help`. */
const commands = [
  addCompare,
  addPlans,
  addSimulate,
  addBreakEven,
  addSolve,
  addReach,
  addMix,
  addCampaign,
  addInfluencers,
  addDesk,
  addPresets,
  addValidate,
  addSchema,
  addGraph,
];

/** Exit codes: all well; something unexpected; bad input; interrupted, as shells report Ctrl-C. */
export const exitCodes: {
  readonly done: 0;
  readonly unexpected: 1;
  readonly badInput: 2;
  readonly interrupted: 130;
} = { done: 0, unexpected: 1, badInput: 2, interrupted: 130 };

/**
 * Runs one command line; writes the answer to standard output and everything else to standard error.
 * @param args - What was typed after the program's name.
 * @param io - Streams and surroundings.
 * @returns The exit code.
 */
export async function runCommandLine(args: readonly string[], io: CommandLineIo): Promise<number> {
  try {
    await buildProgram(io).parseAsync(askForHelp(args), { from: 'user' });
    return exitCodes.done;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.badInput;
    if (error instanceof InterruptedError) {
      if (error.message !== '') io.stderr.write(`ripplecast: ${error.message}\n`);
      return exitCodes.interrupted;
    }
    if (isBadInput(error)) {
      io.stderr.write(`ripplecast: ${linesOfMessage(error).map(visibleText).join('\n')}\n`);
      return exitCodes.badInput;
    }
    throw error;
  }
}

/** What asks for help in other words: nothing, for the program says what it can do, and `help` before a command. */
function askForHelp(args: readonly string[]): readonly string[] {
  const [first, ...command] = args;
  return first === undefined || (first === 'help' && command.length > 0) ? [...command, '--help'] : args;
}

/** The program with all its commands. */
export function buildProgram(io: CommandLineIo): Command {
  const program = new Command('ripplecast')
    .description(
      'How many different people see a shared message, what each costs,\nand how that compares with buying them on television.',
    )
    .version(readVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help for a command')
    .showSuggestionAfterError()
    .exitOverride()
    .configureHelp({ helpWidth: chooseWidth(io) })
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (text, write) => write(visibleLines(text.replace(/^error: /, 'ripplecast: '))),
      getOutHelpWidth: () => chooseWidth(io),
      getErrHelpWidth: () => chooseWidth(io),
    });
  withExamples(program, [
    { typed: 'compare', shows: 'the question that started it all, answered' },
    { typed: 'compare one-fan', shows: 'the same with a single fan: a matter of luck' },
    { typed: 'break-even measured-2012 --set level=meanField', shows: 'how much sharing it would take' },
  ]);
  for (const add of commands) add(program, io);
  return program;
}

function readVersion(): string {
  return (createRequire(import.meta.url)('ripplecast/package.json') as { version: string }).version;
}
