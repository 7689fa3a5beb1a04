// Made by scripts/generate-keys.ts from campaign-bands-schema.ts. Do not edit.
import type { CompleteCampaign } from './campaign.generated.ts';

/** What made the numbers of a campaign. */
export interface CampaignProvenance {
  /** Version that made the numbers. */
  readonly ripplecast: string;
  /** The complete campaign, with every default filled in. */
  readonly campaign: CompleteCampaign;
}

/** What a mix changes, as a part of what the first has. */
export interface CampaignChange {
  /** Likes ÷ likes of the first mix − 1; null where one of the two has no feelings, or the first has none. */
  readonly likes: number | null;
  /** The same of valuable engagements; null where one of the two has no feelings, or the first has none. */
  readonly valuableEngagements: number | null;
  /** The same of goodwill per fan; null where one of the two has no feelings, or the first has none. */
  readonly goodwillPerFan: number | null;
  /** The same of advocates; null where one of the two has no feelings, or the first has none. */
  readonly advocates: number | null;
}

/** A few figures of a mix; means over runs. */
export interface CampaignFigures {
  /** Its name. */
  readonly mix: string;
  /** In all weeks together. */
  readonly likes: number;
  /** In all weeks together; null where the mix has no feelings. */
  readonly valuableEngagements: number | null;
  /** Summed over posts. */
  readonly earnedReach: number;
  /** At the end. */
  readonly fans: number;
  /** At the end, in valuable engagements; null where the mix has no feelings. */
  readonly goodwillPerFan: number | null;
  /** Of all fans at the end; null where the mix has no feelings, or there are no fans. */
  readonly advocatesFraction: number | null;
  /** Of all fans at the end; null where the mix has no feelings, or there are no fans. */
  readonly criticsFraction: number | null;
  /**
   * What the mix changes, as a part of what the first has: 0.1 is ten per cent more; null where it is the first mix.
   */
  readonly change: CampaignChange | null;
}

/** A campaign at one end of a range. */
export interface CampaignRangeEnd {
  /** Of the key. */
  readonly value: number;
  /** Figures of each mix, in the order of the campaign. */
  readonly mixes: readonly CampaignFigures[];
}

/** What becomes of a campaign over the range of one value that nobody has measured. */
export interface CampaignRange {
  /** Of the key, such as `feelings.goodwillHalfLifeDays`. */
  readonly path: string;
  /** The value of the campaign; null where it never fades. */
  readonly asWritten: number | null;
  /** At the lower end of the range. */
  readonly low: CampaignRangeEnd;
  /** At the upper end of the range. */
  readonly high: CampaignRangeEnd;
}

/** Between which numbers a figure lies, each value varied alone over its range. */
export interface CampaignBand {
  /** With the values of the campaign. */
  readonly asWritten: number;
  /** The least of all runs, that as written included. */
  readonly low: number;
  /** The most of all runs, that as written included. */
  readonly high: number;
  /** Path of the key whose two ends are farthest apart; null where nothing was varied, or no key moves it. */
  readonly decides: string | null;
}

/** Bands of what a mix changes. */
export interface CampaignChangeBands {
  /** Likes ÷ likes of the first mix − 1; null where one of the two has no feelings, or the first has none. */
  readonly likes: CampaignBand | null;
  /** The same of valuable engagements; null where one of the two has no feelings, or the first has none. */
  readonly valuableEngagements: CampaignBand | null;
  /** The same of goodwill per fan; null where one of the two has no feelings, or the first has none. */
  readonly goodwillPerFan: CampaignBand | null;
  /** The same of advocates; null where one of the two has no feelings, or the first has none. */
  readonly advocates: CampaignBand | null;
}

/** Bands of the figures of a mix. */
export interface CampaignMixBands {
  /** Its name. */
  readonly mix: string;
  /** In all weeks together. */
  readonly likes: CampaignBand;
  /** In all weeks together; null where the mix has no feelings. */
  readonly valuableEngagements: CampaignBand | null;
  /** Summed over posts. */
  readonly earnedReach: CampaignBand;
  /** At the end. */
  readonly fans: CampaignBand;
  /** At the end, in valuable engagements; null where the mix has no feelings. */
  readonly goodwillPerFan: CampaignBand | null;
  /** Of all fans at the end; null where the mix has no feelings, or there are no fans. */
  readonly advocatesFraction: CampaignBand | null;
  /** Of all fans at the end; null where the mix has no feelings, or there are no fans. */
  readonly criticsFraction: CampaignBand | null;
  /**
   * What the mix changes, as a part of what the first has: 0.1 is ten per cent more; null where it is the first mix.
   */
  readonly change: CampaignChangeBands | null;
}

/** Campaign bands, version 1: how far the answer rests on what nobody has measured. */
export interface CampaignBandsDocument {
  /** Version of the document format: 1. */
  readonly version: 1;
  /** What made the numbers; the same again gives the same bytes. */
  readonly provenance: CampaignProvenance;
  /** Runs of the campaign at each end, all under the same chance. */
  readonly replicates: number;
  /** One for each value that was varied, the others left as written. */
  readonly ranges: readonly CampaignRange[];
  /** Bands of each mix, in the order of the campaign. */
  readonly mixes: readonly CampaignMixBands[];
}
