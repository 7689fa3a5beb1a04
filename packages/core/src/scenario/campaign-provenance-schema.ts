import type { SchemaNode } from '../schema/schema-node.ts';
import { anyText, named, object } from '../schema/schema-parts.ts';
import { campaignNode } from './campaign-schema.ts';
import { says } from './result-schema-parts.ts';

/** What made the numbers. */
export const campaignProvenance: SchemaNode = /* @__PURE__ */ says(
  named(
    'CampaignProvenance',
    object({
      ripplecast: says(anyText(), 'Ripplecast', 'Version that made the numbers'),
      campaign: says(campaignNode, 'Campaign', 'The complete campaign, with every default filled in'),
    }),
    'What made the numbers of a campaign.',
  ),
  'Provenance',
  'What made the numbers; the same again gives the same bytes',
);
