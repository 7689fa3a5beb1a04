import type { Attack } from './attack.ts';

/** An attack, and how many of the cases of a cycle are its own. */
export interface Share {
  readonly attack: Attack;
  readonly cases: number;
}

/** Which attack each case is, and with which seed: nothing else decides what it does. */
export interface Deal {
  /** Attacks of the cases of a cycle, in turns. */
  readonly cycle: readonly Attack[];
}

/** Deals the cases of a cycle in turns, so that the first thousand already have some of every attack. */
export function dealCases(shares: readonly Share[]): Deal {
  const length = shares.reduce((sum, { cases }) => sum + cases, 0);
  const cycle = shares
    .flatMap(({ attack, cases }) => Array.from({ length: cases }, (_, turn) => ({ attack, at: (turn + 0.5) / cases })))
    .toSorted((a, b) => a.at - b.at)
    .map(({ attack }) => attack);
  if (cycle.length !== length) throw new Error('the shares of attacks must be whole numbers');
  return { cycle };
}

/** The attack of a case, and the seed of its input. */
export function caseOf({ cycle }: Deal, seed: number, number: number): { attack: Attack; seed: number } {
  const attack = cycle[number % cycle.length];
  if (attack === undefined) throw new Error('there are no attacks');
  return { attack, seed: mix(mix(seed) ^ number) };
}

/** Neighbours become strangers: the finalizer of MurmurHash3 (Appleby, public domain). */
function mix(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
