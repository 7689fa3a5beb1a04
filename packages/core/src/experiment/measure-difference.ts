import { mean, standardError } from '../statistics/index.ts';
import { costOfRuns } from './cost-of-runs.ts';
import type { SimulationResult } from './reduce-shards.ts';
import { LEAST_TO_REST_ON, restingOn } from './stopping-rule.ts';

/** A figure of a cascade, and what it is to be. */
export type WantedFigure =
  | { readonly figure: 'reach' | 'costPerPerson' | 'costPerThousandReached'; readonly equals: number }
  | {
      readonly figure: 'probabilityOfReach';
      readonly equals: number;
      /** How many people are to be reached. */
      readonly people: number;
    };

/** By how much the cascade beats what is wanted at one value of a parameter. */
export interface Difference {
  /** The value of the parameter. */
  readonly point: number;
  /** In people, in money, or as a probability. Finite; 0 exactly where they are equal; a cascade that reaches nobody is worse. */
  readonly advantage: number;
  /** Its standard error; null on a level without chance, and for one run. */
  readonly error: number | null;
  /** Whether so few runs decide that error, or none, that it may be far off. */
  readonly isErrorDoubtful: boolean;
}

/** What a search takes of a result. */
export type Answer = Pick<SimulationResult, 'cascade' | 'provenance' | 'outcomes'>;

/**
 * By how much the cascade beats what is wanted: in people, as a probability, or in money (what the people whom the cascade reaches may cost,
 * less what the cascade costs).
 * @param point - The value of the parameter that the answer is about.
 */
export function measureDifference(point: number, wanted: WantedFigure, answer: Answer): Difference {
  const runs = advantagesOf(wanted, answer);
  return {
    point,
    advantage: advantageOf(wanted, answer),
    error: standardError(runs),
    // Where all runs are alike, they rest on NaN.
    isErrorDoubtful: !(restingOn(runs, mean(runs)) >= LEAST_TO_REST_ON),
  };
}

/** Whether a figure grows with what makes the cascade better. */
export function isMoreBetter({ figure }: WantedFigure): boolean {
  return figure === 'reach' || figure === 'probabilityOfReach';
}

/** The figure itself; null where it is a cost, and nobody is reached or no cost is known. */
export function figureOf(wanted: WantedFigure, { cascade, outcomes }: Answer): number | null {
  switch (wanted.figure) {
    case 'reach':
      return cascade.reach.mean;
    case 'costPerThousandReached':
      return cascade.costPerThousandReached;
    case 'costPerPerson':
      return cascade.cost === null || cascade.reach.mean === 0 ? null : cascade.cost / cascade.reach.mean;
    case 'probabilityOfReach':
      return mean(reachesAtLeast(outcomes.reach, wanted.people));
  }
}

function advantageOf(wanted: WantedFigure, { cascade, outcomes }: Answer): number {
  const reach = cascade.reach.mean;
  const { equals } = wanted;
  if (wanted.figure === 'reach') return reach - equals;
  if (wanted.figure === 'probabilityOfReach') return mean(reachesAtLeast(outcomes.reach, wanted.people)) - equals;
  const cost = cascade.cost ?? 0;
  if (reach === 0) return -Math.max(1, cost);
  return (wanted.figure === 'costPerPerson' ? equals * reach : (equals * reach) / 1000) - cost;
}

/** The advantage of each run, whose mean is that of all but for what is the same in each. Shape [replicates]. */
function advantagesOf(wanted: WantedFigure, { outcomes, provenance }: Answer): Float64Array {
  if (wanted.figure === 'reach') return outcomes.reach;
  if (wanted.figure === 'probabilityOfReach') return reachesAtLeast(outcomes.reach, wanted.people);
  const costs = costOfRuns(provenance, outcomes);
  const perPerson = wanted.figure === 'costPerPerson' ? wanted.equals : wanted.equals / 1000;
  return outcomes.reach.map((reach, i) => perPerson * reach - costs[i]!);
}

/** 1 where a run reached so many, else 0. Shape [replicates]. */
function reachesAtLeast(reach: Float64Array, people: number): Float64Array {
  return reach.map((reached) => (reached >= people ? 1 : 0));
}
