import { type Colours, type Offspring, type OffspringLaw, offspringOf } from './offspring.ts';

/** Probabilities that a cascade from one sharer stays small, while almost nobody has seen it. */
export interface Extinction {
  /** That a cascade from one who praises dies out, whatever is said in it. */
  readonly fromPraise: number;
  /** That a cascade from one who criticises dies out. */
  readonly fromCriticism: number;
  /** That a cascade from one who praises dies out before anybody criticises. */
  readonly nobodyCriticises: number;
}

/**
 * Whether a cascade of two colours dies out, from one sharer: a branching process with two types, of whom critics cause critics
 * only.
 * @throws InvalidParameterError for a law or numbers that are none.
 * @remarks The smallest roots of y = f₋(y) for criticism, x = f₊(q·x + (1 − q)·y) for praise and z = f₊(q·z) for nobody, with f the
 * generating functions of offspring; Newton's method from 0, absolute error below 1e-12 (1e-7 where R is 1). With Poisson
 * offspring z = −W₀(−R·q·e^(−R))/(R·q).
 * @example
 * ```ts
 * import { extinction } from 'ripplecast/cascade';
 * const colours = { quality: 6 / 7, shareMultiplier: 1.4 };
 * const { fromPraise, nobodyCriticises } = extinction({ law: 'poisson', reproductionNumber: 1.2 }, colours);
 * fromPraise; // => 0.57404…
 * nobodyCriticises; // => 0.50777…
 * ```
 */
export function extinction(offspring: Offspring, colours: Colours): Extinction {
  const { praise, criticism } = offspringOf(offspring, colours);
  const { quality } = colours;
  const fromCriticism = smallestRoot(criticism, 1, 0);
  return {
    fromPraise: smallestRoot(praise, quality, (1 - quality) * fromCriticism),
    fromCriticism,
    nobodyCriticises: smallestRoot(praise, quality, 0),
  };
}

/** Smallest x ≥ 0 with x = f(part·x + rest). f is convex and rises: from 0, Newton's method climbs to it. */
function smallestRoot(law: OffspringLaw, part: number, rest: number): number {
  let x = 0;
  for (let round = 0; round < 200; round += 1) {
    // As an excess over 1, so that probabilities near 1 keep their digits.
    const excess = part * (x - 1) + (part + rest - 1);
    const slope = part * law.slope(excess);
    const next = x + (law.generating(excess) - x) / (1 - slope);
    if (!(next > x)) return x;
    if (next >= 1) return 1;
    x = next;
  }
  return x;
}
