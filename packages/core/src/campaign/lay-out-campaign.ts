import { roleNames } from '../cascade/role-schema.ts';
import type { PreparedScenario } from '../experiment/index.ts';
import { log1p } from '../random/index.ts';
import { DAYS_OF_A_WEEK } from '../scenario/days-of-a-week.ts';
import {
  type CampaignOfMix,
  campaignOfMix,
  type CompleteCampaign,
  type CompleteCampaignContent,
  type CompleteCampaignFeelings,
  layOutPlan,
  noCost,
  type PlannedPost,
} from '../scenario/index.ts';
import { engagementSources } from './feelings/engagement-sources.ts';
import { layOutContent } from './feelings/index.ts';
import type {
  ConversationCost,
  LaidOutCampaign,
  LaidOutContent,
  LaidOutFeelings,
  LaidOutMix,
  LaidOutPost,
} from './run/laid-out-campaign.ts';

const DAYS_OF_A_YEAR = 365;

/**
 * A campaign in numbers.
 * @param campaign - Complete.
 * @param scenario - Its scenario.
 */
export function layOutCampaign(campaign: CompleteCampaign, scenario: PreparedScenario): LaidOutCampaign {
  const { cascade, conversation, fans } = scenario;
  return {
    cascade,
    shareProbability: shareProbabilityOf(cascade),
    criticism: conversation.criticism,
    fans,
    cost: costOf(scenario),
    mixes: Object.keys(campaign.mixes).map((mix) => layOutMix(campaignOfMix(campaign, mix))),
  };
}

function costOf({ scenario, conversation }: PreparedScenario): ConversationCost {
  const { desk } = conversation;
  return { rates: scenario.cost ?? noCost, perDeskHour: desk?.costPerHour ?? 0 };
}

function layOutMix(campaign: CampaignOfMix): LaidOutMix {
  const { weeks, content, feelings } = campaign;
  const names = Object.keys(content).toSorted();
  return {
    weeks,
    posts: layOutPlan(campaign).map((post, place) => layOutPost(post, place, names)),
    contents: names.map((name) => ({ name, ...layOutOneContent(content[name]!, campaign.trust) })),
    feelings: feelings === null ? null : layOutFeelings(feelings, weeks),
  };
}

/** The first post of a plan has the chance of the scenario. */
function layOutPost({ day, place, content, spot }: PlannedPost, index: number, names: readonly string[]): LaidOutPost {
  return {
    day,
    suffix: index === 0 ? '' : `|${day}|${place}`,
    content: names.indexOf(content),
    spot: spot === null ? null : { audience: Math.round(spot.audience), notice: spot.notice, price: spot.price },
  };
}

function layOutOneContent(
  content: CompleteCampaignContent,
  trust: CompleteCampaign['trust'],
): Omit<LaidOutContent, 'name'> {
  const { attention, value, interaction, like, comment, click = 0, shareMultiplier } = content;
  const audience = content.for;
  const engagement = layOutContent({
    attention,
    value: roleNames.map((role) => value[role]),
    interaction: roleNames.map((role) => interaction[role]),
    isFor: roleNames.map((role) => audience === 'everyone' || audience === role),
    trust: engagementSources.map((source) => trust[source]),
  });
  return { shareMultiplier, like, comment, click, engagement };
}

function layOutFeelings(feelings: CompleteCampaignFeelings, weeks: number): LaidOutFeelings {
  const { goodwillHalfLifeDays, grievanceHalfLifeDays, advocateAt, criticAt, advocateShareFactor, joins } = feelings;
  const { believesCriticism, bystanders, grievance, recovery, gift, thanks, leavesPerYear } = feelings;
  return {
    rules: {
      goodwillHalfLifeDays: goodwillHalfLifeDays ?? Infinity,
      grievanceHalfLifeDays: grievanceHalfLifeDays ?? Infinity,
      advocateAt,
      criticAt,
      lastDay: DAYS_OF_A_WEEK * weeks,
    },
    reactions: { believesCriticism, bystanders, grievance, recovery, gift, thanks },
    advocateShareFactor,
    joins,
    leavingHazard: -log1p(-leavesPerYear) / DAYS_OF_A_YEAR,
  };
}

function shareProbabilityOf({ shareProbability }: PreparedScenario['cascade']): number {
  // A campaign's scenario has one number, which resolveCampaign has checked.
  return shareProbability as number;
}
