import type { FileGraph } from '../file-graph.ts';
import type { NumberedEdges } from '../ids/index-people.ts';
import { InvalidFileError, quotePiece } from '../invalid-file-error.ts';
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
  /** Attributes of edges that are declared, and those of them that are visibilities. */
  readonly #declared = new Set<string>();
  readonly #visibilityIds = new Set<string>();
  #default: string | null = null;
  #hasGraph = false;
  #hasEdges = false;
  #isMutual = true;
  /** Whether the attributes that are open are those of edges, and whether the one that is open is about visibilities. */
  #isOfEdges = false;
  #isVisibility = false;
  /** Of the edge that is open. */
  #edge: Attributes = {};
  #line = 0;
  #value: string | null = null;

  /** @param options - `directed: false` takes directed edges for friendships too; undirected ones always are. */
  constructor(options: XmlGraphOptions = {}) {
    this.#edges = new XmlEdges(options);
    this.#reader = new XmlReader({ root: 'gexf', rule: this.#rules(), meaningful });
  }

  /** Takes the next bytes of UTF-8, which may be reused after the call, or the next characters. */
  push(chunk: Uint8Array | string): void {
    this.#reader.push(chunk);
  }

  /** Tells that the text is at its end, and returns its edges; friendships come twice. The parser is used up. */
  finish(): NumberedEdges {
    this.#reader.finish();
    if (!this.#hasGraph) throw new InvalidFileError(null, 'expected an element <graph>; found none');
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
        const value = this.#value ?? ownWeight ?? this.#default;
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
            if (this.#isVisibility) this.#default = text;
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
    const { visibility } = this.#edges;
    this.#isVisibility = this.#isOfEdges && visibility !== null && (title === visibility || id === visibility);
    if (this.#isOfEdges) this.#declared.add(id);
    if (this.#isVisibility) this.#visibilityIds.add(id);
  }

  #takeValue({ for: target, id, value = '' }: Attributes): void {
    // The first version of the format called it id.
    const name = target ?? id ?? '';
    const isVisibility =
      this.#visibilityIds.has(name) || (name === this.#edges.visibility && !this.#declared.has(name));
    if (!isVisibility) return;
    if (this.#value !== null) {
      throw new InvalidFileError(this.#line, `expected one ${this.#edges.visibility} for each edge; found a second`);
    }
    this.#value = value;
  }

  #beginGraph({ defaultedgetype = 'undirected' }: Attributes, line: number): void {
    if (this.#hasGraph) throw new InvalidFileError(line, 'expected one graph; found a second <graph>');
    this.#hasGraph = true;
    this.#isMutual = isMutualType(defaultedgetype, line);
  }

  #beginEdge(attributes: Attributes, line: number): void {
    this.#hasEdges = true;
    this.#edge = attributes;
    this.#line = line;
    this.#value = null;
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
