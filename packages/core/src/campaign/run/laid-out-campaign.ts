import type { Criticism } from '../../cascade/conversation.ts';
import type { LaidOutCascade } from '../../cascade/population/laid-out-cascade.ts';
import type { CascadeCost } from '../../economics/index.ts';
import type { ContentRules, FeelingRules, ReactionRules } from '../feelings/index.ts';

/** A campaign in numbers, as its replicates need it. */
export interface LaidOutCampaign {
  /** What every conversation has in common. */
  readonly cascade: LaidOutCascade;
  /** Share probability of the scenario's message. */
  readonly shareProbability: number;
  /** What is said besides praise; null where everyone who shares praises. */
  readonly criticism: Criticism | null;
  /** Fans on day 0. */
  readonly fans: number;
  /** What one conversation costs. */
  readonly cost: ConversationCost;
  /** In the order of the campaign. */
  readonly mixes: readonly LaidOutMix[];
}

/** What one conversation costs. */
export interface ConversationCost {
  /** As the scenario has them; nothing where it has none. */
  readonly rates: CascadeCost;
  /** What an hour of one person at the desk costs; 0 without one. */
  readonly perDeskHour: number;
}

/** One mix in numbers. */
export interface LaidOutMix {
  /** Weeks. */
  readonly weeks: number;
  /** In the order in which they come. */
  readonly posts: readonly LaidOutPost[];
  /** By name, in the order of code units; posts have their places. */
  readonly contents: readonly LaidOutContent[];
  /** Null where nobody feels anything. */
  readonly feelings: LaidOutFeelings | null;
}

/** A post, or a spot, on its day. */
export interface LaidOutPost {
  /** From 0. */
  readonly day: number;
  /** What the names of its streams end in: nothing for the first of the plan. */
  readonly suffix: string;
  /** Index of its content. */
  readonly content: number;
  /** Null for a post of the brand. */
  readonly spot: LaidOutSpot | null;
}

/** A spot that shows content. */
export interface LaidOutSpot {
  /** People who watch it on average, a whole number. */
  readonly audience: number;
  /** Probability that one of them has a sight of the content. */
  readonly notice: number;
  /** What it costs. */
  readonly price: number;
}

/** A kind of content in numbers. */
export interface LaidOutContent {
  /** Its name. */
  readonly name: string;
  /** How many times as often it is shared as the scenario's message. */
  readonly shareMultiplier: number;
  /** Probability of a like, given a sight. */
  readonly like: number;
  /** Probability of a comment, given a sight. */
  readonly comment: number;
  /** Probability of a click, given a sight; 0 where clicks are not counted. */
  readonly click: number;
  /** What makes its sights valuable engagements. */
  readonly engagement: ContentRules;
}

/** What people feel, in numbers. */
export interface LaidOutFeelings {
  /** How feelings fade, and what they make of a fan. */
  readonly rules: FeelingRules;
  /** What conversations leave behind. */
  readonly reactions: ReactionRules;
  /** How many times as often as others advocates share. */
  readonly advocateShareFactor: number;
  /** Probability that a stranger who was reached joins. */
  readonly joins: number;
  /** Rate a day at which each fan leaves. */
  readonly leavingHazard: number;
}

/** Whether a mix runs once more with advocates who share no more often than others. */
export function hasTwin({ feelings }: LaidOutMix): boolean {
  return feelings !== null && feelings.advocateShareFactor !== 1;
}
