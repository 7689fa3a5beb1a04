/**
 * GraphML and GEXF: texts or bytes in, texts out. Loads a parser of XML, which nothing else needs.
 *
 * @packageDocumentation
 * @stable
 */
export { GexfParser, readGexf } from './gexf-parser.ts';
export { GraphmlParser, readGraphml } from './graphml-parser.ts';
export type { XmlGraphOptions } from './xml-edges.ts';
export { writeGexf, writeGraphml } from './write-xml-graph.ts';
