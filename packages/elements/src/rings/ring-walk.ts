import { childrenOf, type RingTree } from './ring-tree.ts';

/** A step from one person to another. */
export type RingStep = 'in' | 'out' | 'before' | 'after';

/** Whether somebody is reached by the time that is shown. */
export type IsReached = (index: number) => boolean;

/** The brand, from which the walk begins. */
export const BRAND = -1;
/** Stands for nobody. */
export const NO_FOCUS = -2;

const steps: Readonly<Record<string, RingStep | undefined>> = {
  ArrowDown: 'out',
  ArrowUp: 'in',
  ArrowLeft: 'before',
  ArrowRight: 'after',
};

/**
 * Where a key leads: arrows as {@link walkRings} and from nobody to the brand, Home to the brand, Escape to nobody.
 * @param from - Index of a person, −1 for the brand, `NO_FOCUS` for nobody.
 * @returns Index of whoever is there; null for keys that mean nothing here.
 */
export function walkByKey(key: string, tree: RingTree, from: number, isReached: IsReached): number | null {
  if (key === 'Home') return BRAND;
  if (key === 'Escape') return from === NO_FOCUS ? null : NO_FOCUS;
  const step = steps[key];
  if (step === undefined) return null;
  return from === NO_FOCUS ? BRAND : walkRings(tree, from, step, isReached);
}

/**
 * One step through the cascade among those reached so far: out to whoever passed it on to most people of those shown it
 * by this person, in to who showed it to them, before and after among those shown it by the same person.
 * @param from - Index of a person, or −1 for the brand.
 * @returns Index of the person there; `from` where there is nobody.
 */
export function walkRings(tree: RingTree, from: number, step: RingStep, isReached: IsReached): number {
  if (step === 'in') return from === BRAND ? BRAND : tree.parents[from];
  if (step === 'out') return mainChild(tree, from, isReached) ?? from;
  if (from === BRAND) return BRAND;
  const siblings = childrenOf(tree, tree.parents[from]).filter((index) => isReached(index));
  const at = siblings.indexOf(from);
  return siblings[at + (step === 'after' ? 1 : -1)] ?? from;
}

function mainChild(tree: RingTree, from: number, isReached: IsReached): number | null {
  let best: number | null = null;
  for (const child of childrenOf(tree, from)) {
    if (isReached(child) && (best === null || tree.sizes[child] > tree.sizes[best])) best = child;
  }
  return best;
}

/** The person themselves where they are reached, else the nearest before them who is; the brand at last. */
export function nearestReached(tree: RingTree, index: number, isReached: IsReached): number {
  let at = index;
  while (at >= 0 && !isReached(at)) at = tree.parents[at];
  return at;
}
