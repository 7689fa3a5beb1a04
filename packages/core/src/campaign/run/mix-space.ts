import type { ConversationSpread } from '../../cascade/population/roles/conversation-spread.ts';
import { createRoleTally, type RoleTally } from '../../cascade/population/roles/role-tally.ts';
import { ADVOCATES, CRITICS, type Crowd, FANS } from '../../cascade/population/roles/crowd.ts';
import { createEngagementTally, type EngagementTally, FanFeelings } from '../feelings/index.ts';
import type { LaidOutCampaign, LaidOutFeelings, LaidOutMix } from './laid-out-campaign.ts';
import { createCrowd } from './set-crowd.ts';

/** Which replicate runs, and how. */
export interface MixReplicate {
  /** The text that fixes all chance. */
  readonly rngSeed: string;
  /** Index of the replicate. */
  readonly replicate: number;
  /** Whether advocates share no more often than others. */
  readonly isTwin: boolean;
}

/** The space of one thread for one mix, used again for every replicate. */
export interface MixSpace {
  /** The campaign. */
  readonly campaign: LaidOutCampaign;
  /** One of its mixes. */
  readonly mix: LaidOutMix;
  /** Of all mixes. */
  readonly spread: ConversationSpread;
  /** Null where nobody feels anything. */
  readonly roles: RoleSpace | null;
}

/** What a mix needs whose fans feel something. */
export interface RoleSpace {
  /** Those of the mix. */
  readonly feelings: LaidOutFeelings;
  /** What fans feel. */
  readonly fans: FanFeelings;
  /** Who is in the conversation. */
  readonly crowd: Crowd;
  /** Of the conversation that ended last, by role. */
  readonly tally: RoleTally;
  /** What it left behind. */
  readonly engagement: EngagementTally;
}

/** Takes the space for one mix. */
export function createMixSpace(campaign: LaidOutCampaign, mix: LaidOutMix, spread: ConversationSpread): MixSpace {
  return { campaign, mix, spread, roles: mix.feelings === null ? null : createRoleSpace(campaign, mix.feelings) };
}

function createRoleSpace(campaign: LaidOutCampaign, feelings: LaidOutFeelings): RoleSpace {
  return {
    feelings,
    fans: new FanFeelings(feelings.rules),
    crowd: createCrowd(campaign),
    tally: createRoleTally(),
    engagement: createEngagementTally(),
  };
}

/** How many fans there are. */
export function fansOf({ fans: { people } }: RoleSpace): number {
  return people[FANS] + people[ADVOCATES] + people[CRITICS];
}
