import { ADVOCATES, CRITICS, type Crowd, FANS, ROLES, STRANGERS } from '../../cascade/population/roles/crowd.ts';
import type { LaidOutCampaign, LaidOutContent, LaidOutFeelings } from './laid-out-campaign.ts';

/**
 * A crowd for the conversations of a campaign: what somebody says who shares is the same in all of them.
 * @returns Nobody in it yet; see {@link setCrowd}.
 */
export function createCrowd({ criticism }: Pick<LaidOutCampaign, 'criticism'>): Crowd {
  const quality = criticism?.quality ?? 1;
  return {
    people: new Float64Array(ROLES),
    shareAfterPraise: new Float64Array(ROLES),
    shareAfterCriticism: new Float64Array(ROLES),
    praisesAfterPraise: Float64Array.of(quality, quality, 1, 0),
    praisesAfterCriticism: Float64Array.of(0, 0, 1, 0),
  };
}

/**
 * Sets who is in a conversation, and how often they share what it is about. Advocates and critics share by who they are, whatever they see
 * first.
 * @param crowd - Changed.
 * @param fans - Shape [roles]: fans by role; the entry of strangers is not read.
 * @param isTwin - Whether advocates share no more often than others.
 */
export function setCrowd(
  crowd: Crowd,
  fans: Float64Array,
  campaign: LaidOutCampaign,
  { shareMultiplier }: LaidOutContent,
  { advocateShareFactor }: LaidOutFeelings,
  isTwin: boolean,
): void {
  const { people, shareAfterPraise, shareAfterCriticism } = crowd;
  const share = campaign.shareProbability * shareMultiplier;
  const plain = Math.min(1, share);
  const critical = Math.min(1, share * (campaign.criticism?.shareMultiplier ?? 1));
  const advocates = Math.min(1, share * (isTwin ? 1 : advocateShareFactor));
  people[FANS] = fans[FANS];
  people[ADVOCATES] = fans[ADVOCATES];
  people[CRITICS] = fans[CRITICS];
  people[STRANGERS] = campaign.cascade.universe - fans[FANS] - fans[ADVOCATES] - fans[CRITICS];
  shareAfterPraise[STRANGERS] = plain;
  shareAfterPraise[FANS] = plain;
  shareAfterPraise[ADVOCATES] = advocates;
  shareAfterPraise[CRITICS] = critical;
  shareAfterCriticism[STRANGERS] = critical;
  shareAfterCriticism[FANS] = critical;
  shareAfterCriticism[ADVOCATES] = advocates;
  shareAfterCriticism[CRITICS] = critical;
}
