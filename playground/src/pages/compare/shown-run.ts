import type { RunOfPlans } from '../../words/plans-verdict.ts';
import type { CompareModel } from './compare-model.ts';

/** The run that the pictures show, with what each plan reaches in it; null for the average. */
export function shownRunOf({ shownRun, answer: { outcomes } }: CompareModel): RunOfPlans | null {
  if (shownRun === null || outcomes.length === 0) return null;
  return { run: shownRun, reach: outcomes.map((reach) => reach[shownRun] ?? 0) };
}
