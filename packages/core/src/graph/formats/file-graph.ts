import { checkChoice } from '../../check.ts';
import { buildFollowerGraph, type duplicateRules, type selfLoopRules } from '../build-follower-graph.ts';
import { type EdgeDirection, edgeDirections } from '../edge-direction.ts';
import type { FollowerGraph } from '../follower-graph.ts';
import { followerGraphBytes, type MemoryLimit, requireMemory } from '../memory.ts';
import { InvalidFileError, quotePiece } from './invalid-file-error.ts';
import type { NumberedEdges } from './ids/index-people.ts';
import { idOf, type PersonIds } from './ids/person-ids.ts';
import { offsetsOfSortedEdges } from './ids/sorted-rows.ts';

/** A graph as it comes from a file. */
export interface FileGraph {
  /** Who follows whom. */
  readonly graph: FollowerGraph;
  /** What people are called in the file. */
  readonly ids: PersonIds;
  /** Edges of the file that repeat an earlier one and were left out. */
  readonly duplicates: number;
  /** Edges of the file from a person to themselves, which were left out. */
  readonly selfLoops: number;
}

/** How the edges of a file become a graph. */
export interface FileGraphOptions extends MemoryLimit {
  /** Whom an edge names first, or that both follow each other; default `followedFirst`. */
  readonly direction?: EdgeDirection;
  /** Edges that come twice: default `first` where edges have no visibility of their own, else `error`, as they may disagree. */
  readonly duplicates?: (typeof duplicateRules)[number];
  /** People who follow themselves: default `drop`. */
  readonly selfLoops?: (typeof selfLoopRules)[number];
}

/**
 * The graph of the edges of a file, with what was left out counted.
 * @param edges - Not changed.
 * @throws InvalidFileError for duplicates or self-loops where they are to be errors; TooLargeError before allocating.
 * @remarks Edges in the order of the rows are not sorted again. O(people + edges) either way.
 */
export function graphFromFileEdges(edges: NumberedEdges, options: FileGraphOptions = {}): FileGraph {
  const { people, ids, visibility } = edges;
  const {
    direction = 'followedFirst',
    duplicates = visibility === null ? 'first' : 'error',
    selfLoops = 'drop',
    ...memory
  } = options;
  checkChoice('direction', direction, edgeDirections);
  const isTurned = direction === 'followerFirst';
  const [sources, targets] = isTurned ? [edges.targets, edges.sources] : [edges.sources, edges.targets];
  if (direction !== 'mutual' && visibility === null) {
    const what = `a graph of ${people} people and ${targets.length} edges`;
    requireMemory(what, followerGraphBytes(people, targets.length), memory);
    const offsets = offsetsOfSortedEdges(people, sources, targets);
    if (offsets !== null) {
      const graph = { people, edges: targets.length, offsets, followers: targets.slice(), visibility };
      return { graph, ids, duplicates: 0, selfLoops: 0 };
    }
  }
  const built = buildFollowerGraph(
    { people, sources, targets, visibility },
    {
      ...memory,
      duplicates: duplicates === 'last' ? 'last' : 'first',
      selfLoops: 'drop',
      mutual: direction === 'mutual',
    },
  );
  if (selfLoops === 'error' && built.selfLoops > 0) {
    const id = idOf(ids, sources[sources.findIndex((source, edge) => source === targets[edge])]);
    throw new InvalidFileError(
      null,
      `expected edges between different people; found ${quotePiece(id)} following itself`,
    );
  }
  if (duplicates === 'error' && built.duplicates > 0) {
    const found = built.duplicates === 1 ? 'one that comes again' : `${built.duplicates} that come again`;
    throw new InvalidFileError(
      null,
      `expected edges that differ; found ${found}. Say whether the first or the last counts`,
    );
  }
  return { graph: built.graph, ids, duplicates: built.duplicates, selfLoops: built.selfLoops };
}
