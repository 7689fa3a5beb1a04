import type { Standing } from './crowd.ts';
import { TIME_ROUNDING } from './same-time.ts';
import type { RenewalSolution } from './solve-renewal.ts';

/** Times that the curve between two of them goes through. */
const POINTS = 6;

/** Where a crowd stands at a time; between the times of a solution by a polynomial through those beside it. */
export function standingAt({ times, standings }: RenewalSolution, time: number): Standing {
  let next = 0;
  while (next < times.length - 1 && times[next] < time * (1 - TIME_ROUNDING)) next += 1;
  if (Math.abs(times[next] - time) <= TIME_ROUNDING * time) return standings[next];
  const first = Math.max(0, Math.min(next - POINTS / 2, times.length - POINTS));
  const near = standings.slice(first, first + POINTS);
  const at = times.slice(first, first + POINTS);
  const weights = at.map((point, i) =>
    at.reduce((product, other, j) => (i === j ? product : (product * (time - other)) / (point - other)), 1),
  );
  // Numbers rise; a polynomial need not.
  const [low, high] = [standings[Math.max(0, next - 1)], standings[next]];
  const between = (of: (standing: Standing) => number): number => {
    const value = near.reduce((sum, standing, i) => sum + weights[i] * of(standing), 0);
    return Math.min(Math.max(value, of(low)), of(high));
  };
  return {
    postSeen: between(({ postSeen }) => postSeen),
    seen: low.seen.map((_, channel) => between(({ seen }) => seen[channel])),
    reach: between(({ reach }) => reach),
    reachByCriticism: between(({ reachByCriticism }) => reachByCriticism),
    sharers: [between(({ sharers }) => sharers[0]), between(({ sharers }) => sharers[1])],
    complained: between(({ complained }) => complained),
  };
}
