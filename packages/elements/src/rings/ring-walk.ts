import { childrenOf, type RingTree } from './ring-tree.ts';

/** Where the arrow keys lead. */
export type RingStep = 'in' | 'out' | 'before' | 'after';

/** Whether somebody is reached by the time that is shown. */
export type IsReached = (index: number) => boolean;

/** The brand, from which the walk begins. */
export const BRAND = -1;

/**
 * One step through the cascade among those reached so far: out to whoever passed it on to most people of those shown it
 * by this person, in to who showed it to them, before and after among those shown it by the same person.
 * @param from - Index of a person, or −1 for the brand.
 * @returns Index of the person there; `from` where there is nobody.
 */
export function walkRings(tree: RingTree, from: number, step: RingStep, isReached: IsReached): number {
  if (step === 'in') return from === BRAND ? BRAND : (tree.parents[from] ?? BRAND);
  if (step === 'out') return mainChild(tree, from, isReached) ?? from;
  if (from === BRAND) return BRAND;
  const siblings = childrenOf(tree, tree.parents[from] ?? BRAND).filter((index) => isReached(index));
  const at = siblings.indexOf(from);
  return siblings[at + (step === 'after' ? 1 : -1)] ?? from;
}

function mainChild(tree: RingTree, from: number, isReached: IsReached): number | null {
  let best: number | null = null;
  for (const child of childrenOf(tree, from)) {
    if (isReached(child) && (best === null || (tree.sizes[child] ?? 0) > (tree.sizes[best] ?? 0))) best = child;
  }
  return best;
}

/** The person themselves where they are reached, else the nearest before them who is; the brand at last. */
export function nearestReached(tree: RingTree, index: number, isReached: IsReached): number {
  let at = index;
  while (at >= 0 && !isReached(at)) at = tree.parents[at] ?? BRAND;
  return at;
}
