import { checkObject, checkText } from '../check.ts';
import { entryOf, type SchemaNode } from '../schema/schema-node.ts';
import type { Campaign } from './campaign.generated.ts';
import { campaignNode } from './campaign-schema.ts';
import { nodesAt, valueAt } from './nodes-at.ts';
import { describeKey, type ScenarioKey } from './scenario-keys.ts';

/** What stands at a key of a campaign, where names are keys too; undefined for a key that there is not. */
export function formInCampaign(node: SchemaNode, key: string): SchemaNode | undefined {
  return node.kind === 'record' ? node.item : entryOf(node, key);
}

/**
 * What the campaign format says of a key, like `scenarioKey`.
 * @param path - Dotted path, with the names of contents and mixes as they are called; places in lists may be left out. Of a key of several
 * forms, the first.
 * @throws InvalidDocumentError for a path that the format does not have; names the nearest. InvalidParameterError for what is no path.
 * @example
 * ```ts
 * import { campaignKey } from 'ripplecast/scenario';
 *
 * campaignKey('content.bait.like').unit; // => 'probability'
 * campaignKey('feelings.goodwillHalfLifeDays').default; // => 90
 * ```
 */
export function campaignKey(path: string): ScenarioKey {
  checkText('path', path);
  return describeKey(path, nodesAt(campaignNode, path, formInCampaign));
}

/**
 * The value that a campaign has at a path, like `getScenarioValue`.
 * @param path - Dotted path of a key of the document, with the names of contents and mixes; places in lists are numbers from 0.
 * @returns Undefined where the campaign does not have it.
 * @throws InvalidDocumentError for a path that the document format does not have; InvalidParameterError for what is no campaign or no path.
 * @example
 * ```ts
 * import { getCampaignValue, presets } from 'ripplecast/scenario';
 *
 * const plan = [{ content: 'advice', everyDays: 7 }];
 * const campaign = { version: 1, scenario: presets.measured2012, content: { advice: { like: 0.02 } }, plan } as const;
 * getCampaignValue(campaign, 'content.advice.like'); // => 0.02
 * ```
 */
export function getCampaignValue(campaign: Campaign, path: string): unknown {
  checkObject('campaign', campaign);
  checkText('path', path);
  nodesAt(campaignNode, path, formInCampaign);
  return valueAt(campaign, path);
}
