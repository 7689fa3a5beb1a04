import type { CompleteScenario } from 'ripplecast/scenario';
import { areSamePeople, withoutChanges, type PlainNetwork } from './same-people.ts';
import { withoutAbsentStarters } from './starters.ts';

/** Two people of a network, the smaller number first. */
type Pair = readonly [number, number];

/** Ties may be cut and added by hand where all of them are drawn. */
export const MOST_WITH_CHANGED_TIES = 300;

/** The scenario with two people who are friends no more: a friendship that was added is taken back, another one is cut. */
export function withoutTie(scenario: CompleteScenario, a: number, b: number): CompleteScenario {
  return change(scenario, [a, b], ({ cut, tie }, pair) =>
    includes(tie, pair) ? { cut, tie: without(tie, pair) } : { cut: [...cut, pair], tie },
  );
}

/** The scenario with two people who become friends: a friendship that was cut is given back, another one is added. */
export function withTie(scenario: CompleteScenario, a: number, b: number): CompleteScenario {
  return change(scenario, [a, b], ({ cut, tie }, pair) =>
    includes(cut, pair) ? { cut: without(cut, pair), tie } : { cut, tie: [...tie, pair] },
  );
}

interface ChangedTies {
  readonly cut: readonly Pair[];
  readonly tie: readonly Pair[];
}

function change(
  scenario: CompleteScenario,
  [a, b]: Pair,
  changed: (ties: ChangedTies, pair: Pair) => ChangedTies,
): CompleteScenario {
  const { network } = scenario;
  if (network === null || 'edges' in network) return scenario;
  const pair: Pair = [Math.min(a, b), Math.max(a, b)];
  const { cut, tie } = changed({ cut: network.cut ?? [], tie: network.tie ?? [] }, pair);
  const grown: PlainNetwork = {
    ...withoutChanges(network),
    ...(cut.length > 0 && { cut }),
    ...(tie.length > 0 && { tie }),
  };
  return { ...scenario, network: grown };
}

const isSamePair = ([a, b]: Pair, [c, d]: Pair): boolean => (a === c && b === d) || (a === d && b === c);

function includes(pairs: readonly Pair[], pair: Pair): boolean {
  return pairs.some((each) => isSamePair(each, pair));
}

function without(pairs: readonly Pair[], pair: Pair): readonly Pair[] {
  return pairs.filter((each) => !isSamePair(each, pair));
}

/**
 * The scenario after a change: people who are named one by one are others in a network that was grown anew, so that ties that were cut or
 * added are left out, and starters whom there is not any more.
 * @param before - What it was changed from.
 */
export function amongNewPeople(scenario: CompleteScenario, before: CompleteScenario): CompleteScenario {
  const [next, last] = [scenario.network, before.network];
  if (next === null || 'edges' in next || last === null || 'edges' in last) return scenario;
  if (areSamePeople(scenario, before)) return scenario;
  const isCarried = JSON.stringify([next.cut, next.tie]) === JSON.stringify([last.cut, last.tie]);
  const network = isCarried ? withoutChanges(next) : next;
  return withoutAbsentStarters({ ...scenario, network });
}
