import { openWorkerPool } from '@ripplecast/node';
import type { RippleDots } from '@ripplecast/elements';
import { compareScenario } from '@ripplecast/web';
import type { AbstractGraph } from 'graphology-types';
import { compare, type Scenario, type SimulationResult } from 'ripplecast';
import { fromGraphology } from 'ripplecast/graphology';

const campaign: Scenario = {
  version: 1,
  level: 'arithmetic',
  universe: 294_650_000,
  message: { fans: 1000 },
  followers: 30,
  model: { visibility: 1, shareProbability: 1 },
};

/** The share of all people whom the campaign reaches. */
export function reachedFraction({ cascade }: SimulationResult): number {
  return cascade.reach.mean / 294_650_000;
}

export async function everyWay(): Promise<readonly number[]> {
  const pool = openWorkerPool(2);
  const results = [compare(campaign), await pool.compareScenario(campaign), await compareScenario(campaign)];
  await pool.close();
  return results.map(reachedFraction);
}

export function show(dots: RippleDots, { cascade }: SimulationResult): void {
  const rows = cascade.generations ?? cascade.timeline ?? [];
  dots.reach = rows.map(({ reach }) => reach);
}

export function peopleOf(graph: AbstractGraph): number {
  return fromGraphology(graph).graph.people;
}
