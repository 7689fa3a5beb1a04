import type { DeskTotals } from '../../cascade/population/roles/conversation-spread.ts';

/** What a conversation leaves in fans, the same for all posts of a campaign; named as the keys of `feelings`. */
export interface ReactionRules {
  /** Probability that a sight of criticism without an answer is believed. */
  readonly believesCriticism: number;
  /** Fraction by which an answer that is seen lowers that probability. */
  readonly bystanders: number;
  /** Mean grievance of a sight that is believed; exponential. */
  readonly grievance: number;
  /** Fraction of that grievance which an answer spares a fan who has passed the criticism on. */
  readonly recovery: number;
  /** Mean goodwill of a gift to each supporting fan; exponential. */
  readonly gift: number;
  /** Mean goodwill of thanks to each supporting fan; exponential. */
  readonly thanks: number;
}

/** What a desk did in one conversation. */
export interface DeskAnswers {
  /** Fraction of the sights of criticism that show an answer; the impressions of those who complained are none. */
  readonly ofSights: number;
  /** Fraction of the critics' shares that were answered. */
  readonly ofCritics: number;
}

/** No desk, or one without an answer. */
export const noAnswers: DeskAnswers = { ofSights: 0, ofCritics: 0 };

/** Fractions of what a conversation came to. */
export function answersOfDesk(desk: DeskTotals | null): DeskAnswers {
  if (desk === null || desk.answered === 0) return noAnswers;
  const sights = desk.sightsBeforeAnswer - desk.complaints + desk.sightsWithAnswer + desk.sightsElsewhere;
  return {
    ofSights: sights === 0 ? 0 : desk.sightsWithAnswer / sights,
    ofCritics: desk.answered / desk.asked,
  };
}
