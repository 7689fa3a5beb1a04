import type { ShareCascade } from '../../share-cascade.ts';
import { binsOf } from '../laid-out-cascade.ts';

/**
 * Steps are short against the growth of a cascade, and messages that differ grow differently: each is run in steps for the next of
 * these share probabilities, which double from where R is ½.
 */
export function laidOutFor(cascade: ShareCascade, share: number): number {
  let next = Math.min(1, 0.5 / (cascade.visibility * binsOf(cascade).mean));
  while (next < share) next = Math.min(1, 2 * next);
  return next;
}
