import { checkArray, checkObject } from '../check.ts';
import type { CsvCell, CsvTable } from '../graph/formats/text/write-csv.ts';
import type { ResultDocument } from '../scenario/index.ts';
import type { PairedDifference } from './paired-difference.ts';
import { planLetters } from './plan-limits.ts';
import type { PlansResult } from './reduce-plans.ts';
import { toDocument } from './to-document.ts';

/** Compared plans as a document: without what each run came to. */
export interface PlansDocument extends Omit<PlansResult, 'plans'> {
  /** In the order in which they were given, each with its result document. */
  readonly plans: readonly { readonly name: string; readonly result: ResultDocument }[];
}

/**
 * The document alone, without the outcomes of its results.
 * @throws InvalidParameterError for what is no result.
 * @example
 * ```ts
 * import { presets } from 'ripplecast';
 * import { comparePlans, toPlansDocument } from 'ripplecast/experiment';
 *
 * const plan = { name: 'One fan', scenario: presets.oneFan };
 * const { plans } = toPlansDocument(comparePlans([plan, plan]));
 * 'outcomes' in plans[0].result; // => false
 * ```
 */
export function toPlansDocument(result: PlansDocument): PlansDocument {
  checkObject('result', result);
  checkArray('result.plans', result.plans);
  return { ...result, plans: result.plans.map((plan) => ({ name: plan.name, result: toDocument(plan.result) })) };
}

/** A figure of two plans that is compared. */
export interface ComparedFigure {
  /** People reached, cost per 1,000 of them, or when a number of people is reached. */
  readonly figure: 'reach' | 'costPerThousandReached' | 'passing';
  /** Index of the first plan. */
  readonly first: number;
  /** Index of the second plan. */
  readonly second: number;
  /** The first less the second. */
  readonly difference: PairedDifference;
}

/**
 * The figures of each two plans that can be compared, pair by pair.
 * @throws InvalidParameterError for what is no result.
 * @example
 * ```ts
 * import { presets } from 'ripplecast';
 * import { comparedFigures, comparePlans } from 'ripplecast/experiment';
 *
 * const plan = { name: 'One fan', scenario: presets.oneFan };
 * comparedFigures(comparePlans([plan, plan])).map(({ figure }) => figure); // => ['reach', 'costPerThousandReached', 'passing']
 * ```
 */
export function comparedFigures(result: Pick<PlansDocument, 'differences'>): readonly ComparedFigure[] {
  checkObject('result', result);
  checkArray('result.differences', result.differences);
  return result.differences.flatMap(({ first, second, reach, costPerThousandReached, passing }) => {
    const figures = { reach, costPerThousandReached, passing: passing?.time ?? null };
    return Object.entries(figures).flatMap(([figure, difference]) =>
      difference === null ? [] : [{ figure: figure as ComparedFigure['figure'], first, second, difference }],
    );
  });
}

const head = [
  'first',
  'second',
  'figure',
  'mean',
  'standardError',
  'low',
  'high',
  'isPaired',
  'lack',
  'unpairedStandardError',
  'narrowedFraction',
  'aheadFraction',
  'equalFraction',
  'behindFraction',
] as const;

/**
 * The differences with every digit, a row for each figure of each two plans, under the names of the document; `first` and `second`
 * are letters, `low` and `high` the ends of the interval.
 * @throws InvalidParameterError for what is no result.
 * @example
 * ```ts
 * import { presets } from 'ripplecast';
 * import { comparePlans, tabulatePlans } from 'ripplecast/experiment';
 *
 * const plan = { name: 'One fan', scenario: presets.oneFan };
 * tabulatePlans(comparePlans([plan, plan])).rows[0].slice(0, 4); // => ['A', 'B', 'reach', 0]
 * ```
 */
export function tabulatePlans(result: Pick<PlansDocument, 'differences'>): CsvTable {
  const rows = comparedFigures(result).map(({ figure, first, second, difference }) => {
    const { interval, runs, ...figures } = difference;
    const all: Readonly<Record<(typeof head)[number], CsvCell>> = {
      ...figures,
      first: planLetters[first]!,
      second: planLetters[second]!,
      figure,
      low: interval?.[0] ?? null,
      high: interval?.[1] ?? null,
      aheadFraction: runs?.aheadFraction ?? null,
      equalFraction: runs?.equalFraction ?? null,
      behindFraction: runs?.behindFraction ?? null,
    };
    return head.map((name) => all[name]);
  });
  return { head, rows };
}
