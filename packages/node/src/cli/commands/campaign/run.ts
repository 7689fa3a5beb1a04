import { campaignToDocument } from 'ripplecast/campaign';
import type { CampaignBandsDocument, CampaignResult, CompleteCampaign } from 'ripplecast/scenario';
import { openWorkerPool } from '../../../experiments/worker-pool.ts';
import { findCampaign, type FoundCampaign, withMixes } from '../../find-campaign.ts';
import type { CommandLineIo } from '../../io.ts';
import { noteWorkers } from '../../note-workers.ts';
import type { OutputOptions, SettingOptions, WorkersFlags } from '../../options.ts';
import { openProgressBar } from '../../progress-bar.ts';
import { settingsOf } from '../../set-option.ts';
import { checkOutput, formatOf, writeAnswer } from '../../write-answer.ts';
import { findBands } from './find-bands.ts';

/** Options of `campaign`, as typed. */
export interface CampaignFlags extends OutputOptions, SettingOptions, WorkersFlags {
  readonly mix?: readonly string[];
  readonly weeks?: string;
  readonly replicates?: string;
  readonly rngSeed?: string;
  readonly allWeeks?: boolean;
  /** False for `--no-bands`. */
  readonly bands: boolean;
}

/** What a campaign comes to, and what becomes of that where what nobody has measured is otherwise. */
interface CampaignAnswer {
  readonly result: CampaignResult;
  readonly bands: CampaignBandsDocument | null;
}

/** `campaign`: runs a year of posts, its mixes side by side, and shows counters beside what fans feel. */
export async function showCampaign(name: string, options: CampaignFlags, io: CommandLineIo): Promise<void> {
  await checkOutput(options, io);
  const { weeks, replicates, rngSeed, mix, set = [] } = options;
  const settings = [
    ...settingsOf('weeks', '--weeks', weeks),
    ...settingsOf('scenario.experiment.replicates', '--replicates', replicates),
    ...settingsOf('scenario.experiment.rngSeed', '--rng-seed', rngSeed && JSON.stringify(rngSeed)),
    ...set,
  ];
  const found = await findCampaign(name, { ...options, set: settings, isCut: weeks !== undefined }, io);
  const campaign = withMixes(found, mix);
  const { result, bands } = await run(found, campaign, options, io);
  await writeAnswer(
    options,
    io,
    { result, bands },
    async (shown) => {
      const { renderCampaign } = await import('./render.ts');
      return renderCampaign(shown.result, shown.bands, {
        preset: found.preset,
        isEveryWeek: options.allWeeks === true,
      });
    },
    bands === null ? result : withBands(result, bands),
  );
}

function withBands(result: CampaignResult, bands: CampaignBandsDocument): CampaignResult {
  const { replicates, ranges, mixes } = bands;
  return { ...result, bands: { replicates, ranges, mixes } };
}

/** Runs the campaign, then its bands where they are shown, with a bar; errors are told with what was typed. */
async function run(
  { explain }: FoundCampaign,
  campaign: CompleteCampaign,
  options: CampaignFlags,
  io: CommandLineIo,
): Promise<CampaignAnswer> {
  noteWorkers(options, io);
  const pool = openWorkerPool(options.workers);
  const bar = await openProgressBar('Simulating', options, io);
  try {
    const result = campaignToDocument(await pool.runCampaign(campaign, { onProgress: bar.update }));
    bar.stop();
    // A spreadsheet has no place for bands.
    const hasBands = options.bands && formatOf(options) !== 'csv';
    return { result, bands: hasBands ? await findBands(campaign, pool, options, io) : null };
  } catch (error) {
    throw explain(error);
  } finally {
    bar.stop();
    await pool.close();
  }
}
