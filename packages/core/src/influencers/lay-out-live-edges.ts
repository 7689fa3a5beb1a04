import type { ReverseFollowerGraph } from '../graph/index.ts';
import { exp, log1p } from '../random/index.ts';
import { EVERY_EDGE, FIRST_GROUP, NO_EDGE, OWN_EDGES, type LiveEdges } from './prepared-influence.ts';

/** Most groups, more than a graph has different in-degrees; people beyond them have edges with probabilities of their own. */
const MOST_GROUPS = 131_072;
/** Most hits in expectation: above, P(no hit) comes near the smallest double. */
const MOST_HITS = 512;
/** Most in-edges among which a hit is drawn: as many as `drawBelow` draws from one number. */
const MOST_HIT = 2 ** 21;
/** What a hit takes, in coins. */
const COINS_PER_HIT = 1.5;
/** Below this no hit is drawn: the law is cut where 53 bits end. */
const NEGLIGIBLE = 2 ** -60;
const UNITS = 2 ** 32;

/**
 * Lays out which edges into each person live.
 * @param graph - The in-edges, with `edgeIndex` where each edge has a probability of its own.
 * @param probability - In [0, 1]: one for all edges, or shape [edges] in the order of the graph's `followers`.
 * @remarks Between two hits of one edge lie exponential times: in the time −ln(1 − p) it is hit at all with probability p, and all edges
 * of a person together are hit Poisson(−d·ln(1 − p)) times, each time one of them, uniformly. O(people + edges).
 */
export function layOutLiveEdges(graph: ReverseFollowerGraph, probability: number | Float32Array): LiveEdges {
  const { people, edges, offsets, edgeIndex } = graph;
  const kinds = new Uint32Array(people);
  const groups = new EdgeGroups();
  const probabilities = typeof probability === 'number' ? null : inOrderOfInEdges(edges, probability, edgeIndex!);
  let hasOwnEdges = false;
  for (let person = 0; person < people; person += 1) {
    const start = offsets[person];
    const end = offsets[person + 1];
    const common = typeof probability === 'number' ? probability : commonOf(probabilities!, start, end);
    const kind = start === end ? NO_EDGE : groups.kindOf(end - start, common);
    kinds[person] = kind;
    hasOwnEdges ||= kind === OWN_EDGES;
  }
  return { kinds, probabilities: hasOwnEdges ? probabilities : null, ...groups.layOut() };
}

function inOrderOfInEdges(edges: number, values: Float32Array, edgeIndex: Uint32Array): Float32Array {
  const ordered = new Float32Array(edges);
  for (let edge = 0; edge < edges; edge += 1) ordered[edge] = values[edgeIndex[edge]];
  return ordered;
}

/** The value that all entries have; null where they differ. */
function commonOf(values: Float32Array, start: number, end: number): number | null {
  for (let edge = start + 1; edge < end; edge += 1) if (values[edge] !== values[start]) return null;
  return values[start];
}

/** Groups of people whose in-edges are as many, with one probability; numbered as they come. */
class EdgeGroups {
  readonly #numbers = new Map<number, Map<number, number>>();
  readonly #probabilities: number[] = [];
  readonly #starts: number[] = [0];
  readonly #middles: number[] = [];
  readonly #thresholds: number[] = [];

  /**
   * The kind of a person with so many in-edges.
   * @param probability - Of each; null where they differ.
   */
  kindOf(inDegree: number, probability: number | null): number {
    if (probability === 0) return NO_EDGE;
    if (probability === 1) return EVERY_EDGE;
    if (probability === null) return OWN_EDGES;
    const ofDegree = this.#numbers.get(inDegree) ?? new Map<number, number>();
    const known = ofDegree.get(probability);
    if (known !== undefined) return FIRST_GROUP + known;
    const group = this.#probabilities.length;
    if (group === MOST_GROUPS) return OWN_EDGES;
    this.#numbers.set(inDegree, ofDegree.set(probability, group));
    this.#probabilities.push(probability);
    const mean = -inDegree * log1p(-probability);
    this.#middles.push(this.#thresholds.length + Math.floor(mean));
    const isRare = mean <= MOST_HITS && COINS_PER_HIT * (1 + mean) <= inDegree;
    if (isRare && inDegree <= MOST_HIT) this.#addThresholds(mean);
    this.#starts.push(this.#thresholds.length);
    return FIRST_GROUP + group;
  }

  /** P(at most k hits) for k = 0, 1, … in units of 2^−32. */
  #addThresholds(mean: number): void {
    let mass = exp(-mean);
    let sum = mass;
    for (let hits = 1; hits <= mean || mass >= NEGLIGIBLE; hits += 1) {
      this.#thresholds.push(sum * UNITS);
      mass *= mean / hits;
      sum += mass;
    }
    this.#thresholds.push(UNITS);
  }

  layOut(): Pick<LiveEdges, 'groupProbabilities' | 'starts' | 'middles' | 'thresholds'> {
    return {
      groupProbabilities: Float64Array.from(this.#probabilities),
      starts: Uint32Array.from(this.#starts),
      middles: Uint32Array.from(this.#middles),
      thresholds: Float64Array.from(this.#thresholds),
    };
  }
}
