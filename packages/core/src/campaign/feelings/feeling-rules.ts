/** How feelings fade, and what they make of a fan. */
export interface FeelingRules {
  /** Days in which goodwill halves; Infinity: it never fades; 0: none is ever felt. */
  readonly goodwillHalfLifeDays: number;
  /** The same of grievance. */
  readonly grievanceHalfLifeDays: number;
  /** Goodwill less grievance from which on a fan is an advocate: above 0. */
  readonly advocateAt: number;
  /** Grievance less goodwill from which on a fan is a critic: above 0. */
  readonly criticAt: number;
  /** The last day that is asked about: a whole number, 7 × weeks. */
  readonly lastDay: number;
}
