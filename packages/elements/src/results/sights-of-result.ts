import type { ResultDocument } from 'ripplecast/scenario';

/** Views of criticism, and what was seen with it. */
export interface CriticismViews {
  /** What the bar is called: with a desk, or without. */
  readonly name: string;
  /** On the brand's pages, without an answer. */
  readonly beforeAnswer: number;
  /** On the brand's pages, with the answer below. */
  readonly withAnswer: number;
  /** On other pages, where nobody answers; null where `beforeAnswer` has them, too. */
  readonly elsewhere: number | null;
  /** Views that did not happen, since the criticism was hidden. */
  readonly prevented: number;
}

/** How many views the desk adds (above 0) or takes away, and between which two numbers that lies at 95 %. */
export interface ViewsChange {
  readonly mean: number;
  /** Null where there is one run. */
  readonly range: readonly [low: number, high: number] | null;
}

/** So many standard errors are on either side of a mean, at 95 %. */
const STANDARD_ERRORS = 1.96;

/**
 * Who saw the criticism of a result, and what they saw: with the desk and without it; without a desk, all at once.
 * @param names - What the bars are called.
 */
export function sightsOfResult(
  { cascade: { criticism, desk }, provenance }: ResultDocument,
  names: { readonly withDesk: string; readonly withoutDesk: string; readonly noDesk: string },
): readonly CriticismViews[] {
  if (criticism === undefined) return [];
  const elsewhere = provenance.scenario.elsewhere == null ? 0 : null;
  const unanswered = { withAnswer: 0, elsewhere, prevented: 0 };
  if (desk === undefined) return [{ ...unanswered, name: names.noDesk, beforeAnswer: criticism.impressions.criticism }];
  const without = desk.withoutDesk.impressionsOfCriticism.mean;
  return [
    { ...desk.sights, name: names.withDesk },
    { ...unanswered, name: names.withoutDesk, beforeAnswer: without },
  ];
}

/** Views that were seen: those that hiding prevented are left out. */
export function viewsSeen({ beforeAnswer, withAnswer, elsewhere }: CriticismViews): number {
  return beforeAnswer + withAnswer + (elsewhere ?? 0);
}

/** What the desk of a result changes about the views of criticism; null without one. */
export function changeByDesk({ cascade: { desk } }: ResultDocument): ViewsChange | null {
  if (desk === undefined) return null;
  const { mean, standardError } = desk.withoutDesk.impressionsOfCriticism.difference;
  if (standardError === null) return { mean, range: null };
  const half = STANDARD_ERRORS * standardError;
  return { mean, range: [mean - half, mean + half] };
}
