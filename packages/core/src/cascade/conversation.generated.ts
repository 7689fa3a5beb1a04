// Made by scripts/generate-keys.ts from conversation-schema.ts. Do not edit.
import type { DelayLaw } from '../delay/delay-law.generated.ts';

/** When people see what is shown to them, and how the rows of time are cut. */
export interface CompleteTiming {
  /** Law of the hours from a share to one person's sight of it. */
  readonly delay: DelayLaw;
  /** The same for the brand's own post. */
  readonly fanDelay: DelayLaw;
  /** Length of a row of the timeline. */
  readonly rowHours: number;
  /** Hours after which nobody looks; null where it goes on until nothing is left to be seen. */
  readonly horizonHours: number | null;
}

/** What is said besides praise. */
export interface Criticism {
  /** Probability that a person who shares after praise, or after the post itself, praises; otherwise they criticise. */
  readonly quality: number;
  /** After criticism people share so many times as often, at most always, and always criticise. */
  readonly shareMultiplier: number;
  /** Delays of criticism are so many times as long as those of praise. */
  readonly delayMultiplier: number;
}

/** Whether people praise, or criticise. */
export type Tone = 'praise' | 'critical';

/** People who answer criticism, first come, first served. */
export interface Desk {
  /** How many answer criticism, one each at a time. */
  readonly people: number;
  /** Minutes that an answer takes on average; exponential. */
  readonly handlingMinutes: number;
  /** From when to when the desk works each day; work stops at closing and goes on the next day. */
  readonly openHours: readonly [number, number] | 'always';
  /** Hour of the day at which the message begins; "random" draws one for each run. */
  readonly startHour: number | 'random';
  /** Hours after which people give up waiting for an answer, on average; exponential; null where nobody gives up. */
  readonly patienceHours: number | null;
  /**
   * Cost of an hour of one person at the desk; it stands beside the cascade's cost and is no part of it; null where it
   * is unknown.
   */
  readonly costPerHour: number | null;
}

/** What an answer changes. */
export interface Reply {
  /** Fraction of those who would pass criticism on and do not, where they see the answer below it. */
  readonly effect: number;
  /** By how much an answer raises the visibility of the criticism: 0.1 is a tenth more sights. */
  readonly publicity: number;
}

/** Criticism that disappears from the brand's own pages. */
export interface Hide {
  /** Hours after which criticism on the brand's own pages is hidden. */
  readonly afterHours: number;
}

/** Criticism on pages that are not the brand’s. */
export interface Elsewhere {
  /** Fraction of critics' shares that are not on the brand's pages, where nothing can be hidden. */
  readonly fraction: number;
  /** Law of the hours until their followers see them; null where it is that of other criticism. */
  readonly delay: DelayLaw | null;
  /** Readers who find each such page on its first day, drawn from everyone; they pass nothing on. */
  readonly readersPerDay: number;
  /** Years in which the readers of a page halve; null where they never do. */
  readonly halfLifeYears: number | null;
}
