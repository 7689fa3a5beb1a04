import type { Confidence } from '../broadcast/catalogue-row.ts';

/** Where a number of a preset comes from. */
export interface PresetFigure {
  /** Dotted path in the scenario. */
  readonly path: string;
  /** The value that the scenario has there. */
  readonly value: number | string;
  /** Who published it, or why it was chosen. */
  readonly source: string;
  /** Year that the figure describes; null where it describes none. */
  readonly year: number | null;
  /** A measured and published by the source named, B secondary or derived, C weak; illustrative: chosen. */
  readonly confidence: Confidence | 'illustrative';
}

/** Who published a figure, when, and how sure it is. */
export type FigureOrigin = Pick<PresetFigure, 'source' | 'year' | 'confidence'>;

/** Where a measured figure comes from. */
interface MeasuredOrigin extends FigureOrigin {
  readonly year: number;
  readonly confidence: Confidence;
}

export const shareRate: MeasuredOrigin = {
  source: 'EdgeRank Checker 2012 (1.92 % of viewers act) × quintly 2013 (15 % of actions are shares)',
  year: 2012,
  confidence: 'B',
};
export const friendsWhoSee: MeasuredOrigin = {
  source: 'Bernstein et al. 2013, cited by others',
  year: 2013,
  confidence: 'C',
};
export const fansWhoSee: MeasuredOrigin = { source: 'Facebook; Ogilvy', year: 2012, confidence: 'B' };
export const unequalFriends: MeasuredOrigin = {
  source: 'Pew Research Center 2014, adults in the United States (median 200, mean 338); fit',
  year: 2014,
  confidence: 'A',
};
