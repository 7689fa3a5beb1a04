import { checkBoolean, checkChoice, checkObject, checkOptions, checkProbabilities, checkWhole } from '../check.ts';
import { InvalidParameterError, TooLargeError } from '../errors.ts';
import { type FollowerGraph, MAX_EDGES } from './follower-graph.ts';
import { type MemoryLimit, requireMemory } from './memory.ts';

/**
 * Edges as columns. Row i says that person targets[i] follows person sources[i]: what the source shares, the target may
 * see.
 */
export interface EdgeColumns {
  /** Number of people; ids are 0 … people − 1. */
  readonly people: number;
  /** Shape [edges]: the person who is followed. */
  readonly sources: Uint32Array;
  /** Shape [edges]: the follower. */
  readonly targets: Uint32Array;
  /** Probability that the target sees a share of the source, in [0, 1]; left out where it is the same for all edges. */
  readonly visibility?: Float32Array | null;
}

/** What may be done with a row that repeats an earlier one. */
export const duplicateRules = ['error', 'first', 'last'] as const;
/** What may be done with a person who follows themselves. */
export const selfLoopRules = ['error', 'drop'] as const;

/** What to do with rows that a follower graph cannot hold. Both must be decided. */
export interface BuildOptions extends MemoryLimit {
  /** A row that repeats an earlier one: an error, or of all its copies the first or the last is kept. */
  readonly duplicates: (typeof duplicateRules)[number];
  /** A person who follows themselves: an error, or left out. */
  readonly selfLoops: (typeof selfLoopRules)[number];
  /** Whether each row is a friendship: both follow each other. Then b, a repeats a, b. Default false. */
  readonly mutual?: boolean;
}

/** A graph and what was left out of it. */
export interface BuiltGraph {
  /** The graph of the rows that were kept. */
  readonly graph: FollowerGraph;
  /** Rows left out because they repeat another. */
  readonly duplicates: number;
  /** Rows left out because they join a person to themselves. */
  readonly selfLoops: number;
}

/**
 * A follower graph from edges in any order.
 * @param edges - Columns of one length; not changed, not kept.
 * @returns The graph, which owns new arrays, and how many rows were left out, by kind. People without edges are kept.
 * @throws InvalidParameterError where columns differ in length, an id is not below `people`, a visibility is not in [0,
 * 1], or a row is a duplicate or a self-loop and that is to be an error; the message has the row's number, counted from
 * 0.
 * @throws TooLargeError above 2^32 − 2 people or edges, or where the memory needed, which the message states, is above
 * `maxBytes`; before anything is allocated.
 * @remarks Two counting sorts, first by target, then by source: O(people + edges) time; 8 bytes for each edge (16 with
 * visibility) and 8 for each person at its peak, beside the columns.
 * @example
 * ```ts
 * import { buildFollowerGraph } from 'ripplecast/graph';
 * const sources = Uint32Array.of(2, 0, 0, 1, 0);
 * const targets = Uint32Array.of(0, 2, 1, 1, 2);
 * const built = buildFollowerGraph({ people: 3, sources, targets }, { duplicates: 'first', selfLoops: 'drop' });
 * [...built.graph.offsets]; // => [0, 2, 2, 3]
 * [...built.graph.followers]; // => [1, 2, 0]
 * [built.duplicates, built.selfLoops]; // => [1, 1]
 * ```
 */
export function buildFollowerGraph(edges: EdgeColumns, options: BuildOptions): BuiltGraph {
  checkColumns(edges, options);
  const { people, sources, targets, visibility = null } = edges;
  const mutual = options.mutual ?? false;
  const selfLoops = countSelfLoops(sources, targets);
  const kept = (sources.length - selfLoops) * (mutual ? 2 : 1);
  const what = `a graph of ${people} people and ${kept} edges`;
  if (kept > MAX_EDGES) throw new TooLargeError(`${what} has more than ${MAX_EDGES} edges`);
  requireMemory(what, kept * (visibility === null ? 8 : 16) + 8 * (people + 1), options);

  // First by target: who is followed by each target, in the order of the rows.
  const ends = new Uint32Array(people + 1);
  const rows = sources.length;
  for (let row = 0; row < rows; row += 1) {
    if (sources[row] === targets[row]) continue;
    ends[targets[row]] += 1;
    if (mutual) ends[sources[row]] += 1;
  }
  toStarts(ends);
  const byTarget = new Uint32Array(kept);
  const visibilityByTarget = visibility === null ? null : new Float32Array(kept);
  for (let row = 0; row < rows; row += 1) {
    const source = sources[row];
    const target = targets[row];
    if (source === target) continue;
    const place = ends[target]++;
    byTarget[place] = source;
    if (visibilityByTarget !== null) visibilityByTarget[place] = visibility![row];
    if (!mutual) continue;
    const back = ends[source]++;
    byTarget[back] = target;
    if (visibilityByTarget !== null) visibilityByTarget[back] = visibility![row];
  }

  // Then by source: targets are met in ascending order, and copies of an edge in the order of the rows.
  const offsets = new Uint32Array(people + 1);
  for (let edge = 0; edge < kept; edge += 1) offsets[byTarget[edge]] += 1;
  toStarts(offsets);
  const followers = new Uint32Array(kept);
  const visibilityBySource = visibility === null ? null : new Float32Array(kept);
  let edge = 0;
  for (let target = 0; target < people; target += 1) {
    for (; edge < ends[target]; edge += 1) {
      const place = offsets[byTarget[edge]]++;
      followers[place] = target;
      if (visibilityBySource !== null) visibilityBySource[place] = visibilityByTarget![edge];
    }
  }
  // Each entry is now the end of its row, which is the start of the next.
  offsets.copyWithin(1, 0, people);
  offsets[0] = 0;

  const dropped = dropCopies(offsets, followers, visibilityBySource, options.duplicates === 'last');
  if (dropped > 0 && options.duplicates === 'error') throw describeDuplicate(edges, mutual);
  const left = kept - dropped;
  return {
    graph: {
      people,
      edges: left,
      offsets,
      followers: dropped === 0 ? followers : followers.slice(0, left),
      visibility: visibilityBySource === null || dropped === 0 ? visibilityBySource : visibilityBySource.slice(0, left),
    },
    duplicates: mutual ? dropped / 2 : dropped,
    selfLoops,
  };
}

function checkColumns(edges: EdgeColumns, options: BuildOptions): void {
  checkObject('edges', edges, 'an object with people, sources, targets');
  checkOptions('options', options, ['duplicates', 'selfLoops', 'mutual', 'maxBytes']);
  checkChoice('duplicates', options.duplicates, duplicateRules);
  checkChoice('selfLoops', options.selfLoops, selfLoopRules);
  checkBoolean('mutual', options.mutual ?? false);
  const { people, sources, targets, visibility } = edges;
  checkWhole('people', people);
  if (!(sources instanceof Uint32Array)) throw new InvalidParameterError('sources', 'a Uint32Array', sources);
  if (!(targets instanceof Uint32Array)) throw new InvalidParameterError('targets', 'a Uint32Array', targets);
  if (people > MAX_EDGES) throw new TooLargeError(`a graph of ${people} people has more than ${MAX_EDGES}`);
  if (targets.length !== sources.length) {
    throw new InvalidParameterError('targets', `an array of ${sources.length} entries, as sources`, targets.length);
  }
  if (visibility != null) checkProbabilities('visibility', visibility, sources.length, 'row');
  for (let row = 0; row < sources.length; row += 1) {
    if (sources[row] >= people) throw new InvalidParameterError(`sources[${row}]`, `below ${people}`, sources[row]);
    if (targets[row] >= people) throw new InvalidParameterError(`targets[${row}]`, `below ${people}`, targets[row]);
    if (sources[row] === targets[row] && options.selfLoops === 'error') {
      throw new InvalidParameterError(`targets[${row}]`, 'somebody else than the source', targets[row]);
    }
  }
}

function countSelfLoops(sources: Uint32Array, targets: Uint32Array): number {
  let loops = 0;
  for (let row = 0; row < sources.length; row += 1) if (sources[row] === targets[row]) loops += 1;
  return loops;
}

/** Counts become starts: entry i the sum of the entries before it, the last one (0 before) the sum of all. */
function toStarts(counts: Uint32Array): void {
  let sum = 0;
  for (let index = 0; index < counts.length; index += 1) {
    const count = counts[index];
    counts[index] = sum;
    sum += count;
  }
}

/**
 * Keeps one of the copies that stand side by side in each row, moving what follows to the front. Returns how many went.
 */
function dropCopies(
  offsets: Uint32Array,
  followers: Uint32Array,
  visibility: Float32Array | null,
  keepLast: boolean,
): number {
  const people = offsets.length - 1;
  let place = 0;
  let edge = 0;
  for (let person = 0; person < people; person += 1) {
    const rowStart = place;
    const end = offsets[person + 1];
    for (; edge < end; edge += 1) {
      if (place > rowStart && followers[place - 1] === followers[edge]) {
        if (keepLast && visibility !== null) visibility[place - 1] = visibility[edge];
        continue;
      }
      followers[place] = followers[edge];
      if (visibility !== null) visibility[place] = visibility[edge];
      place += 1;
    }
    offsets[person + 1] = place;
  }
  return edge - place;
}

/** The first row that repeats an earlier one. Only for the message: slow, with a set of all rows up to it. */
function describeDuplicate({ people, sources, targets }: EdgeColumns, mutual: boolean): InvalidParameterError {
  const met = new Map<number, Set<number>>();
  for (let row = 0; row < sources.length; row += 1) {
    const swap = mutual && sources[row] > targets[row];
    const from = swap ? targets[row] : sources[row];
    const to = swap ? sources[row] : targets[row];
    if (from === to) continue;
    const known = met.get(from) ?? new Set<number>();
    if (known.has(to)) {
      return new InvalidParameterError(`row ${row}`, 'an edge that no earlier row has', [sources[row], targets[row]]);
    }
    met.set(from, known.add(to));
  }
  return new InvalidParameterError('sources', 'edges that differ', `${people} people with copies`);
}
