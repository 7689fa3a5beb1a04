import { type Command, Option } from 'commander';
import type { CommandLineIo } from '../../io.ts';
import { addCommand, scenarioArgument, withFlagsOnDemand, withRunOptions } from '../../options.ts';
import type { BreakEvenCommandOptions } from './run.ts';

/** Adds `break-even`. */
export function addBreakEven(program: Command, io: CommandLineIo): void {
  const command = addCommand(program, 'break-even', [
    {
      typed: 'break-even --set level=meanField --range 0.1%,5%',
      shows: 'the share probability at which both cost the same (quick: no chance)',
    },
    {
      typed: 'break-even one-fan --parameter fans --target reach',
      shows: 'fans needed to reach as many people as the broadcast (mean of 1,000 runs)',
    },
    { typed: 'break-even --parameter budget --set level=meanField', shows: 'what it may cost at most' },
    { typed: 'break-even measured-2012 --people 1000000', shows: 'fans needed to reach a million people' },
  ]);
  withRunOptions(command, 'print the answer with every digit, in one row')
    .description('find where cascade and broadcast are equal, or how many fans it takes to reach a number of people')
    .argument('[scenario]', scenarioArgument, 'seed-example')
    .option('--range <low,high>', 'where to look, such as 0.1%,5% (default: everywhere)')
    .addOption(
      new Option(
        '--people <number>',
        'instead: how many fans it takes to reach this many people, and what they cost',
      ).conflicts(['parameter', 'target', 'range', 'tolerance']),
    )
    .action(async (name: string, options: BreakEvenCommandOptions) => {
      const { showBreakEven } = await import('./run.ts');
      await showBreakEven(name, options, io);
    });
  withFlagsOnDemand(command, async () => {
    const { breakEvenParameters, breakEvenTargets, breakEvenTolerances } = await import('ripplecast/scenario');
    const parameters = Object.keys(breakEvenParameters);
    command.addOption(
      new Option('--parameter <name>', 'what to vary (budget is cost.fixed)')
        .choices(parameters)
        .default(parameters[0]),
    );
    command.addOption(
      new Option('--target <name>', 'what to make equal').choices(breakEvenTargets).default(breakEvenTargets[0]),
    );
    const usual = Object.entries(breakEvenTolerances).flatMap(([name, width]) =>
      width > 0 ? [`${width} for ${name}`] : [],
    );
    command.option(
      '--tolerance <width>',
      `width of the range to which the answer is narrowed down, in units of the parameter (default: ${usual.join(', ')})`,
    );
  });
}
