import { costIsCertain } from 'ripplecast/economics';
import type { CountSummary, ResultDocument } from 'ripplecast/scenario';

/** Cost of one arm; amounts are null where no cost was given. */
export interface ArmCost {
  /** Which of the two arms; decides the colours. */
  readonly arm: 'shared' | 'broadcast';
  /** What it is called. */
  readonly name: string;
  /** Different people. */
  readonly reach: number;
  /** Views. */
  readonly impressions: number;
  /** In all. */
  readonly cost: number | null;
  /** Per 1,000 views. */
  readonly cpm: number | null;
  /** Per 1,000 different people. */
  readonly costPerThousandReached: number | null;
  /** Ends of 9 runs in 10 of `cpm`, low to high; null without chance or without a cost. */
  readonly cpmRange?: CostRange | null | undefined;
  /** The same of `costPerThousandReached`. */
  readonly costPerThousandReachedRange?: CostRange | null | undefined;
}

/** What of it a bar shows. */
export type BarCost = Pick<
  ArmCost,
  'arm' | 'name' | 'cost' | 'costPerThousandReached' | 'costPerThousandReachedRange'
> &
  Partial<Pick<ArmCost, 'reach'>>;

/** An amount in the luckiest and the unluckiest of 9 runs in 10. */
export type CostRange = readonly [low: number, high: number];

/** Costs that do not depend on luck, over the range of a count: the more people, the less for each. */
function costRange({ cascade, provenance }: ResultDocument, { p05, p95 }: CountSummary): CostRange | null {
  const { cost } = provenance.scenario;
  if (cascade.cost === null || cost === null || !costIsCertain(cost) || !p05 || !p95) return null;
  return [(1000 * cascade.cost) / p95, (1000 * cascade.cost) / p05];
}

/**
 * What each arm costs: the buy, where there is one, then sharing.
 * @param names - What the two are called.
 */
export function costArms(
  result: ResultDocument,
  names: { readonly shared: string; readonly broadcast: string },
): readonly ArmCost[] {
  const { cascade, broadcast } = result;
  const sharing: ArmCost = {
    arm: 'shared',
    name: names.shared,
    reach: cascade.reach.mean,
    impressions: cascade.impressions.mean,
    cost: cascade.cost,
    cpm: cascade.cpm,
    costPerThousandReached: cascade.costPerThousandReached,
    cpmRange: costRange(result, cascade.impressions),
    costPerThousandReachedRange: costRange(result, cascade.reach),
  };
  if (broadcast === null) return [sharing];
  const { reach, impressions, cost, cpm, costPerThousandReached } = broadcast;
  return [{ arm: 'broadcast', name: names.broadcast, reach, impressions, cost, cpm, costPerThousandReached }, sharing];
}
