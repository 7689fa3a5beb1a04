import { cascadeCost } from '../economics/index.ts';
import { noCost } from '../scenario/index.ts';
import type { BreakEvenTarget, BroadcastResult } from '../scenario/index.ts';
import { mean, standardError } from '../statistics/index.ts';
import { paidSharers } from './paid-sharers.ts';
import type { SimulationResult } from './reduce-shards.ts';
import { LEAST_TO_REST_ON, restingOn } from './stopping-rule.ts';

/** By how much the cascade beats the buy at one value of a parameter. */
export interface Difference {
  /** The value of the parameter. */
  readonly point: number;
  /** In people, or in money. Finite; 0 exactly where they are equal; a cascade that reaches nobody is worse. */
  readonly advantage: number;
  /** Its standard error; null on a level without chance, and for one run. */
  readonly error: number | null;
  /** Whether so few runs decide that error, or none, that it may be far off. */
  readonly isErrorDoubtful: boolean;
}

/** What a search takes of a result. */
export type Answer = Pick<SimulationResult, 'cascade' | 'provenance' | 'outcomes'>;

/**
 * By how much the cascade beats the buy: in people, or in money (what the buy would take for the people the cascade reaches, less
 * what the cascade costs).
 * @param point - The value of the parameter that the answer is about.
 */
export function measureDifference(
  point: number,
  target: BreakEvenTarget,
  answer: Answer,
  broadcast: BroadcastResult,
): Difference {
  const runs = advantagesOf(target, answer, broadcast);
  return {
    point,
    advantage: advantageOf(target, answer, broadcast),
    error: standardError(runs),
    // Where all runs are alike, they rest on NaN.
    isErrorDoubtful: !(restingOn(runs, mean(runs)) >= LEAST_TO_REST_ON),
  };
}

function advantageOf(target: BreakEvenTarget, { cascade }: Answer, broadcast: BroadcastResult): number {
  const reach = cascade.reach.mean;
  if (target === 'reach') return reach - broadcast.reach;
  const cost = cascade.cost ?? 0;
  if (reach === 0) return -Math.max(1, cost);
  return (broadcast.costPerThousandReached * reach) / 1000 - cost;
}

/** The advantage of each run, whose mean is that of all. Shape [replicates]. */
function advantagesOf(target: BreakEvenTarget, answer: Answer, broadcast: BroadcastResult): Float64Array {
  const { outcomes, provenance } = answer;
  if (target === 'reach') return outcomes.reach;
  const { message, cost } = provenance.scenario;
  const fans = 'fans' in message ? message.fans : 0;
  const paid = paidSharers(outcomes);
  const perPerson = broadcast.costPerThousandReached / 1000;
  return outcomes.reach.map((reach, i) => {
    const totals = { fans, sharers: paid[i]!, impressions: outcomes.impressions[i]! };
    return perPerson * reach - cascadeCost(cost ?? noCost, totals);
  });
}
