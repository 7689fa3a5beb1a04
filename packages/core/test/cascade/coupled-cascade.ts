import type { RandomStream } from '../../src/random/index.ts';

/**
 * All chance of one replicate, drawn beforehand: every person has a fixed order of followers, every pair a fixed number
 * for being seen, every person a fixed number for sharing. Two cascades that use the same draws differ only by their
 * parameters, so that a law about more or fewer people can be checked exactly, not in distribution.
 */
export interface FixedDraws {
  readonly universe: number;
  /** followersOf[u]: all others in a uniform order; the first d follow u. */
  readonly followersOf: readonly (readonly number[])[];
  /** Shape [universe²]: entry u·universe + v decides whether v sees the share of u. */
  readonly sees: Float64Array;
  /** Shape [universe]: decides whether a person shares on the first exposure. */
  readonly shares: Float64Array;
  /** Shape [universe]: decides whether a fan sees the brand's post. */
  readonly seesPost: Float64Array;
}

export interface CoupledParameters {
  readonly fans: number;
  readonly fanVisibility: number;
  readonly followers: number;
  readonly visibility: number;
  readonly shareProbability: number;
}

export function fixDraws(universe: number, stream: RandomStream): FixedDraws {
  const uniforms = (count: number): Float64Array => Float64Array.from({ length: count }, () => stream.nextUniform());
  const followersOf = Array.from({ length: universe }, (_, person) => {
    const others = Array.from({ length: universe }, (__, other) => other).filter((other) => other !== person);
    for (let i = others.length - 1; i > 0; i -= 1) {
      const j = Math.floor(stream.nextUniform() * (i + 1));
      [others[i], others[j]] = [others[j], others[i]];
    }
    return others;
  });
  return {
    universe,
    followersOf,
    sees: uniforms(universe * universe),
    shares: uniforms(universe),
    seesPost: uniforms(universe),
  };
}

/** The people reached by share once under fixed draws: each person decides once. */
export function reachUnderFixedDraws(draws: FixedDraws, parameters: CoupledParameters): Set<number> {
  const reached = new Set<number>();
  const waiting: number[] = [];
  for (let fan = 0; fan < parameters.fans; fan += 1) {
    if (draws.seesPost[fan] < parameters.fanVisibility) waiting.push(fan);
  }
  for (let person = waiting.pop(); person !== undefined; person = waiting.pop()) {
    if (reached.has(person)) continue;
    reached.add(person);
    if (draws.shares[person] >= parameters.shareProbability) continue;
    for (const follower of draws.followersOf[person].slice(0, parameters.followers)) {
      if (draws.sees[person * draws.universe + follower] < parameters.visibility) waiting.push(follower);
    }
  }
  return reached;
}
