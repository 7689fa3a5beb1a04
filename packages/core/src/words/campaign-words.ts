/** What is told of a campaign, in its order. */
export type CampaignTopic =
  | 'mixes'
  | 'counters'
  | 'relationship'
  | 'lag'
  | 'advocates'
  | 'cost'
  | 'sales'
  | 'luck'
  | 'unknown'
  | 'origins';

/** By how much something is changed, relative to what it was: 0.1 is a tenth more. */
export interface ChangeFacts {
  /** On average. */
  readonly change: number;
  /** Between which changes the truth lies, at 95 %; null where the runs do not say. */
  readonly interval: readonly [low: number, high: number] | null;
}

/** What the headline of a campaign may name, in its order. */
export type ShiftFigure = 'likes' | 'critics' | 'advocates' | 'goodwill';

/** A figure of a mix beside that of the first. */
export interface ShiftedFigure extends ChangeFacts {
  /** Likes are all, goodwill is per fan at the end, critics and advocates are those at the end. */
  readonly figure: ShiftFigure;
}

/** A mix beside the first one. */
export interface ShiftFacts {
  /** Name of the mix. */
  readonly mix: string;
  /** Weeks of the campaign. */
  readonly weeks: number;
  /** What is named, in this order; none where the first mix has nothing to compare with. */
  readonly figures: readonly ShiftedFigure[];
  /** Whether it is told of one run, which does not say what others would do. */
  readonly isOneRun: boolean;
  /** Fraction of the change in goodwill that shows in the first month; null where the campaign is too short for it, or nothing is changed. */
  readonly shown: number | null;
}

/** What one mix comes to in all weeks. */
export interface CounterFacts {
  /** Name of the mix; null where there is only one. */
  readonly mix: string | null;
  /** Weeks of the campaign. */
  readonly weeks: number;
  /** Posts and spots. */
  readonly posts: number;
  /** Sights of the posts. */
  readonly views: number;
  /** Likes. */
  readonly likes: number;
  /** People who pass a post on, added up over the posts. */
  readonly shares: number;
  /** Valuable engagements; null where nobody feels anything. */
  readonly valuableEngagements: number | null;
}

/** Fans of one mix at the end. */
export interface RelationshipFacts {
  /** Name of the mix; null where there is only one. */
  readonly mix: string | null;
  /** Goodwill per fan, in valuable engagements. */
  readonly goodwillPerFan: number;
  /** All fans. */
  readonly fans: number;
  /** Of them, advocates. */
  readonly advocates: number;
  /** Of them, critics. */
  readonly critics: number;
}

/** What advocates bring by sharing more often. */
export interface AdvocateFacts {
  /** Name of the mix; null where there is only one. */
  readonly mix: string | null;
  /** People reached by friends, added up over the posts. */
  readonly earnedReach: number;
  /** Of them, those who would not be there if advocates shared like others. */
  readonly expansion: number;
  /** By how much the others come sooner, in person-weeks. */
  readonly acceleration: number;
}

/** Costs of one mix. */
export interface CampaignCostFacts {
  /** Name of the mix; null where there is only one. */
  readonly mix: string | null;
  /** ISO 4217 code. */
  readonly currency: string;
  /** Null where there was none. */
  readonly costPerValuableEngagement: number | null;
  /** Null where there was none. */
  readonly costPerLike: number | null;
  /** Null where there was none. */
  readonly costPerThousandViews: number | null;
}

/** Sales of one mix beside the first, by goodwill alone. */
export interface SalesFacts {
  /** Name of the mix. */
  readonly mix: string;
  /** Name of the first. */
  readonly first: string;
  /** Sales ÷ sales of the first. */
  readonly ratio: number;
  /** The same at the ends of the measured elasticities. */
  readonly band: readonly [low: number, high: number];
}

/** Between which bounds a number lies, over the ranges of what nobody has measured. */
export interface UnknownFacts {
  /** Name of the mix, where the number is a change relative to the first; null where it is the fraction of fans who are advocates. */
  readonly mix: string | null;
  /** Bounds of that number, all ranges one at a time. */
  readonly band: readonly [low: number, high: number];
  /** Key of the campaign that moves it most: `feelings.goodwillHalfLifeDays`. */
  readonly decides: string;
}

/** Sentences about a campaign; which of them are said is decided once, for all languages. */
export interface CampaignVerdictWords {
  /** What a topic is called above its sentences. */
  readonly topic: (topic: CampaignTopic) => string;
  /** `Ten per cent more bait: likes +10 %, goodwill −5 % after a year, of which a fifth shows in the first month.` */
  readonly shift: (facts: ShiftFacts) => string;
  /** The answer for a single mix; `advocates`: fraction of the fans at the end, null where nobody feels anything. */
  readonly alone: (facts: CounterFacts & { readonly advocates: number | null }) => string;
  /** What is counted. */
  readonly counters: (facts: CounterFacts) => string;
  /** What fans feel. */
  readonly relationship: (facts: RelationshipFacts) => string;
  /**
   * How much of the final difference in goodwill shows after how many days; `isLoss`: goodwill is lower in the end; `hasOtherLikes`: likes
   * differ by more than chance.
   */
  readonly lag: (facts: {
    readonly mix: string;
    readonly isLoss: boolean;
    readonly hasOtherLikes: boolean;
    readonly shown: readonly { readonly days: number; readonly fraction: number }[];
  }) => string;
  /** What advocates bring. */
  readonly advocates: (facts: AdvocateFacts) => string;
  /** What each of them costs. */
  readonly cost: (facts: CampaignCostFacts) => string;
  /** The first mix beside another, in sales. */
  readonly sales: (facts: SalesFacts) => string;
  /** What is said of a campaign that was run once. */
  readonly oneRun: () => string;
  /** What the answer would be if what nobody has measured were otherwise. */
  readonly unknown: (facts: UnknownFacts) => string;
  /** What is measured, and what is assumed. */
  readonly origins: () => string;
}
