import { checkOptions, checkWhole } from '../../check.ts';
import {
  type Campaign,
  type CampaignBandsDocument,
  type CampaignFigures,
  type CampaignRange,
  type CampaignRangeEnd,
  type CampaignResult,
  type CompleteCampaign,
  resolveCampaign,
} from '../../scenario/index.ts';
import { isPreparedCampaign, type PreparedCampaign } from '../prepared-campaign.ts';
import { bandsOfMix } from './band-of-figure.ts';
import { figuresOfResult } from './figures-of-result.ts';
import { type UncertainInCampaign, uncertainIn, withUncertain } from './uncertain-values.ts';

/** How bands are found. */
export interface CampaignBandsOptions {
  /** Runs of each campaign, at most as many as the campaign has itself; default 20. All are under the same chance, so that few suffice. */
  readonly replicates?: number;
}

/** Complete campaigns to simulate, one after the other; the result of each is handed to `next`. */
export type CampaignBandsSteps = Generator<CompleteCampaign, CampaignBandsDocument, CampaignResult>;

const USUAL_REPLICATES = 20;

/**
 * {@link campaignBands} for whoever runs the simulations elsewhere: yields complete campaigns, is sent their results, returns the document.
 * @throws InvalidDocumentError for a campaign that cannot be used, InvalidParameterError for options that make no sense; at once.
 * @remarks Each value of {@link uncertainValues} that plays a part in the campaign goes to both ends of its range, the others left as they are; one
 * that its mixes have differently stays. 11 campaigns without criticism, 19 with it, 25 with a desk.
 * @example
 * ```ts
 * import { campaignBandsSteps } from 'ripplecast/campaign';
 * import { presets } from 'ripplecast';
 *
 * const plan = [{ content: 'advice', everyDays: 7 }];
 * const steps = campaignBandsSteps({ version: 1, scenario: presets.measured2012, content: { advice: {} }, plan });
 * const step = steps.next();
 * step.done ? 0 : step.value.scenario.experiment.replicates; // => 20
 * ```
 */
export function campaignBandsSteps(
  input: Campaign | PreparedCampaign,
  options: CampaignBandsOptions = {},
): CampaignBandsSteps {
  checkOptions('options', options, ['replicates']);
  const { replicates = USUAL_REPLICATES } = options;
  checkWhole('replicates', replicates, 1);
  return stepsOf(withReplicates(completeOf(input), replicates));
}

/**
 * How many campaigns {@link campaignBandsSteps} will yield, the one as written included: for a line of progress.
 * @throws InvalidDocumentError for a campaign that cannot be used.
 * @example
 * ```ts
 * import { countCampaignBandsSteps } from 'ripplecast/campaign';
 * import { campaignPresets } from 'ripplecast/scenario';
 * countCampaignBandsSteps(campaignPresets.valueAgainstCounters); // => 11
 * ```
 */
export function countCampaignBandsSteps(input: Campaign | PreparedCampaign): number {
  const found = uncertainIn(completeOf(input));
  return 1 + found.reduce((count, value) => count + endsToRun(value).length, 0);
}

function completeOf(input: Campaign | PreparedCampaign): CompleteCampaign {
  return isPreparedCampaign(input) ? input.campaign : resolveCampaign(input);
}

function withReplicates(campaign: CompleteCampaign, most: number): CompleteCampaign {
  const { scenario } = campaign;
  const { experiment } = scenario;
  const replicates = Math.min(experiment.replicates, most);
  return { ...campaign, scenario: { ...scenario, experiment: { ...experiment, replicates } } };
}

function* stepsOf(campaign: CompleteCampaign): CampaignBandsSteps {
  const result = yield campaign;
  const written = figuresOfResult(result);
  const ranges: CampaignRange[] = [];
  for (const value of uncertainIn(campaign)) {
    const { path, asWritten } = value;
    const low = yield* endOf(campaign, value, value.low, written);
    const high = yield* endOf(campaign, value, value.high, written);
    ranges.push({ path, asWritten, low, high });
  }
  return {
    version: 1,
    provenance: result.provenance,
    replicates: campaign.scenario.experiment.replicates,
    ranges,
    mixes: written.map((figures, place) => bandsOfMix(figures, ranges, place)),
  };
}

/** An end at which the campaign is as written needs no run. */
function* endOf(
  campaign: CompleteCampaign,
  { path, asWritten }: UncertainInCampaign,
  value: number,
  written: readonly CampaignFigures[],
): Generator<CompleteCampaign, CampaignRangeEnd, CampaignResult> {
  if (value === asWritten) return { value, mixes: written };
  const result = yield withUncertain(campaign, path, value);
  return { value, mixes: figuresOfResult(result) };
}

function endsToRun({ low, high, asWritten }: UncertainInCampaign): readonly number[] {
  return [low, high].filter((value) => value !== asWritten);
}
