import type { FileGraph } from '../file-graph.ts';
import type { NumberedEdges } from '../ids/index-people.ts';
import { InvalidFileError, quotePiece } from '../invalid-file-error.ts';
import { VisibilityOfEdges } from './visibility-of-edges.ts';
import { readWhole, XmlEdges, type XmlGraphOptions } from './xml-edges.ts';
import { type Attributes, type ElementRule, XmlReader } from './xml-reader.ts';

const meaningful = {
  graph: 'one graph',
  attributes: '<attributes> in <graph>',
  nodes: '<nodes> in <graph>, as nodes in nodes are more than a follower graph keeps',
  node: '<node> in <nodes>',
  edges: '<edges> in <graph>',
  edge: '<edge> in <edges>',
  parents: 'nodes that are in no other',
};

const foreign: ElementRule = { isForeign: true };

/**
 * Reads GEXF as a stream, as {@link GraphmlParser} reads GraphML. The visibility is an attribute of edges by its title or id, or their
 * `weight`. Edges are undirected unless the file says otherwise, and "mutual" ones are friendships too; times are left alone. Nodes in
 * nodes are refused.
 *
 * Chunks may be cut anywhere. Nothing is kept of a file that is refused.
 * @throws InvalidFileError with the number of the line and what stands there; TooLargeError before memory is taken.
 */
export class GexfParser {
  readonly #reader: XmlReader;
  readonly #edges: XmlEdges;
  readonly #visibility: VisibilityOfEdges;
  #hasEdges = false;
  #isMutual = true;
  /** Whether the attributes that are open are those of edges, and whether the one that is open is about visibilities. */
  #isOfEdges = false;
  #isVisibility = false;
  /** Of the edge that is open. */
  #edge: Attributes = {};
  #line = 0;

  /** @param options - `direction` is that of directed edges; undirected ones always are friendships. */
  constructor(options: XmlGraphOptions = {}) {
    this.#edges = new XmlEdges(options);
    this.#visibility = new VisibilityOfEdges(this.#edges.visibility);
    this.#reader = new XmlReader({ root: 'gexf', rule: this.#rules(), meaningful });
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
    const attvalue: ElementRule = {
      open: (attributes) => {
        this.#takeValue(attributes);
      },
    };
    const edge: ElementRule = {
      open: (attributes, line) => {
        this.#beginEdge(attributes, line);
      },
      close: () => {
        const { weight } = this.#edge;
        const ownWeight = this.#edges.visibility === 'weight' && weight !== undefined && weight !== '' ? weight : null;
        const value = this.#visibility.valueOr(ownWeight);
        this.#edges.addEdge(this.#edge, this.#isMutualEdge(), value, this.#line);
      },
      inside: { attvalues: { inside: { attvalue } } },
    };
    const node: ElementRule = {
      open: ({ id, pid }, line) => {
        if (pid !== undefined) throw new InvalidFileError(line, `expected ${meaningful.parents}; found one with a pid`);
        this.#edges.addNode(id, line);
      },
    };
    const attribute: ElementRule = {
      open: (attributes) => {
        this.#declare(attributes);
      },
      inside: {
        default: {
          close: (text) => {
            if (this.#isVisibility) this.#visibility.takeDefault(text);
          },
        },
      },
    };
    const attributes: ElementRule = {
      open: ({ class: domain }, line) => {
        this.#isOfEdges = domain === 'edge';
        if (this.#isOfEdges && this.#hasEdges) {
          throw new InvalidFileError(line, 'expected the attributes of edges before the edges; found them after');
        }
      },
      inside: { attribute },
    };
    const graph: ElementRule = {
      open: (given, line) => {
        this.#beginGraph(given, line);
      },
      inside: { attributes, nodes: { inside: { node } }, edges: { inside: { edge } } },
    };
    return { inside: { graph, meta: foreign } };
  }

  #declare({ id = '', title }: Attributes): void {
    this.#isVisibility = this.#isOfEdges && this.#visibility.declare(id, [title, id]);
  }

  #takeValue({ for: target, id, value = '' }: Attributes): void {
    // The first version of the format called it id.
    if (!this.#visibility.isVisibility(target ?? id ?? '')) return;
    this.#visibility.checkFirst(this.#line);
    this.#visibility.take(value);
  }

  #beginGraph({ defaultedgetype = 'undirected' }: Attributes, line: number): void {
    this.#edges.beginGraph(line);
    this.#isMutual = isMutualType(defaultedgetype, line);
  }

  #beginEdge(attributes: Attributes, line: number): void {
    this.#hasEdges = true;
    this.#edge = attributes;
    this.#line = line;
    this.#visibility.beginEdge();
  }

  #isMutualEdge(): boolean {
    const { type } = this.#edge;
    return type === undefined || type === '' ? this.#isMutual : isMutualType(type, this.#line);
  }
}

function isMutualType(type: string, line: number): boolean {
  if (type === 'directed') return false;
  if (type === 'undirected' || type === 'mutual') return true;
  const found = quotePiece(type);
  throw new InvalidFileError(line, `expected edges to be "directed", "undirected" or "mutual"; found ${found}`);
}

/**
 * A follower graph from a text of GEXF: see {@link GexfParser} for what edges mean.
 * @throws InvalidFileError where the text is no GEXF, is cut off, has edges to nobody, or something that a follower graph cannot keep.
 */
export function readGexf(text: string, options: XmlGraphOptions = {}): FileGraph {
  return readWhole(new GexfParser(options), text, options);
}
