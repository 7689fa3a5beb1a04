import type { CascadeRowsBuilder } from '../../cascade-rows.ts';
import type { Crowd } from './crowd.ts';
import type { RoleTally } from './role-tally.ts';

/** Which chance a conversation has. */
export interface ConversationChance {
  /** The text that fixes all chance. */
  readonly rngSeed: string;
  /** Index of the replicate. */
  readonly replicate: number;
  /** What stands after the purpose of each stream, such as `|3|0`; empty for the chance of a cascade that stands alone. */
  readonly suffix: string;
}

/** How a conversation begins where people have roles. */
export interface StartWithRoles {
  /** Whether the brand posts: then everyone but strangers is shown the post. */
  readonly post: boolean;
  /** How many distinct people, any of the universe, notice a spot at the beginning: a whole number up to the universe. */
  readonly spotSights: number;
}

/** How a conversation begins where nobody has a role. */
export interface PlainStart {
  /** To how many people the brand shows its post: a whole number up to the universe. */
  readonly fans: number;
  /** Probability that someone who saw it shares it. */
  readonly shareProbability: number;
  /** How many distinct people, any of the universe, notice a spot at the beginning: a whole number up to the universe. */
  readonly spotSights: number;
}

/** What a desk did in a conversation. */
export interface DeskTotals {
  /** Criticism that asks for an answer, and how much of it has its answer by the end. */
  readonly asked: number;
  readonly answered: number;
  /** People who complained. Each has one impression, of their own criticism, among the sights without an answer. */
  readonly complaints: number;
  /** Sights of criticism on the brand's pages without and with an answer, and those elsewhere. */
  readonly sightsBeforeAnswer: number;
  readonly sightsWithAnswer: number;
  readonly sightsElsewhere: number;
  /** Hours that all people at the desk together were there. */
  readonly openHours: number;
}

/** What a conversation came to. */
export interface ConversationTotals {
  /** Sights of any kind, one for each complainer included. */
  readonly impressions: number;
  /** People with at least one. */
  readonly reach: number;
  /** Of them, those who saw neither the post nor the spot and did not complain. */
  readonly earnedReach: number;
  /** People who shared: supporters and critics. */
  readonly sharers: number;
  readonly supporters: number;
  readonly critics: number;
  /** Whether the last round or the horizon cut it off. */
  readonly truncated: boolean;
  /** Null where there is no desk. */
  readonly desk: DeskTotals | null;
}

/** Conversations about one post after another, each from its beginning to its end: laid out once, its space used again and again. */
export interface ConversationSpread {
  /**
   * Runs a conversation of people with roles.
   * @param tally - What was in it is taken back, then it is filled.
   */
  readonly runWithRoles: (
    crowd: Crowd,
    start: StartWithRoles,
    chance: ConversationChance,
    tally: RoleTally,
  ) => ConversationTotals;
  /**
   * Runs a conversation of people without roles: without a spot, that of `spreadPopulation`, number for number.
   * @param rows - Takes the row of this conversation; null for none.
   */
  readonly runPlain: (
    start: PlainStart,
    chance: ConversationChance,
    rows: CascadeRowsBuilder | null,
  ) => ConversationTotals;
}
