import { describeValue, InvalidDocumentError } from '../errors.ts';
import { nearestName } from '../nearest-name.ts';
import { joinPath } from '../schema/schema-node.ts';
import { asValues } from '../schema/values.ts';
import { formInCampaign } from './campaign-keys.ts';
import { campaignNode } from './campaign-schema.ts';
import { setDocumentValue } from './set-document-value.ts';

/**
 * A campaign document with one value replaced, as typed by a person: `content.bait.value` and `10%`.
 * @param input - A campaign document, checked or not; never changed. Parts that are missing or null are made, but for contents and mixes:
 * what a path goes on into must be there.
 * @param path - Dotted path of a key of the document; places in lists are numbers from 0. Keys of the scenario stand below `scenario`.
 * @param text - As of `setScenarioValue`.
 * @returns A new document, not checked as a whole: give it to `resolveCampaign`.
 * @throws InvalidDocumentError as `setScenarioValue`, and for a path into content or a mix that is not there; InvalidParameterError for a
 * path or a text that is none.
 * @example
 * ```ts
 * import { presets, resolveCampaign, setCampaignValue } from 'ripplecast/scenario';
 *
 * const plan = [{ content: 'advice', everyDays: 7 }];
 * const campaign = { version: 1, scenario: presets.measured2012, content: { advice: {} }, plan };
 * resolveCampaign(setCampaignValue(campaign, 'content.advice.like', '3 %')).content['advice']?.like; // => 0.03
 * ```
 */
export function setCampaignValue(input: unknown, path: string, text: string): unknown {
  const changed = setDocumentValue(campaignNode, input, path, text, formInCampaign);
  checkNames(input, path.split('.'));
  return changed;
}

/**
 * Refuses to make content or a mix of a part of it: its name may be misspelt.
 * @throws InvalidDocumentError with the nearest name.
 */
function checkNames(input: unknown, keys: readonly string[]): void {
  let current: unknown = input;
  for (const [depth, key] of keys.entries()) {
    const above = keys[depth - 1];
    const isName = above === 'content' || (above === 'mixes' && depth === 1);
    const values = asValues(current);
    if (isName && depth < keys.length - 1 && !Object.hasOwn(values, key)) {
      const at = keys.slice(0, depth).join('.');
      const nearest = nearestName(key, Object.keys(values));
      const hint = nearest === null ? '' : `; did you mean ${nearest}?`;
      const message = `${at} has nothing called ${describeValue(key)}${hint}`;
      throw new InvalidDocumentError([{ path: joinPath(at, key), message }]);
    }
    current = Object.hasOwn(values, key) ? values[key] : undefined;
  }
}
