/**
 * Exact sizes and probabilities of large cascades on random graphs of infinitely many people, by iterating the equations of
 * their branching processes.
 */

/** Σ e^(−mean)·mean^k/k!, k = 0 … 80. */
function poisson(mean: number): number[] {
  const masses = [Math.exp(-mean)];
  for (let k = 1; k <= 80; k += 1) masses.push((masses[k - 1] * mean) / k);
  return masses;
}

/** The fixed point of `next` that is reached from `start`. */
function fixedPoint(start: number, next: (value: number) => number): number {
  let value = start;
  for (let step = 0; step < 1e6; step += 1) {
    const changed = next(value);
    if (Math.abs(changed - value) < 1e-14) return changed;
    value = changed;
  }
  return value;
}

/** Independent cascade on Erdős–Rényi graphs, mean degree · p = R: 1 − ρ = exp(−Rρ) is both size and probability. */
export const giantOfErdosRenyi = (R: number): number => fixedPoint(1, (rho) => 1 - Math.exp(-R * rho));

/** Independent cascade on random regular graphs: size and probability. */
export function giantOfRegular(friends: number, p: number): number {
  // u: a friend, asked over an edge, leads nowhere.
  const u = fixedPoint(0, (value) => 1 - p + p * value ** (friends - 1));
  return 1 - u ** friends;
}

/**
 * Share once on random regular graphs after a random fraction of fans saw the post: the fraction that nobody reaches.
 * A friend does not show it if they do not share, or if nothing reached them: they are no fan, and no other friend showed it to
 * them.
 */
export function unreachedOfRegular(friends: number, share: number, fanFraction: number): number {
  const u = fixedPoint(0, (value) => 1 - share + share * (1 - fanFraction) * value ** (friends - 1));
  return (1 - fanFraction) * u ** friends;
}

/**
 * Linear threshold with one threshold for all on Erdős–Rényi graphs: Σ k(k − 1)·P(k) over the vulnerable (for whom one friend is
 * enough), ÷ mean degree. One person can start a global cascade where it is above 1 (Watts 2002).
 */
export function vulnerability(meanDegree: number, threshold: number): number {
  const masses = poisson(meanDegree);
  let sum = 0;
  for (let k = 1; k <= Math.floor(1 / threshold); k += 1) sum += (k * (k - 1) * masses[k]) / meanDegree;
  return sum;
}

/** A global cascade under linear threshold on Erdős–Rényi graphs. */
export interface WattsCascade {
  /** Probability that one random person starts a cascade over a part of everyone. */
  readonly probability: number;
  /** The part of everyone that it then reaches (Gleeson and Cahalane 2007). */
  readonly size: number;
}

export function wattsCascade(meanDegree: number, threshold: number): WattsCascade {
  const masses = poisson(meanDegree);
  const maxVulnerable = Math.floor(1 / threshold);
  // A friend of k friends, k·P(k)/z = P(k − 1), leads nowhere if they are not vulnerable, or their k − 1 others lead nowhere.
  const nowhere = fixedPoint(0, (u) => {
    let sum = 1;
    for (let k = 1; k <= maxVulnerable; k += 1) sum += masses[k - 1] * (u ** (k - 1) - 1);
    return sum;
  });
  /** Someone with k friends shares, each of `others` of them having shared with probability q. */
  const shares = (k: number, others: number, q: number): number => {
    let sum = 0;
    let mass = (1 - q) ** others;
    for (let m = 0; m <= others; m += 1) {
      if (m > 0 && m / k >= threshold) sum += mass;
      mass *= ((others - m) / (m + 1)) * (q / (1 - q));
    }
    return sum;
  };
  const q = fixedPoint(1e-6, (value) => {
    let sum = 0;
    for (let k = 1; k < masses.length; k += 1) sum += masses[k - 1] * shares(k, k - 1, value);
    return Math.min(sum, 1 - 1e-12);
  });
  let size = 0;
  for (let k = 1; k < masses.length; k += 1) size += masses[k] * shares(k, k, q);
  return { probability: 1 - Math.exp(-meanDegree * (1 - nowhere)), size };
}
