import type { Command } from 'commander';
import type { CommandLineIo } from '../../io.ts';
import { addCommand, campaignArgument, withOutputOptions, withSettings, withWorkers } from '../../options.ts';
import type { CampaignFlags } from './run.ts';

/** Adds `campaign`. */
export function addCampaign(program: Command, io: CommandLineIo): void {
  const command = addCommand(program, 'campaign', [
    {
      typed: 'campaign value-against-counters --replicates 5',
      shows: 'what ten per cent more bait does to likes, and to goodwill',
    },
    {
      typed: 'campaign campaign.json --weeks 13 --csv',
      shows: 'the weeks of a campaign of your own, for a spreadsheet',
    },
    {
      typed: 'campaign campaign.json --set feelings.joins=0 --all-weeks',
      shows: 'the same where nobody joins, week by week',
    },
  ]);
  withOutputOptions(
    withWorkers(withSettings(command, 'campaign')),
    'print the weeks with every digit: of each mix a row for each week, and for each content in it',
  )
    .description('find out what a year of posts does to counters, and to what fans feel')
    .argument('<campaign>', campaignArgument)
    .option('--mix <name>', 'run only this mix; may be repeated, and the others are compared with the first', collect)
    .option('--weeks <number>', 'how long it goes on (--set weeks=…); what would begin later is left out')
    .option('--replicates <number>', 'runs to make (--set scenario.experiment.replicates=…)')
    .option(
      '--rng-seed <text>',
      'random seed: the same text gives the same result (--set scenario.experiment.rngSeed=…)',
    )
    .option('--all-weeks', 'give each week a line of its own instead of four to a line; CSV and JSON have every week')
    .option('--no-bands', 'skip the table of how the answer changes under other assumptions; takes less time')
    .action(async (name: string, options: CampaignFlags) => {
      const { showCampaign } = await import('./run.ts');
      await showCampaign(name, options, io);
    });
}

function collect(text: string, earlier: readonly string[] | undefined): readonly string[] {
  return [...(earlier ?? []), text];
}
