import type { ByTone, Standing } from './crowd.ts';

/** New sharers and those that come of them differ by no more than this in the end, relative to all that are new. */
const SETTLED = 1e-14;
/** The same, relative to all, as they are rounded. */
const ROUNDING = 1e-15;
/** Differences that may come of rounding, relative to all, where turns do not make them smaller. */
const NOISE = 1e-12;
/** Turns before Newton's method: mostly they are enough. */
const PLAIN_TURNS = 6;
/** Sharers more by which a slope is measured, relative to those that are new, and to all. */
const NUDGE = 1e-4;
const LEAST_NUDGE = 1e-8;

/**
 * Finds new sharers of whom just these come.
 * @param show - Where a crowd stands if so many share.
 * @param before - Sharers until now.
 * @param turns - After so many without success the answer is null.
 * @remarks First in turns, from nobody; then by Newton's method wherever its slope leads to an end, since turns are slow where each sharer makes nearly another.
 */
export function findSettled(show: (added: ByTone) => Standing, before: ByTone, turns: number): Standing | null {
  const addedBy = ({ sharers }: Standing): ByTone => [sharers[0] - before[0], sharers[1] - before[1]];
  let added: ByTone = [0, 0];
  let last = Infinity;
  for (let turn = 0; turn < turns; turn += 1) {
    const next = show(added);
    const then = addedBy(next);
    const all = next.sharers[0] + next.sharers[1];
    const change = Math.abs(then[0] - added[0]) + Math.abs(then[1] - added[1]);
    if (change <= SETTLED * (then[0] + then[1]) + ROUNDING * all) return next;
    if (!(all < Infinity)) return null;
    // Rounding keeps it from coming nearer.
    if (turn > PLAIN_TURNS && change <= NOISE * all && change >= last / 2) return next;
    last = change;
    if (turn >= PLAIN_TURNS) {
      const nudge = NUDGE * (added[0] + added[1]) + LEAST_NUDGE * all;
      const byPraise = addedBy(show([added[0] + nudge, added[1]]));
      const byCriticism = addedBy(show([added[0], added[1] + nudge]));
      added = newton(added, then, nudge, [byPraise, byCriticism]) ?? then;
    } else added = then;
  }
  return null;
}

/** A turn of Newton's method; null where it leads away. */
function newton(added: ByTone, then: ByTone, nudge: number, nudged: readonly [ByTone, ByTone]): ByTone | null {
  const slope = (by: 0 | 1, of: 0 | 1): number => (nudged[by][of] - then[of]) / nudge;
  const [a, b, c, d] = [1 - slope(0, 0), -slope(1, 0), -slope(0, 1), 1 - slope(1, 1)];
  const determinant = a * d - b * c;
  if (!(a > 0 && d > 0 && determinant > 0)) return null;
  const [praise, criticism] = [then[0] - added[0], then[1] - added[1]];
  const next = [
    added[0] + (d * praise - b * criticism) / determinant,
    added[1] + (a * criticism - c * praise) / determinant,
  ] as const;
  return next[0] >= 0 && next[1] >= 0 && next[0] + next[1] < Infinity ? next : null;
}
