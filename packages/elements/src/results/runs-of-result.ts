import type { ResultDocument } from 'ripplecast/scenario';

/** A result as `compare` and `simulate` return it: its document, and what each run reached. */
export interface ResultWithRuns extends ResultDocument {
  /** What each run did; a document has none. */
  readonly outcomes?: { readonly reach: ArrayLike<number> };
}

/** People reached by each run; none where there is no chance, or the result is a document. */
export function runsOfResult({ outcomes, cascade }: ResultWithRuns): ArrayLike<number> {
  return cascade.reach.p50 === null || outcomes === undefined ? [] : outcomes.reach;
}
