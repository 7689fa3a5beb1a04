/** A comparison from which one plan was opened alone. */
export interface OpenComparison {
  /** What its address has after `#`. */
  readonly plans: string;
  /** Place of the plan that was opened. */
  readonly plan: number;
}

/** Between plans in the address of a comparison. */
export const BETWEEN_PLANS = '~~';
/** Between a scenario and what is said of it. */
export const AFTER_SCENARIO = '~';

/** The comparison with another scenario in the place of the plan that was opened, which keeps its name: what its address has after `#`. */
export function withScenario({ plans, plan }: OpenComparison, scenario: string): string {
  const parts = plans.split(BETWEEN_PLANS);
  const [, ...others] = (parts[plan] ?? '').split(AFTER_SCENARIO);
  const text = scenario.replaceAll(AFTER_SCENARIO, '%7E');
  return parts.with(Math.min(plan, parts.length - 1), [text, ...others].join(AFTER_SCENARIO)).join(BETWEEN_PLANS);
}

/** Reads what a link says of a comparison; null where it says nothing that can be used. */
export function readComparison(extras: URLSearchParams): OpenComparison | null {
  const plans = extras.get('plans');
  const plan = Number(extras.get('plan') ?? '1') - 1;
  if (plans === null || plans === '' || !Number.isInteger(plan)) return null;
  return plan >= 0 && plan < plans.split(BETWEEN_PLANS).length ? { plans, plan } : null;
}

/** Writes it into what a link says of the view. */
export function writeComparison(extras: URLSearchParams, { plans, plan }: OpenComparison): void {
  extras.set('plans', plans);
  extras.set('plan', String(plan + 1));
}
