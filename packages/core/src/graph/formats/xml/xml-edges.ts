import { checkChoice } from '../../../check.ts';
import { type EdgeDirection, edgeDirections } from '../../edge-direction.ts';
import { EdgeCollector, readVisibility } from '../edge-collector.ts';
import { growArray } from '../../grow-array.ts';
import { type FileGraph, type FileGraphOptions, graphFromFileEdges } from '../file-graph.ts';
import type { NumberedEdges } from '../ids/index-people.ts';
import { idOf, smallestIds, type TextIds } from '../ids/person-ids.ts';
import { InvalidFileError, quotePiece } from '../invalid-file-error.ts';
import { encodeUtf8 } from '../text/utf8.ts';

/** How GraphML and GEXF become a graph. */
export interface XmlGraphOptions extends FileGraphOptions {
  /** Attribute of edges that is their visibility; null for none. Default `visibility`, where edges have it. */
  readonly visibility?: string | null;
}

/** No person: an id that only edges have named so far. */
const NOBODY = 0xffffffff;

/** Nodes and edges of XML as they come, in any order; people are numbered in the order of the nodes. */
export class XmlEdges {
  /** Attribute of edges that is their visibility; null for none. */
  readonly visibility: string | null;
  readonly #isNamed: boolean;
  readonly #direction: EdgeDirection;
  readonly #edges: EdgeCollector;
  #people = 0;
  #hasGraph = false;
  /** Of each id: its person, and the line that named it first. */
  #personOf: Uint32Array<ArrayBuffer> = new Uint32Array(64);
  #firstLine: Uint32Array<ArrayBuffer> = new Uint32Array(64);
  #ids = 0;
  #letters = new Uint8Array(256);

  constructor({ visibility, direction = 'followedFirst', maxBytes }: XmlGraphOptions) {
    this.visibility = visibility === undefined ? 'visibility' : visibility;
    this.#isNamed = visibility != null;
    checkChoice('direction', direction, edgeDirections);
    this.#direction = direction;
    this.#edges = new EdgeCollector(maxBytes === undefined ? {} : { maxBytes }, true);
  }

  /** Whether the graph has begun. */
  get hasGraph(): boolean {
    return this.#hasGraph;
  }

  /** @throws InvalidFileError for a second graph. */
  beginGraph(line: number): void {
    if (this.#hasGraph) throw new InvalidFileError(line, 'expected one graph; found a second <graph>');
    this.#hasGraph = true;
  }

  /** @throws InvalidFileError for an id that is missing, or that a node before it has. */
  addNode(id: string | undefined, line: number): void {
    if (id === undefined || id === '') throw new InvalidFileError(line, 'expected a node with an id; found none');
    const place = this.#placeOf(id, line);
    if (this.#personOf[place] !== NOBODY) {
      throw new InvalidFileError(line, `expected each node's id once; found ${quotePiece(id)} again`);
    }
    this.#personOf[place] = this.#people;
    this.#people += 1;
  }

  /**
   * @param isMutual - Whether both follow each other.
   * @param visibility - As it is written; null where the edge has none.
   * @throws InvalidFileError for an end that is missing, and for a visibility that is none, or that only some edges have.
   */
  addEdge(
    { source, target }: { readonly source?: string | undefined; readonly target?: string | undefined },
    isMutual: boolean,
    visibility: string | null,
    line: number,
  ): void {
    if (source === undefined || source === '' || target === undefined || target === '') {
      throw new InvalidFileError(line, 'expected an edge with source and target; found one without');
    }
    const edges = this.#edges;
    const first = this.#placeOf(source, line);
    const second = this.#placeOf(target, line);
    const [from, to] = this.#direction === 'followerFirst' ? [second, first] : [first, second];
    const isBoth = (isMutual || this.#direction === 'mutual') && from !== to;
    edges.reserve(2, 0);
    if (visibility === null && this.#isNamed) {
      const expected = `expected the attribute ${quotePiece(this.visibility ?? '')} on every edge`;
      throw new InvalidFileError(line, `${expected}; found an edge without it`);
    }
    edges.settleWeighted(visibility !== null, line);
    if (visibility !== null) {
      const bytes = encodeUtf8(visibility.trim());
      const value = readVisibility(bytes, 0, bytes.length, line);
      edges.visibility[edges.count] = value;
      if (isBoth) edges.visibility[edges.count + 1] = value;
    }
    edges.add(from, to);
    if (isBoth) edges.add(to, from);
  }

  /** @throws InvalidFileError for a file without a graph, and for an edge to somebody who is no node. The edges are used up. */
  finish(): NumberedEdges {
    if (!this.#hasGraph) throw new InvalidFileError(null, 'expected an element <graph>; found none');
    const { texts, count } = this.#edges;
    const personOf = this.#personOf.subarray(0, this.#ids);
    const nobody = personOf.indexOf(NOBODY);
    const all = texts.toTextIds();
    if (nobody !== -1) {
      const found = quotePiece(idOf(all, nobody));
      throw new InvalidFileError(
        this.#firstLine[nobody],
        `expected an edge between nodes; found ${found}, which no node has`,
      );
    }
    const sources = this.#edges.sources.subarray(0, count);
    const targets = this.#edges.targets.subarray(0, count);
    const isInOrder = personOf.every((person, place) => person === place);
    if (!isInOrder) {
      for (const column of [sources, targets]) {
        for (let edge = 0; edge < count; edge += 1) column[edge] = personOf[column[edge]];
      }
    }
    return {
      people: this.#people,
      ids: smallestIds(isInOrder ? all : inOrderOf(all, personOf)),
      sources,
      targets,
      visibility: this.#edges.weighted === true ? this.#edges.visibility.subarray(0, count) : null,
    };
  }

  /** The number of an id, in the order in which ids are first named. */
  #placeOf(id: string, line: number): number {
    const { texts } = this.#edges;
    const bytes = this.#bytesOf(id);
    const place = texts.intern(bytes, 0, bytes.length);
    if (place < this.#ids) return place;
    if (place === this.#personOf.length) {
      this.#personOf = growArray(this.#personOf, 2 * place);
      this.#firstLine = growArray(this.#firstLine, 2 * place);
    }
    this.#personOf[place] = NOBODY;
    this.#firstLine[place] = line;
    this.#ids = place + 1;
    return place;
  }

  /** UTF-8 of an id; valid until the next. */
  #bytesOf(id: string): Uint8Array {
    if (id.length > this.#letters.length) this.#letters = new Uint8Array(2 * id.length);
    for (let at = 0; at < id.length; at += 1) {
      const code = id.charCodeAt(at);
      if (code > 127) return encodeUtf8(id);
      this.#letters[at] = code;
    }
    return this.#letters.subarray(0, id.length);
  }
}

/** The graph of a text that lies in memory as a whole. */
export function readWhole(
  parser: { push(chunk: string): void; finish(): NumberedEdges },
  text: string,
  { duplicates, selfLoops, maxBytes }: XmlGraphOptions,
): FileGraph {
  parser.push(text);
  // The parser has turned the edges, and has made two of each friendship.
  return graphFromFileEdges(parser.finish(), {
    ...(duplicates !== undefined && { duplicates }),
    ...(selfLoops !== undefined && { selfLoops }),
    ...(maxBytes !== undefined && { maxBytes }),
  });
}

/** Ids in the order of their people. */
function inOrderOf({ bytes, ends }: TextIds, personOf: Uint32Array): TextIds {
  const places = new Uint32Array(personOf.length);
  for (let place = 0; place < places.length; place += 1) places[personOf[place]] = place;
  const ordered = { bytes: new Uint8Array(bytes.length), ends: new Uint32Array(ends.length) };
  let end = 0;
  for (let person = 0; person < places.length; person += 1) {
    const place = places[person];
    const id = bytes.subarray(place === 0 ? 0 : ends[place - 1], ends[place]);
    ordered.bytes.set(id, end);
    end += id.length;
    ordered.ends[person] = end;
  }
  return ordered;
}
