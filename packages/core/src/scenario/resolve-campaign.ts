import { type DocumentIssue, Mistakes, throwIfAny } from '../errors.ts';
import { readDocument } from '../schema/read-document.ts';
import { asValues } from '../schema/values.ts';
import { campaignNode } from './campaign-schema.ts';
import type { CompleteCampaign } from './campaign.generated.ts';
import { checkCampaign } from './check-campaign.ts';
import { resolveScenario } from './resolve-scenario.ts';

/**
 * Checks a campaign document and fills in its defaults, those of its scenario included.
 * @param input - Any value, usually a {@link Campaign}; never changed, nothing of it is kept.
 * @returns A new, complete campaign with its keys in the order of the format; resolving it again gives an equal one.
 * @throws InvalidDocumentError listing what is wrong, each with path, what, got and expected.
 * @example
 * ```ts
 * import { presets, resolveCampaign } from 'ripplecast/scenario';
 *
 * resolveCampaign({
 *   version: 1,
 *   scenario: presets.measured2012,
 *   content: { advice: { value: 0.4 } },
 *   plan: [{ content: 'advice', everyDays: 7 }],
 * }).feelings?.goodwillHalfLifeDays; // => 90
 * ```
 */
export function resolveCampaign(input: unknown): CompleteCampaign {
  const issues = new Mistakes<DocumentIssue>();
  const read = readDocument(campaignNode, input, issues);
  checkCampaign(asValues(read), issues);
  throwIfAny(issues);
  const campaign = read as CompleteCampaign;
  return { ...campaign, scenario: resolveScenario(campaign.scenario) };
}
