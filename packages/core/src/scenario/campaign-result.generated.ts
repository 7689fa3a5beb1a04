// Made by scripts/generate-keys.ts from campaign-result-schema.ts. Do not edit.
import type { CountSummary, Warning } from './result.generated.ts';
import type { CampaignMixBands, CampaignProvenance, CampaignRange } from './campaign-bands.generated.ts';

/** Between which numbers the runs lie in a week. */
export interface CampaignWeekQuantiles {
  /** Over runs. */
  readonly valuableEngagements: {
    /** Nearest rank. */
    readonly p05: number;
    /** Nearest rank. */
    readonly p50: number;
    /** Nearest rank. */
    readonly p95: number;
  };
  /** Over runs. */
  readonly goodwillPerFan: {
    /** Nearest rank. */
    readonly p05: number;
    /** Nearest rank. */
    readonly p50: number;
    /** Nearest rank. */
    readonly p95: number;
  };
  /** Over runs. */
  readonly advocates: {
    /** Nearest rank. */
    readonly p05: number;
    /** Nearest rank. */
    readonly p50: number;
    /** Nearest rank. */
    readonly p95: number;
  };
  /** Over runs. */
  readonly critics: {
    /** Nearest rank. */
    readonly p05: number;
    /** Nearest rank. */
    readonly p50: number;
    /** Nearest rank. */
    readonly p95: number;
  };
}

/**
 * A week: means over runs. Counters are sums over its posts; goodwill, grievance and people are those on day 7w, before
 * its posts.
 */
export interface CampaignWeek {
  /** Its number, from 1: week w has the days 7(w − 1) to 7w − 1. */
  readonly week: number;
  /** Posts and spots of the week. */
  readonly posts: number;
  /** Sights of posts and spots, of praise and of criticism. */
  readonly views: number;
  /** Likes of the post; they change no feeling. */
  readonly likes: number;
  /** Comments on the post; they change no feeling. */
  readonly comments: number;
  /** Clicks on the post; only where `content` has a click. */
  readonly clicks?: number;
  /** People who pass a post on in praise, summed over posts. */
  readonly shares: number;
  /** People who pass criticism on, summed over posts. */
  readonly criticised: number;
  /** Sights with attention, value and interaction; null where `feelings` is null. */
  readonly valuableEngagements: number | null;
  /** People reached by each post, summed over posts: never so many different people. */
  readonly reach: number;
  /** Of the reach of each post, those who saw neither the post nor the spot itself. */
  readonly earnedReach: number;
  /** Strangers who became fans. */
  readonly joined: number;
  /** Fans who left. */
  readonly left: number;
  /** Goodwill of all fans ÷ fans, in valuable engagements; null where `feelings` is null. */
  readonly goodwillPerFan: number | null;
  /** Grievance of all fans ÷ fans, in valuable engagements; null where `feelings` is null. */
  readonly grievancePerFan: number | null;
  /** All fans, advocates and critics included. */
  readonly fans: number;
  /** Fans who are advocates; null where `feelings` is null. */
  readonly advocates: number | null;
  /** Fans who are critics; null where `feelings` is null. */
  readonly critics: number | null;
  /** Of the posts and spots, in the currency of the scenario; null where no cost was given. */
  readonly cost: number | null;
  /**
   * Cost ÷ valuable engagements, of their means; null where no cost was given, there are none, or `feelings` is null.
   */
  readonly costPerValuableEngagement: number | null;
  /** Cost ÷ likes, of their means; null where no cost was given, or there are none. */
  readonly costPerLike: number | null;
  /** Cost per 1,000 views (CPM), of their means; null where no cost was given, or there are none. */
  readonly costPerThousandViews: number | null;
  /** Between which numbers the runs lie; null where `feelings` is null. */
  readonly quantiles: CampaignWeekQuantiles | null;
}

/** What people of one role did with a content; means over runs. */
export interface CampaignRoleCounts {
  /** Who they are at the time of each post. */
  readonly role: 'strangers' | 'fans' | 'advocates' | 'critics';
  /** Sights of posts and spots, of praise and of criticism. */
  readonly views: number;
  /** Likes of the post; they change no feeling. */
  readonly likes: number;
  /** Comments on the post; they change no feeling. */
  readonly comments: number;
  /** Clicks on the post; only where `content` has a click. */
  readonly clicks?: number;
  /** People who pass a post on in praise, summed over posts. */
  readonly shares: number;
  /** Sights with attention, value and interaction. */
  readonly valuableEngagements: number;
}

/** What a content comes to in a week in which it is posted; means over runs. */
export interface CampaignContentWeek {
  /** Its number, from 1. */
  readonly week: number;
  /** Posts and spots of the week that have the content. */
  readonly posts: number;
  /** Sights of posts and spots, of praise and of criticism. */
  readonly views: number;
  /** Likes of the post; they change no feeling. */
  readonly likes: number;
  /** Comments on the post; they change no feeling. */
  readonly comments: number;
  /** Clicks on the post; only where `content` has a click. */
  readonly clicks?: number;
  /** People who pass a post on in praise, summed over posts. */
  readonly shares: number;
  /** People who pass criticism on, summed over posts. */
  readonly criticised: number;
  /** Sights with attention, value and interaction; null where `feelings` is null. */
  readonly valuableEngagements: number | null;
  /** People reached by each post, summed over posts: never so many different people. */
  readonly reach: number;
  /** Of the reach of each post, those who saw neither the post nor the spot itself. */
  readonly earnedReach: number;
  /** Of the posts and spots, in the currency of the scenario; null where no cost was given. */
  readonly cost: number | null;
  /**
   * Cost ÷ valuable engagements, of their means; null where no cost was given, there are none, or `feelings` is null.
   */
  readonly costPerValuableEngagement: number | null;
  /** Cost ÷ likes, of their means; null where no cost was given, or there are none. */
  readonly costPerLike: number | null;
  /** Cost per 1,000 views (CPM), of their means; null where no cost was given, or there are none. */
  readonly costPerThousandViews: number | null;
}

/** What a content comes to: in all weeks together, by role, and by week; means over runs. */
export interface CampaignContentCounts {
  /** Its name. */
  readonly content: string;
  /** Posts and spots that have it. */
  readonly posts: number;
  /** Whom it is meant for. */
  readonly for: 'everyone' | 'strangers' | 'fans' | 'advocates' | 'critics';
  /** Sights of posts and spots, of praise and of criticism. */
  readonly views: number;
  /** Likes of the post; they change no feeling. */
  readonly likes: number;
  /** Comments on the post; they change no feeling. */
  readonly comments: number;
  /** Clicks on the post; only where `content` has a click. */
  readonly clicks?: number;
  /** People who pass a post on in praise, summed over posts. */
  readonly shares: number;
  /** People who pass criticism on, summed over posts. */
  readonly criticised: number;
  /** Sights with attention, value and interaction; null where `feelings` is null. */
  readonly valuableEngagements: number | null;
  /** People reached by each post, summed over posts: never so many different people. */
  readonly reach: number;
  /** Of the reach of each post, those who saw neither the post nor the spot itself. */
  readonly earnedReach: number;
  /** Of the posts and spots, in the currency of the scenario; null where no cost was given. */
  readonly cost: number | null;
  /**
   * Cost ÷ valuable engagements, of their means; null where no cost was given, there are none, or `feelings` is null.
   */
  readonly costPerValuableEngagement: number | null;
  /** Cost ÷ likes, of their means; null where no cost was given, or there are none. */
  readonly costPerLike: number | null;
  /** Cost per 1,000 views (CPM), of their means; null where no cost was given, or there are none. */
  readonly costPerThousandViews: number | null;
  /** What people of each role did, in the order of roles; null where `feelings` is null. */
  readonly byRole: readonly CampaignRoleCounts[] | null;
  /** The same of each week in which it is posted. */
  readonly weeks: readonly CampaignContentWeek[];
}

/** All weeks together: sums of the counters, and how the last week ends. */
export interface CampaignYear {
  /** Posts and spots of the mix. */
  readonly posts: number;
  /** Sights of posts and spots, of praise and of criticism. */
  readonly views: CountSummary;
  /** Likes of the post; they change no feeling. */
  readonly likes: CountSummary;
  /** Comments on the post; they change no feeling. */
  readonly comments: CountSummary;
  /** Clicks on the post; only where `content` has a click. */
  readonly clicks?: CountSummary;
  /** People who pass a post on in praise, summed over posts. */
  readonly shares: CountSummary;
  /** People who pass criticism on, summed over posts. */
  readonly criticised: CountSummary;
  /** Sights with attention, value and interaction; null where `feelings` is null. */
  readonly valuableEngagements: CountSummary | null;
  /** People reached by each post, summed over posts: never so many different people. */
  readonly reach: CountSummary;
  /** Of the reach of each post, those who saw neither the post nor the spot itself. */
  readonly earnedReach: CountSummary;
  /** Strangers who became fans. */
  readonly joined: CountSummary;
  /** Fans who left. */
  readonly left: CountSummary;
  /** Goodwill of all fans ÷ fans, in valuable engagements; null where `feelings` is null. */
  readonly goodwillPerFan: CountSummary | null;
  /** Grievance of all fans ÷ fans, in valuable engagements; null where `feelings` is null. */
  readonly grievancePerFan: CountSummary | null;
  /** All fans, advocates and critics included. */
  readonly fans: CountSummary;
  /** Fans who are advocates; null where `feelings` is null. */
  readonly advocates: CountSummary | null;
  /** Fans who are critics; null where `feelings` is null. */
  readonly critics: CountSummary | null;
  /** In the currency of the scenario; null where no cost was given. */
  readonly cost: CountSummary | null;
  /** Fraction of all conversations that the limit on rounds or the horizon cut off. */
  readonly truncated: number;
}

/** A mean over runs. */
export interface CampaignEstimate {
  /** Over runs. */
  readonly mean: number;
  /** Of the mean; null where there is only one run. */
  readonly standardError: number | null;
}

/** What a mix comes to. */
export interface CampaignMixResult {
  /** Its name. */
  readonly mix: string;
  /** One row for each week. */
  readonly weeks: readonly CampaignWeek[];
  /** One row for each content of the mix, in the order of names. */
  readonly contents: readonly CampaignContentCounts[];
  /** All weeks together. */
  readonly year: CampaignYear;
  /**
   * Cost ÷ valuable engagements, of their means; null where no cost was given, there are none, or `feelings` is null.
   */
  readonly costPerValuableEngagement: number | null;
  /** Cost ÷ likes, of their means; null where no cost was given, or there are none. */
  readonly costPerLike: number | null;
  /** Cost per 1,000 views (CPM), of their means; null where no cost was given, or there are none. */
  readonly costPerThousandViews: number | null;
  /**
   * Earned reach that advocates add: that of all weeks less that of the same campaign in which they share as often as
   * others; null where there are no feelings, or advocates share as often as others.
   */
  readonly expansion: CampaignEstimate | null;
  /**
   * How much earlier the earned reach of that other campaign is there, in person-weeks: the sum over weeks of min(A(w),
   * B(end)) − B(w), with A and B cumulated; null where there are no feelings, or advocates share as often as others.
   */
  readonly acceleration: CampaignEstimate | null;
}

/** A figure of a mix less that of the first, under the same chance. */
export interface CampaignDifference {
  /** Of the differences of the runs: this mix less the first. */
  readonly mean: number;
  /** Of the mean, run by run; null where there is only one run. */
  readonly standardError: number | null;
  /**
   * Between which numbers the true mean lies, at 95 %; null where there is only one run, or so few runs decide it that
   * it may be far off.
   */
  readonly interval: readonly [number, number] | null;
}

/** What differs in a week. */
export interface CampaignWeekDifference {
  /** Its number, from 1. */
  readonly week: number;
  /** In the week, or at its end. */
  readonly views: CampaignDifference;
  /** In the week, or at its end. */
  readonly likes: CampaignDifference;
  /** In the week, or at its end; null where one of the mixes has no feelings. */
  readonly valuableEngagements: CampaignDifference | null;
  /** In the week, or at its end. */
  readonly earnedReach: CampaignDifference;
  /** In the week, or at its end; null where one of the mixes has no feelings. */
  readonly goodwillPerFan: CampaignDifference | null;
  /** In the week, or at its end; null where one of the mixes has no feelings. */
  readonly advocates: CampaignDifference | null;
  /** In the week, or at its end; null where one of the mixes has no feelings. */
  readonly critics: CampaignDifference | null;
  /** In the week, or at its end. */
  readonly fans: CampaignDifference;
}

/** What differs in all weeks together. */
export interface CampaignYearDifference {
  /** Of all weeks together, or at the end. */
  readonly views: CampaignDifference;
  /** Of all weeks together, or at the end. */
  readonly likes: CampaignDifference;
  /** Of all weeks together, or at the end; null where one of the mixes has no feelings. */
  readonly valuableEngagements: CampaignDifference | null;
  /** Of all weeks together, or at the end. */
  readonly earnedReach: CampaignDifference;
  /** Of all weeks together, or at the end; null where one of the mixes has no feelings. */
  readonly goodwillPerFan: CampaignDifference | null;
  /** Of all weeks together, or at the end; null where one of the mixes has no feelings. */
  readonly advocates: CampaignDifference | null;
  /** Of all weeks together, or at the end; null where one of the mixes has no feelings. */
  readonly critics: CampaignDifference | null;
  /** Of all weeks together, or at the end. */
  readonly fans: CampaignDifference;
  /** Of all weeks together; null where no cost was given, there are none, or one of the mixes has no feelings. */
  readonly costPerValuableEngagement: CampaignDifference | null;
}

/** What differs in all weeks together, as a part of what the first mix has. */
export interface CampaignRelativeDifference {
  /**
   * Mean ÷ mean of the first − 1: 0.1 is ten per cent more; null where the first has none, or so little that the part
   * is no number.
   */
  readonly views: CampaignDifference | null;
  /**
   * Mean ÷ mean of the first − 1: 0.1 is ten per cent more; null where the first has none, or so little that the part
   * is no number.
   */
  readonly likes: CampaignDifference | null;
  /**
   * Mean ÷ mean of the first − 1: 0.1 is ten per cent more; null where one of the mixes has no feelings, or the first
   * has none, or so little that the part is no number.
   */
  readonly valuableEngagements: CampaignDifference | null;
  /**
   * Mean ÷ mean of the first − 1: 0.1 is ten per cent more; null where the first has none, or so little that the part
   * is no number.
   */
  readonly earnedReach: CampaignDifference | null;
  /**
   * Mean ÷ mean of the first − 1: 0.1 is ten per cent more; null where one of the mixes has no feelings, or the first
   * has none, or so little that the part is no number.
   */
  readonly goodwillPerFan: CampaignDifference | null;
  /**
   * Mean ÷ mean of the first − 1: 0.1 is ten per cent more; null where one of the mixes has no feelings, or the first
   * has none, or so little that the part is no number.
   */
  readonly advocates: CampaignDifference | null;
  /**
   * Mean ÷ mean of the first − 1: 0.1 is ten per cent more; null where one of the mixes has no feelings, or the first
   * has none, or so little that the part is no number.
   */
  readonly critics: CampaignDifference | null;
  /**
   * Mean ÷ mean of the first − 1: 0.1 is ten per cent more; null where the first has none, or so little that the part
   * is no number.
   */
  readonly fans: CampaignDifference | null;
  /**
   * That of this mix ÷ that of the first − 1; null where no cost was given, there are none, or one of the mixes has no
   * feelings.
   */
  readonly costPerValuableEngagement: CampaignDifference | null;
}

/** How much of the final difference is there by a day. */
export interface CampaignShown {
  /** Days since the campaign began; the last is its end. */
  readonly day: number;
  /**
   * Difference of the goodwill per fan on that day ÷ that at the end; between weeks interpolated on a straight line.
   */
  readonly fraction: number;
}

/** Sales of a mix ÷ sales of the first. */
export interface CampaignSalesRatio {
  /** Goodwill of this mix ÷ that of the first, to the power of the elasticity. */
  readonly ratio: number;
  /** The smaller of the same with elasticities of 0.12 and 0.417. */
  readonly low: number;
  /** The larger of them. */
  readonly high: number;
}

/** A mix against the first. */
export interface CampaignMixDifference {
  /** Name of the mix. */
  readonly mix: string;
  /** Name of the first mix. */
  readonly against: string;
  /** One row for each week. */
  readonly weeks: readonly CampaignWeekDifference[];
  /** All weeks together, and how the last one ends. */
  readonly year: CampaignYearDifference;
  /** The same as parts of what the first mix has. */
  readonly relative: CampaignRelativeDifference;
  /**
   * How much of the final difference of goodwill is there after 7, 30 and 90 days, those before the end, and at the
   * end; null where there is no such difference, or one of the mixes has no feelings.
   */
  readonly shown: readonly CampaignShown[] | null;
  /** Ratio of sales; null where `salesElasticity` is null, a mix has no goodwill, or feelings are off. */
  readonly sales: CampaignSalesRatio | null;
}

/** How far the answer of a campaign rests on what nobody has measured. */
export interface CampaignBands {
  /** Runs of the campaign at each end, all under the same chance. */
  readonly replicates: number;
  /** One for each value that was varied, the others left as written. */
  readonly ranges: readonly CampaignRange[];
  /** Bands of each mix, in the order of the campaign. */
  readonly mixes: readonly CampaignMixBands[];
}

/** Campaign result, version 1. What does not apply is null, never 0 or NaN. */
export interface CampaignResult {
  /** Version of the document format: 1. */
  readonly version: 1;
  /** What made the numbers; the same again gives the same bytes. */
  readonly provenance: CampaignProvenance;
  /** What each mix comes to, in the order of the campaign. */
  readonly mixes: readonly CampaignMixResult[];
  /** Each further mix against the first, under the same chance; none for one mix. */
  readonly differences: readonly CampaignMixDifference[];
  /** What a reader must know before using a number; may be empty. */
  readonly warnings: readonly Warning[];
  /** What becomes of it where what nobody has measured is otherwise; only where that was asked. */
  readonly bands?: CampaignBands;
}
