import type { FollowerBins, FollowerLaw } from '../cascade/index.ts';
import { binFollowers } from '../cascade/index.ts';

/** More laws than anyone compares in one go; each takes some kilobytes. */
const MAX_LAWS = 16;

/** Laws that this thread has laid out, the one that was asked for longest ago first. */
const known = /* @__PURE__ */ new Map<string, FollowerBins>();

/**
 * A law of followers in bins, which are the same ones each time that a law is asked for: a wide one takes longer to lay out than
 * thousands of cascades to run, and every shard, every step of a search and every scenario beside it asks again.
 * @param law - As in a scenario.
 * @param universe - People in all.
 * @returns Not to be changed.
 */
export function layOutFollowers(law: FollowerLaw, universe: number): FollowerBins {
  // Nothing to remember, and a search over numbers would push out what is.
  if (typeof law === 'number') return binFollowers(law, universe);
  const key = JSON.stringify([universe, law]);
  const bins = known.get(key) ?? binFollowers(law, universe);
  known.delete(key);
  known.set(key, bins);
  for (const oldest of known.keys()) {
    if (known.size <= MAX_LAWS) break;
    known.delete(oldest);
  }
  return bins;
}
