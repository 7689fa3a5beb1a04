import { checkChoice, checkOptions } from '../../check.ts';
import { InvalidParameterError } from '../../errors.ts';
import { duplicateRules, selfLoopRules } from '../build-follower-graph.ts';
import { type EdgeDirection, edgeDirections } from '../edge-direction.ts';
import { EdgeCollector, FIRST_TEXT_ID } from './edge-collector.ts';
import { type FileGraph, type FileGraphOptions, graphFromFileEdges } from './file-graph.ts';
import { indexPeople } from './ids/index-people.ts';
import { isReadableId, LONGEST_ID } from './ids/readable-id.ts';
import { encodeUtf8 } from './text/utf8.ts';

/** What a person is called: a text, or a whole number, which stands for its decimal text. */
export type PersonId = string | number;

/** How pairs of people become a graph. */
export interface FromEdgesOptions extends FileGraphOptions {
  /** Whom each pair names first, or that both follow each other. Pairs do not tell, and half of all lists are the other way round. */
  readonly direction: EdgeDirection;
}

/**
 * A follower graph from pairs of people, ready for `openNetwork`.
 * @param edges - A list of pairs, or anything that yields pairs, such as a generator. Not changed, not kept.
 * @returns The graph, what its people are called, and how many pairs were left out because they repeat another or join a person
 * to themselves. People are numbered as those of a file with these pairs: numbers first, ascending, then texts in the order in which they
 * first come.
 * @throws InvalidParameterError for what is no pair and no id, with its place; InvalidFileError for duplicates and self-loops where they
 * are to be errors; TooLargeError before allocating.
 * @remarks O(pairs).
 * @example
 * ```ts
 * import { openNetwork, simulate } from 'ripplecast';
 * import { graphFromEdges, idOf, topByFollowers } from 'ripplecast/graph';
 *
 * // Ben and Cem follow Ann, Dee follows Ben.
 * const follows = [['ben', 'ann'], ['cem', 'ann'], ['dee', 'ben']];
 * const { graph, ids } = graphFromEdges(follows, { direction: 'followerFirst' });
 * Array.from(topByFollowers(graph, 2), (person) => idOf(ids, person)); // => ['ann', 'ben']
 *
 * const { cascade } = simulate(
 *   { version: 1, level: 'network', universe: null, message: { seeds: ['ann'] }, model: { shareProbability: 0.5 } },
 *   { network: openNetwork({ graph, ids }) },
 * );
 * cascade.reach.mean; // => 3.49
 * ```
 */
export function graphFromEdges(edges: Iterable<readonly PersonId[]>, options: FromEdgesOptions): FileGraph {
  checkOptions('options', options, ['direction', 'duplicates', 'selfLoops', 'maxBytes']);
  const { direction, duplicates, selfLoops, maxBytes } = options;
  checkChoice('direction', direction, edgeDirections);
  if (duplicates !== undefined) checkChoice('duplicates', duplicates, duplicateRules);
  if (selfLoops !== undefined) checkChoice('selfLoops', selfLoops, selfLoopRules);
  if (
    typeof (edges as Partial<typeof edges> | null | undefined)?.[Symbol.iterator] !== 'function' ||
    typeof edges === 'string'
  ) {
    throw new InvalidParameterError('edges', 'a list of pairs of ids', edges);
  }
  const collector = new EdgeCollector(maxBytes === undefined ? {} : { maxBytes }, true);
  const expected = Array.isArray(edges) ? edges.length : 0;
  const numbers = new Map<PersonId, number>();
  for (const pair of edges as Iterable<unknown>) {
    const place = `edges[${collector.count}]`;
    if (!Array.isArray(pair) || pair.length !== 2) {
      throw new InvalidParameterError(place, 'a pair of ids', pair);
    }
    collector.reserve(1, expected);
    collector.add(
      numberOf(pair[0], `${place}[0]`, numbers, collector),
      numberOf(pair[1], `${place}[1]`, numbers, collector),
    );
  }
  collector.weighted = false;
  return graphFromFileEdges(indexPeople(collector), options);
}

/** The number that an id has in the collector, as `readId` gives it to the ids of files. */
function numberOf(id: unknown, place: string, known: Map<PersonId, number>, { texts }: EdgeCollector): number {
  const before = known.get(id as PersonId);
  if (before !== undefined) return before;
  const isId =
    typeof id === 'number' ? Number.isSafeInteger(id) && id >= 0 : typeof id === 'string' && isReadableId(id);
  if (!isId) {
    const expected = `an id: a whole number from 0, or a well-formed text of at most ${LONGEST_ID} bytes that no blanks surround`;
    throw new InvalidParameterError(place, expected, id);
  }
  const text = String(id);
  let number = /^(0|[1-9]\d{0,9})$/.test(text) ? Number(text) : FIRST_TEXT_ID;
  if (number >= FIRST_TEXT_ID) {
    const bytes = encodeUtf8(text);
    number = FIRST_TEXT_ID + texts.intern(bytes, 0, bytes.length);
  }
  known.set(id as PersonId, number);
  return number;
}
