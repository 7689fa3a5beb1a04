import type { AbstractGraph } from 'graphology-types';
import { checkChoice } from '../../../check.ts';
import { InvalidParameterError } from '../../../errors.ts';
import { edgeDirections } from '../../edge-direction.ts';
import type { FileGraph, FileGraphOptions } from '../file-graph.ts';
import { graphFromFileEdges } from '../file-graph.ts';
import { InvalidFileError, quotePiece } from '../invalid-file-error.ts';
import { personIdsFromTexts } from '../ids/person-ids.ts';

/** How a graph of graphology becomes ours. */
export interface FromGraphologyOptions extends FileGraphOptions {
  /** Attribute of edges that is their visibility; null for none. Default `visibility`, where edges have it. */
  readonly visibility?: string | null;
}

/**
 * A follower graph from one of graphology: a directed edge leads from who is followed to who follows, an undirected one is a
 * friendship. People are numbered in the order of its nodes; their ids are the keys.
 * @param source - Not changed, not kept.
 * @param options - `direction` is that of directed edges; undirected ones always are friendships.
 * @throws InvalidParameterError for a visibility that is no number in [0, 1], or that only some edges have;
 * InvalidFileError for duplicates and self-loops where they are to be errors; TooLargeError before allocating.
 * @remarks O(nodes + edges).
 */
export function fromGraphology(source: AbstractGraph, options: FromGraphologyOptions = {}): FileGraph {
  const { visibility: attribute = 'visibility', direction = 'followedFirst', ...rest } = options;
  checkChoice('direction', direction, edgeDirections);
  const areAllMutual = direction === 'mutual';
  const keys = source.nodes();
  const people = new Map(keys.map((key, person) => [key, person]));
  const backwards = areAllMutual ? source.size : source.undirectedSize;
  const sources = new Uint32Array(source.size + backwards);
  const targets = new Uint32Array(source.size + backwards);
  const values = new Float32Array(source.size + backwards);
  let weighted = 0;
  let edges = 0;
  let row = 0;
  let loops = 0;
  const add = (from: number, to: number, value: number): void => {
    sources[row] = from;
    targets[row] = to;
    values[row] = value;
    row += 1;
  };
  source.forEachEdge((key, attributes, sourceKey, targetKey, _from, _to, undirected) => {
    let given: unknown = attribute === null ? undefined : attributes[attribute];
    // Readers of XML leave defaults as texts.
    if (typeof given === 'string' && given.trim() !== '') given = Number(given);
    if (given !== undefined && !(typeof given === 'number' && given >= 0 && given <= 1)) {
      throw new InvalidParameterError(`${attribute} of edge ${key}`, 'a number in [0, 1]', given);
    }
    edges += 1;
    if (given !== undefined) weighted += 1;
    const from = people.get(sourceKey) ?? 0;
    const to = people.get(targetKey) ?? 0;
    if (from === to) loops += 1;
    add(from, to, given ?? 0);
    if ((undirected || areAllMutual) && from !== to) add(to, from, given ?? 0);
  });
  const isNamed = options.visibility != null;
  if (weighted !== edges && (weighted > 0 || (isNamed && edges > 0))) {
    throw new InvalidParameterError(attribute ?? '', `an attribute of all ${edges} edges, or of none`, weighted);
  }
  if (options.selfLoops === 'error' && loops > 0) {
    const key = quotePiece(keys[sources[sources.findIndex((from, edge) => from === targets[edge])]]);
    throw new InvalidFileError(null, `expected edges between different people; found ${key} following itself`);
  }
  return graphFromFileEdges(
    {
      people: keys.length,
      ids: personIdsFromTexts(keys),
      sources: sources.subarray(0, row),
      targets: targets.subarray(0, row),
      visibility: weighted === 0 ? null : values.subarray(0, row),
    },
    // Friendships are two edges already, which can be turned round like others.
    { ...rest, direction: areAllMutual ? 'followedFirst' : direction },
  );
}
