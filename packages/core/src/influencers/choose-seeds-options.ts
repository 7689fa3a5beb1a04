import type { EligibilityOptions } from './eligible-people.ts';
import type { InfluenceMetric, InfluenceModel } from './influence-model.ts';
import type { Prices } from './read-prices.ts';

/** Who is to be chosen, of whom, and how sure that must be. */
export interface ChooseSeedsOptions extends EligibilityOptions {
  /** How a message spreads. */
  readonly model: InfluenceModel;
  /** What is counted; default `reach` for the share model, `sharers` for linear threshold; in independent cascade both are the same. */
  readonly metric?: InfluenceMetric | undefined;
  /** How many are chosen, from 0 to as many as may be. Either this or `budget`. */
  readonly count?: number | undefined;
  /** How much the chosen may cost together, in the currency, at most two decimals. Needs `prices`. */
  readonly budget?: number | undefined;
  /** What each person's post costs. In a Float64Array, NaN for those who cannot be asked; the booked need none. */
  readonly prices?: Prices | undefined;
  /** Shape [people], at least 0: how much each person counts; default 1 each. */
  readonly weights?: Float64Array | undefined;
  /**
   * In (0, 0.6], default 0.1. A choice ends when it is certain to be within 1 − 1/e − `epsilon` of the best, and its lower bound within
   * `epsilon` of its estimate. With a budget the first may be out of reach: then it ends once more sets would hardly change either
   * bound. A choice also goes on until more sets would hardly change how far it spreads, as far as `maxMemory` and `maxSets` allow. A list
   * that is judged ends by the second alone. The standard error of the spread is about `epsilon` ÷ 10 of it.
   */
  readonly epsilon?: number | undefined;
  /** Probability that both bounds hold, in [0.5, 1 − 1e-9], default 0.99; of the interval of the estimate too. */
  readonly confidence?: number | undefined;
  /** Fixes all chance; default `ripplecast`. */
  readonly rngSeed?: string | undefined;
  /** Bytes that the choice may take besides the graph, default 512 MiB. Before it takes more it ends. */
  readonly maxMemory?: number | undefined;
  /** Sets of each collection at most, from 1 to 2^32 − 2, the default. */
  readonly maxSets?: number | undefined;
}

/** Whose list is judged, against whom, and how sure that must be: either against the best of as many, which is the default, or for `budget`. */
export type CertifyOptions = ChooseSeedsOptions;
