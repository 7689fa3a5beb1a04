import type { FileGraph } from '../file-graph.ts';
import type { NumberedEdges } from '../ids/index-people.ts';
import { InvalidFileError, quotePiece } from '../invalid-file-error.ts';
import { VisibilityOfEdges } from './visibility-of-edges.ts';
import { readWhole, XmlEdges, type XmlGraphOptions } from './xml-edges.ts';
import { type Attributes, type ElementRule, XmlReader } from './xml-reader.ts';

const meaningful = {
  key: '<key> in <graphml>, before <graph>',
  graph: 'one graph, not graphs in its nodes and edges',
  node: '<node> in <graph>',
  edge: '<edge> in <graph>',
  hyperedge: 'edges between two people each',
  endpoint: 'edges between two people each',
  port: 'nodes without ports, which a follower graph does not have',
  locator: 'the graph in this file',
};

const foreign: ElementRule = { isForeign: true };

/**
 * Reads GraphML as a stream: a directed edge leads from who is followed to who follows, an undirected one is a friendship. People are
 * numbered in the order of the nodes, and called as these. An attribute of edges, `visibility` unless told otherwise, is their visibility.
 * What a follower graph cannot keep is refused: hyperedges, ports, several graphs, graphs in nodes. Other attributes are left alone.
 *
 * Chunks may be cut anywhere. Nothing is kept of a file that is refused.
 * @throws InvalidFileError with the number of the line and what stands there; TooLargeError before memory is taken.
 * @example
 * ```ts
 * import { GraphmlParser } from 'ripplecast/xml';
 *
 * const parser = new GraphmlParser();
 * parser.push('<graphml><graph edgedefault="directed"><node id="ann"/><node id="ben"/>');
 * parser.push('<edge source="ann" target="ben"/></graph></graphml>');
 * parser.finish().targets; // => Uint32Array.of(1)
 * ```
 */
export class GraphmlParser {
  readonly #reader: XmlReader;
  readonly #edges: XmlEdges;
  readonly #visibility: VisibilityOfEdges;
  #isMutual = true;
  /** Of the edge that is open. */
  #edge: Attributes = {};
  #line = 0;
  /** Whether the element that is open is about visibilities. */
  #isVisibility = false;

  /** @param options - `direction` is that of directed edges; undirected ones always are friendships. */
  constructor(options: XmlGraphOptions = {}) {
    this.#edges = new XmlEdges(options);
    this.#visibility = new VisibilityOfEdges(this.#edges.visibility);
    this.#reader = new XmlReader({ root: 'graphml', rule: this.#rules(), meaningful });
  }

  /** Takes the next bytes of UTF-8, which may be reused after the call, or the next characters. */
  push(chunk: Uint8Array | string): void {
    this.#reader.push(chunk);
  }

  /** Tells that the text is at its end, and returns its edges; friendships come twice. The parser is used up. */
  finish(): NumberedEdges {
    this.#reader.finish();
    return this.#edges.finish();
  }

  #rules(): ElementRule {
    const data: ElementRule = {
      isForeign: true,
      open: ({ key = '' }) => {
        this.#isVisibility = this.#visibility.isVisibility(key);
        if (this.#isVisibility) this.#visibility.checkFirst(this.#line);
      },
      close: (text) => {
        if (this.#isVisibility) this.#visibility.take(text);
      },
    };
    const edge: ElementRule = {
      open: (attributes, line) => {
        this.#beginEdge(attributes, line);
      },
      close: () => {
        this.#edges.addEdge(this.#edge, this.#isMutualEdge(), this.#visibility.valueOr(null), this.#line);
      },
      inside: { data, desc: foreign },
    };
    const node: ElementRule = {
      open: ({ id }, line) => {
        this.#edges.addNode(id, line);
      },
      inside: { data: foreign, desc: foreign },
    };
    const graph: ElementRule = {
      open: (attributes, line) => {
        this.#beginGraph(attributes, line);
      },
      inside: { node, edge, data: foreign, desc: foreign },
    };
    const key: ElementRule = {
      isForeign: true,
      open: (attributes, line) => {
        this.#declareKey(attributes, line);
      },
      inside: {
        default: {
          isForeign: true,
          close: (text) => {
            if (this.#isVisibility) this.#visibility.takeDefault(text);
          },
        },
      },
    };
    return { inside: { key, graph, data: foreign, desc: foreign } };
  }

  #declareKey({ id = '', for: domain = 'all', 'attr.name': name = id }: Attributes, line: number): void {
    if (this.#edges.hasGraph) throw new InvalidFileError(line, `expected ${meaningful.key}; found it after <graph>`);
    const isOfEdges = domain === 'edge' || domain === 'all';
    this.#isVisibility = isOfEdges && this.#visibility.declare(id, [name]);
  }

  #beginGraph({ edgedefault = 'undirected' }: Attributes, line: number): void {
    this.#edges.beginGraph(line);
    if (edgedefault !== 'directed' && edgedefault !== 'undirected') {
      const found = quotePiece(edgedefault);
      throw new InvalidFileError(line, `expected edgedefault to be "directed" or "undirected"; found ${found}`);
    }
    this.#isMutual = edgedefault === 'undirected';
  }

  #beginEdge(attributes: Attributes, line: number): void {
    const { sourceport, targetport } = attributes;
    if (sourceport !== undefined || targetport !== undefined) {
      throw new InvalidFileError(line, `expected edges between ${meaningful.port}; found an edge with a port`);
    }
    this.#edge = attributes;
    this.#line = line;
    this.#visibility.beginEdge();
  }

  #isMutualEdge(): boolean {
    const { directed } = this.#edge;
    if (directed === undefined) return this.#isMutual;
    if (directed === 'true' || directed === '1') return false;
    if (directed === 'false' || directed === '0') return true;
    throw new InvalidFileError(this.#line, `expected directed to be "true" or "false"; found ${quotePiece(directed)}`);
  }
}

/**
 * A follower graph from a text of GraphML: see {@link GraphmlParser} for what edges mean.
 * @throws InvalidFileError where the text is no GraphML, is cut off, has edges to nobody, or something that a follower graph cannot keep.
 */
export function readGraphml(text: string, options: XmlGraphOptions = {}): FileGraph {
  return readWhole(new GraphmlParser(options), text, options);
}
