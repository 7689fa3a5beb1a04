/**
 * The exact spread of every set of the six people, forwards and in rationals: each world in turn, and who shares in it where the set
 * starts. Nothing of reverse-reachable sets, and of linear threshold its thresholds, not its living edges.
 */

/** Edges u→v, v follows u: [u, v, 20 × number]. */
const edges: readonly (readonly [number, number, bigint])[] = [
  [0, 1, 10n],
  [0, 2, 5n],
  [1, 2, 2n],
  [1, 3, 10n],
  [2, 3, 6n],
  [2, 5, 4n],
  [3, 4, 10n],
  [4, 5, 5n],
  [5, 0, 2n],
];
/** 10 × share probability. */
const shares = [2n, 9n, 5n, 7n, 3n, 6n];
const PEOPLE = shares.length;
const SETS = 2 ** PEOPLE;

/** A model, and what is counted. */
export type ForwardModel =
  | 'independentCascade'
  | 'linearThreshold'
  | 'linearThresholdReach'
  | 'shareReach'
  | 'shareSharers';

/** A number as a fraction in lowest terms. */
export type Fraction = `${bigint}/${bigint}` | `${bigint}`;

/** One way for chance to fall: how often, in proportion, and what an exposed person does. */
interface World {
  readonly weight: bigint;
  /** The people who share, step by step, from those who share already: those added in one step, as bits. */
  readonly step: (sharers: number) => number;
  /** Those who see it from these sharers, as bits. */
  readonly seen: (sharers: number) => number;
}

/** What is counted of each set of people (bits), times a common denominator. */
export interface ForwardSpread {
  /** Shape [64]: numerators. */
  readonly numerators: readonly bigint[];
  readonly denominator: bigint;
}

/**
 * Exact spreads of all 64 sets of people.
 * @param weights - What each person counts.
 */
export function forwardSpread(model: ForwardModel, weights: readonly bigint[] = shares.map(() => 1n)): ForwardSpread {
  const numerators = Array.from({ length: SETS }, () => 0n);
  let denominator = 0n;
  const isReach = model === 'shareReach' || model === 'linearThresholdReach';
  const worth = Array.from({ length: SETS }, (_, set) =>
    weights.reduce((sum, w, i) => sum + (isIn(set, i) ? w : 0n), 0n),
  );
  for (const { weight, step, seen } of worldsOf(model)) {
    denominator += weight;
    for (let start = 0; start < SETS; start += 1) {
      let sharers = start;
      for (let added = step(sharers) & ~sharers; added !== 0; added = step(sharers) & ~sharers) sharers |= added;
      numerators[start] += weight * worth[isReach ? sharers | seen(sharers) : sharers];
    }
  }
  return { numerators, denominator };
}

/** Of people by number. */
export function spreadOf({ numerators, denominator }: ForwardSpread, people: readonly number[]): Fraction {
  const numerator = numerators[people.reduce((set, person) => set | (1 << person), 0)];
  const divisor = greatestDivisor(numerator, denominator);
  return denominator === divisor ? `${numerator / divisor}` : `${numerator / divisor}/${denominator / divisor}`;
}

function worldsOf(model: ForwardModel): Generator<World> {
  if (model === 'independentCascade') return worldsOfCoins(shares.map(() => 10n));
  return model === 'shareReach' || model === 'shareSharers' ? worldsOfCoins(shares) : worldsOfThresholds();
}

/** Each edge lives or not, each person would share or not. Chances that are certain make no second world. */
function* worldsOfCoins(tenths: readonly bigint[]): Generator<World> {
  for (let live = 0; live < 2 ** edges.length; live += 1) {
    const reachable = Array.from({ length: PEOPLE }, (_, from) =>
      edges.reduce((set, [source, to], edge) => (source === from && isIn(live, edge) ? set | (1 << to) : set), 0),
    );
    const seen = (sharers: number): number =>
      reachable.reduce((set, reached, i) => (isIn(sharers, i) ? set | reached : set), 0);
    const ofEdges = edges.reduce((weight, [, , p], edge) => weight * (isIn(live, edge) ? p : 20n - p), 1n);
    for (let willing = 0; willing < SETS; willing += 1) {
      const weight = tenths.reduce((all, s, person) => all * (isIn(willing, person) ? s : 10n - s), ofEdges);
      if (weight > 0n) yield { weight, seen, step: (sharers) => seen(sharers) & willing };
    }
  }
}

/** Each person's threshold in twentieths: who reaches it shares. All thresholds between two sums of weights are alike. */
function* worldsOfThresholds(
  person: number = 0,
  thresholds: readonly bigint[] = [],
  weight: bigint = 1n,
): Generator<World> {
  if (person === PEOPLE) {
    yield { weight, step: (sharers) => overThresholds(thresholds, sharers), seen: followersOf };
    return;
  }
  for (let threshold = 1n; threshold <= 20n; threshold += 1n) {
    // One of them stands for all up to the next that any weights can sum to.
    const reach = [...sumsInto(person)].filter((sum) => sum >= threshold);
    const next = reach.reduce((least, sum) => (sum < least ? sum : least), 20n);
    yield* worldsOfThresholds(person + 1, [...thresholds, next], weight * (next - threshold + 1n));
    threshold = next;
  }
}

function sumsInto(person: number): Set<bigint> {
  const sums = new Set([0n]);
  for (const [, to, weight] of edges) {
    if (to !== person) continue;
    const without = [...sums];
    for (const sum of without) sums.add(sum + weight);
  }
  return sums;
}

function overThresholds(thresholds: readonly bigint[], sharers: number): number {
  const sums = thresholds.map((_, person) =>
    edges.reduce((sum, [from, to, w]) => (to === person && isIn(sharers, from) ? sum + w : sum), 0n),
  );
  return sums.reduce((set, sum, person) => (sum >= thresholds[person] ? set | (1 << person) : set), 0);
}

function followersOf(sharers: number): number {
  return edges.reduce((set, [from, to]) => (isIn(sharers, from) ? set | (1 << to) : set), 0);
}

function isIn(set: number, member: number): boolean {
  return ((set >> member) & 1) === 1;
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestDivisor(b, a % b);
}
