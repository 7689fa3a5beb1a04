// Made by scripts/generate-keys.ts from campaign-schema.ts. Do not edit.
import type { CompleteScenario, Scenario } from './scenario.generated.ts';

/** Whom content is meant for. */
export type ContentAudience = 'everyone' | 'strangers' | 'fans' | 'advocates' | 'critics';

/** A probability for each role. */
export interface CompleteProbabilityByRole {
  /** For people who are no fans. */
  readonly strangers: number;
  /** For fans who are neither advocates nor critics. */
  readonly fans: number;
  /** For fans who are advocates. */
  readonly advocates: number;
  /** For fans who are critics. */
  readonly critics: number;
}

/** A kind of content, complete: whom it is meant for, and what a sight of it leads to. */
export interface CompleteCampaignContent {
  /** Whom it is meant for: others see it, and never have a valuable engagement. */
  readonly for: ContentAudience;
  /**
   * Probability that a sight of it gets attention; attention × value × interaction is that of a valuable engagement.
   */
  readonly attention: number;
  /** Probability that, given attention, it is worth something to the person: one number, or one for each role. */
  readonly value: CompleteProbabilityByRole;
  /** Probability that, given both, the person answers it in earnest: one number, or one for each role. */
  readonly interaction: CompleteProbabilityByRole;
  /** Probability of a like, given a sight of it; likes are counted, and change no feeling. */
  readonly like: number;
  /** Probability of a comment, given a sight of it; comments are counted, and change no feeling. */
  readonly comment: number;
  /** Probability of a click, given a sight of it; left out: clicks are not counted. */
  readonly click?: number;
  /** It is shared so many times as often as the scenario's message, at most always. */
  readonly shareMultiplier: number;
}

/** A spot on one day. */
export interface PlannedSpot {
  /**
   * A television spot that shows the content: the id of a buy in the catalogue, or `scenario` for the buy of the
   * scenario.
   */
  readonly broadcast: string;
  /** Name of its content, a key of `content`. */
  readonly content: string;
  /** Day of the post or spot; the campaign begins on day 0. */
  readonly day: number;
  /** Probability that someone in the audience of the spot has a sight of the content. */
  readonly notice: number;
}

/** Posts at equal distances, until the campaign ends. */
export interface CompleteRepeatedPost {
  /** Days from one such post to the next. */
  readonly everyDays: number;
  /** Name of its content, a key of `content`. */
  readonly content: string;
  /** Day of the first of them. */
  readonly fromDay: number;
}

/** A post on one day. */
export interface SinglePost {
  /** Day of the post or spot; the campaign begins on day 0. */
  readonly day: number;
  /** Name of its content, a key of `content`. */
  readonly content: string;
}

/** A spot, posts at equal distances, or a post. */
export type CompletePlanEntry = PlannedSpot | CompleteRepeatedPost | SinglePost;

/** What makes and ends feelings, complete. */
export interface CompleteCampaignFeelings {
  /** Days in which goodwill halves; assumed, and shown with a band; null where it never fades. */
  readonly goodwillHalfLifeDays: number | null;
  /** Days in which grievance halves; assumed, and shown with a band; null where it never fades. */
  readonly grievanceHalfLifeDays: number | null;
  /**
   * A fan whose goodwill less grievance is at least so many valuable engagements is an advocate; assumed, and shown
   * with a band.
   */
  readonly advocateAt: number;
  /**
   * A fan whose grievance less goodwill is at least so many valuable engagements is a critic; assumed, and shown with a
   * band.
   */
  readonly criticAt: number;
  /** Advocates share so many times as often as others, at most always; assumed, and shown with a band. */
  readonly advocateShareFactor: number;
  /** Probability that a sight of criticism leaves a grievance; assumed, and shown with a band. */
  readonly believesCriticism: number;
  /** Fraction of that belief that a visible answer of the desk prevents; assumed, and shown with a band. */
  readonly bystanders: number;
  /** Mean grievance that a believed criticism leaves, in valuable engagements; assumed, and shown with a band. */
  readonly grievance: number;
  /** Fraction of the grievance of a critic that an answer of the desk takes away. */
  readonly recovery: number;
  /** Mean goodwill that a gift to each fan who supports a post leaves, in valuable engagements. */
  readonly gift: number;
  /** The same of a word of thanks; measured: nothing. */
  readonly thanks: number;
  /**
   * Probability that a stranger whom a conversation reaches becomes a fan at its end; assumed, and shown with a band.
   */
  readonly joins: number;
  /** Fraction of the fans who leave within a year; assumed, and shown with a band. */
  readonly leavesPerYear: number;
}

/** What a value is multiplied by, by who shows it. */
export interface CompleteCampaignTrust {
  /** Multiplies the value of what a friend shows, at most to 1. */
  readonly friend: number;
  /** Multiplies the value of the brand's own post, at most to 1. */
  readonly brand: number;
  /** Multiplies the value of a television spot, at most to 1. */
  readonly spot: number;
}

/** A variant of a campaign, complete: what is there takes the place of the same key of the campaign. */
export interface CompleteCampaignMix {
  /** Takes the place of the whole `plan`. */
  readonly plan?: readonly CompletePlanEntry[];
  /** Takes the place of the whole `content`. */
  readonly content?: Readonly<Record<string, CompleteCampaignContent>>;
  /** Takes the place of the whole `feelings`; null where nobody feels anything. */
  readonly feelings?: CompleteCampaignFeelings | null;
}

/** A campaign, version 1, complete: every default filled in. */
export interface CompleteCampaign {
  /** Version of the document format: 1. */
  readonly version: 1;
  /** What the campaign is about, for people; null where it has none. */
  readonly title: string | null;
  /**
   * The scenario that each post repeats: on level "population" with ties "follow", with one share probability; its fans
   * are those of day 0.
   */
  readonly scenario: CompleteScenario;
  /** How long it goes on: days 0 to 7 × weeks − 1. */
  readonly weeks: number;
  /** Kinds of content, by name. */
  readonly content: Readonly<Record<string, CompleteCampaignContent>>;
  /** What is posted when; at most 10,000 posts and spots once repetitions are counted. */
  readonly plan: readonly CompletePlanEntry[];
  /**
   * What valuable engagements and criticism leave in fans; null where nobody feels anything: no roles, nobody joins or
   * leaves.
   */
  readonly feelings: CompleteCampaignFeelings | null;
  /**
   * What the value of a sight is multiplied by, by who shows it; "survey" for shares of people who say that they trust:
   * friend 1.8, brand 1, spot 1.4. No source measures them as an effect.
   */
  readonly trust: CompleteCampaignTrust;
  /** Variants side by side under the same chance, by name; the others are compared with the first. */
  readonly mixes: Readonly<Record<string, CompleteCampaignMix>>;
  /**
   * Elasticity of sales with respect to goodwill, for their ratio between two mixes; measured 0.236, 0.12 to 0.417;
   * null where nothing is said about sales.
   */
  readonly salesElasticity: number | null;
}

/** A probability for each role as people write it: what has a default may be left out. */
export interface ProbabilityByRole {
  /** For people who are no fans. */
  readonly strangers: number;
  /** For fans who are neither advocates nor critics. */
  readonly fans: number;
  /** For fans who are advocates. Default: that of `fans`. */
  readonly advocates?: number;
  /** For fans who are critics. Default: that of `fans`. */
  readonly critics?: number;
}

/** A kind of content as people write it: what has a default may be left out. */
export interface CampaignContent {
  /** Whom it is meant for: others see it, and never have a valuable engagement. Default: "everyone". */
  readonly for?: ContentAudience;
  /**
   * Probability that a sight of it gets attention; attention × value × interaction is that of a valuable engagement.
   * Default: 0.5.
   */
  readonly attention?: number;
  /**
   * Probability that, given attention, it is worth something to the person: one number, or one for each role. Default:
   * 0.4.
   */
  readonly value?: number | ProbabilityByRole;
  /**
   * Probability that, given both, the person answers it in earnest: one number, or one for each role. Default: 0.02.
   */
  readonly interaction?: number | ProbabilityByRole;
  /** Probability of a like, given a sight of it; likes are counted, and change no feeling. Default: 0.0152. */
  readonly like?: number;
  /** Probability of a comment, given a sight of it; comments are counted, and change no feeling. Default: 0.0012. */
  readonly comment?: number;
  /** Probability of a click, given a sight of it; left out: clicks are not counted. */
  readonly click?: number;
  /** It is shared so many times as often as the scenario's message, at most always. Default: 1. */
  readonly shareMultiplier?: number;
}

/** Posts at equal distances as people write it: what has a default may be left out. */
export interface RepeatedPost {
  /** Days from one such post to the next. */
  readonly everyDays: number;
  /** Name of its content, a key of `content`. */
  readonly content: string;
  /** Day of the first of them. Default: 0. */
  readonly fromDay?: number;
}

/** An entry of a plan as people write it: what has a default may be left out. */
export type PlanEntry = PlannedSpot | RepeatedPost | SinglePost;

/** What makes and ends feelings as people write it: what has a default may be left out. */
export interface CampaignFeelings {
  /** Days in which goodwill halves; assumed, and shown with a band; null where it never fades. Default: 90. */
  readonly goodwillHalfLifeDays?: number | null;
  /** Days in which grievance halves; assumed, and shown with a band; null where it never fades. Default: 30. */
  readonly grievanceHalfLifeDays?: number | null;
  /**
   * A fan whose goodwill less grievance is at least so many valuable engagements is an advocate; assumed, and shown
   * with a band. Default: 1.
   */
  readonly advocateAt?: number;
  /**
   * A fan whose grievance less goodwill is at least so many valuable engagements is a critic; assumed, and shown with a
   * band. Default: 1.
   */
  readonly criticAt?: number;
  /** Advocates share so many times as often as others, at most always; assumed, and shown with a band. Default: 3. */
  readonly advocateShareFactor?: number;
  /** Probability that a sight of criticism leaves a grievance; assumed, and shown with a band. Default: 0.5. */
  readonly believesCriticism?: number;
  /**
   * Fraction of that belief that a visible answer of the desk prevents; assumed, and shown with a band. Default: 0.5.
   */
  readonly bystanders?: number;
  /**
   * Mean grievance that a believed criticism leaves, in valuable engagements; assumed, and shown with a band. Default:
   * 2.
   */
  readonly grievance?: number;
  /** Fraction of the grievance of a critic that an answer of the desk takes away. Default: 0.6. */
  readonly recovery?: number;
  /** Mean goodwill that a gift to each fan who supports a post leaves, in valuable engagements. Default: 0. */
  readonly gift?: number;
  /** The same of a word of thanks; measured: nothing. Default: 0. */
  readonly thanks?: number;
  /**
   * Probability that a stranger whom a conversation reaches becomes a fan at its end; assumed, and shown with a band.
   * Default: 0.0005.
   */
  readonly joins?: number;
  /** Fraction of the fans who leave within a year; assumed, and shown with a band. Default: 0.1. */
  readonly leavesPerYear?: number;
}

/** What a value is multiplied by as people write it: what has a default may be left out. */
export interface CampaignTrust {
  /** Multiplies the value of what a friend shows, at most to 1. Default: 1. */
  readonly friend?: number;
  /** Multiplies the value of the brand's own post, at most to 1. Default: 1. */
  readonly brand?: number;
  /** Multiplies the value of a television spot, at most to 1. Default: 1. */
  readonly spot?: number;
}

/** A variant of a campaign as people write it: what has a default may be left out. */
export interface CampaignMix {
  /** Takes the place of the whole `plan`. */
  readonly plan?: readonly PlanEntry[];
  /** Takes the place of the whole `content`. */
  readonly content?: Readonly<Record<string, CampaignContent>>;
  /** Takes the place of the whole `feelings`; null where nobody feels anything. */
  readonly feelings?: CampaignFeelings | null;
}

/** A campaign as people write it: what has a default may be left out. */
export interface Campaign {
  /** Where editors find the JSON Schema of this document; ignored. */
  readonly $schema?: string;
  /** Version of the document format: 1. */
  readonly version: 1;
  /** What the campaign is about, for people; null where it has none. */
  readonly title?: string | null;
  /**
   * The scenario that each post repeats: on level "population" with ties "follow", with one share probability; its fans
   * are those of day 0.
   */
  readonly scenario: Scenario;
  /** How long it goes on: days 0 to 7 × weeks − 1. Default: 52. */
  readonly weeks?: number;
  /** Kinds of content, by name. */
  readonly content: Readonly<Record<string, CampaignContent>>;
  /** What is posted when; at most 10,000 posts and spots once repetitions are counted. */
  readonly plan: readonly PlanEntry[];
  /**
   * What valuable engagements and criticism leave in fans; null where nobody feels anything: no roles, nobody joins or
   * leaves.
   */
  readonly feelings?: CampaignFeelings | null;
  /**
   * What the value of a sight is multiplied by, by who shows it; "survey" for shares of people who say that they trust:
   * friend 1.8, brand 1, spot 1.4. No source measures them as an effect.
   */
  readonly trust?: CampaignTrust | 'survey';
  /**
   * Variants side by side under the same chance, by name; the others are compared with the first. Default:
   * {"campaign":{}}.
   */
  readonly mixes?: Readonly<Record<string, CampaignMix>>;
  /**
   * Elasticity of sales with respect to goodwill, for their ratio between two mixes; measured 0.236, 0.12 to 0.417;
   * null where nothing is said about sales.
   */
  readonly salesElasticity?: number | null;
}
