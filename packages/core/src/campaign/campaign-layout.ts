import type { ConversationSpread } from '../cascade/population/roles/conversation-spread.ts';
import { createConversationSpread } from '../cascade/population/roles/create-conversation-spread.ts';
import type { PreparedScenario } from '../experiment/index.ts';
import type { CompleteCampaign } from '../scenario/index.ts';
import { layOutCampaign } from './lay-out-campaign.ts';
import type { LaidOutCampaign } from './run/laid-out-campaign.ts';

/** A campaign that was checked, and its scenario. */
export interface CheckedCampaign {
  /** Complete. */
  readonly campaign: CompleteCampaign;
  /** Its scenario. */
  readonly scenario: PreparedScenario;
}

/** What a campaign is laid out into, when it is first needed. */
class CampaignLayout {
  /** The campaign in numbers. */
  readonly numbers: LaidOutCampaign;
  #spread: ConversationSpread | null = null;

  constructor({ campaign, scenario }: CheckedCampaign) {
    this.numbers = layOutCampaign(campaign, scenario);
  }

  /** Runs its conversations: the space of this thread, used again and again. */
  get spread(): ConversationSpread {
    this.#spread ??= createConversationSpread(this.numbers.cascade);
    return this.#spread;
  }
}

const layouts = /* @__PURE__ */ new WeakMap<CheckedCampaign, CampaignLayout>();

/** What a campaign is laid out into, once. */
export function layoutOf(prepared: CheckedCampaign): CampaignLayout {
  const known = layouts.get(prepared);
  if (known !== undefined) return known;
  const layout = new CampaignLayout(prepared);
  layouts.set(prepared, layout);
  return layout;
}
