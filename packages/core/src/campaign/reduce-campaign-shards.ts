import { layoutOf } from './campaign-layout.ts';
import { checkObject } from '../check.ts';
import { version } from '../experiment/version.ts';
import { type Campaign, campaignOfMix, type CampaignResult } from '../scenario/index.ts';
import { compareMixes } from './compare-mixes.ts';
import { joinCampaignRows } from './join-campaign-rows.ts';
import type { MeasuredMix } from './measured-mix.ts';
import { MixValues } from './mix-values.ts';
import { prepareCampaign } from './prepare-campaign.ts';
import type { PreparedCampaign } from './prepared-campaign.ts';
import type { CampaignRows } from './run/campaign-rows.ts';
import { summarizeCampaignMix } from './summarize-campaign-mix.ts';
import { warnAboutCampaign } from './warn-about-campaign.ts';

/** A campaign's result document, and beside it what each replicate came to. */
export interface CampaignSimulation extends CampaignResult {
  /** What each replicate came to, no part of the document: `JSON.stringify` leaves it out. */
  readonly outcomes: CampaignRows;
}

/**
 * Turns the shards of a campaign into its result: the same bytes for every split and every order of shards.
 * @param input - The campaign of which the shards were run.
 * @param shards - All of its replicates, each once, in any order; not changed.
 * @throws InvalidDocumentError for a campaign that cannot be used; InvalidParameterError for replicates that are missing, doubled or of another
 * campaign's shape; TooLargeError when the rows of all shards need more than 2 GiB.
 * @remarks Sums run over replicates in their order. Quantiles are nearest-rank.
 */
export function reduceCampaignShards(
  input: Campaign | PreparedCampaign,
  shards: readonly CampaignRows[],
): CampaignSimulation {
  const prepared = prepareCampaign(input);
  const outcomes = joinCampaignRows(prepared, shards);
  const mixes = prepared.mixNames.map((name, index) => measuredMix(prepared, outcomes, name, index));
  const [first, ...others] = mixes;
  const differences = others.map((mix) => compareMixes(mix, first!, prepared.campaign.salesElasticity));
  const result: CampaignSimulation = {
    version: 1,
    provenance: { ripplecast: version, campaign: prepared.campaign },
    mixes: mixes.map((mix) => summarizeCampaignMix(mix)),
    differences,
    warnings: warnAboutCampaign(prepared, mixes, differences),
    outcomes,
  };
  return Object.defineProperty(result, 'toJSON', { value: documentOfThis, writable: true, configurable: true });
}

/** Lets `JSON.stringify` write the document alone. */
function documentOfThis(this: CampaignSimulation): CampaignResult {
  return campaignToDocument(this);
}

/**
 * The document alone: a result without its `outcomes`.
 * @returns A new object that shares its parts with the result.
 * @throws InvalidParameterError for what is no object.
 */
export function campaignToDocument(result: CampaignResult): CampaignResult {
  checkObject('result', result);
  const { outcomes: _, ...document } = result as CampaignSimulation;
  return document;
}

function measuredMix(prepared: PreparedCampaign, outcomes: CampaignRows, name: string, index: number): MeasuredMix {
  const { campaign } = prepared;
  const { cost, mixes } = layoutOf(prepared).numbers;
  const mix = mixes[index]!;
  return {
    name,
    campaign: campaignOfMix(campaign, name),
    laidOut: mix,
    values: new MixValues(outcomes.mixes[index]!, mix.weeks),
    hasCost: campaign.scenario.cost !== null || cost.perDeskHour > 0 || mix.posts.some(({ spot }) => spot !== null),
  };
}
