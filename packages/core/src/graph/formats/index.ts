/** Graph files: bytes in, bytes out. Who opens, closes and compresses files is another matter. */
export { CsvEdgesParser } from './csv-edges-parser.ts';
export type { CsvEdgesOptions } from './csv-edges-parser.ts';
export { EdgeListParser } from './edge-list-parser.ts';
export type { EdgeListOptions } from './edge-list-parser.ts';
export { graphFromFileEdges } from './file-graph.ts';
export type { FileGraph, FileGraphOptions } from './file-graph.ts';
export { InvalidFileError } from './invalid-file-error.ts';
export type { NumberedEdges } from './number-people.ts';
export { findPeople, idOf, personIdsFromTexts } from './person-ids.ts';
export type { PersonIds, TextIds } from './person-ids.ts';
export { writeEdgeList } from './write-edge-list.ts';
export { PeopleParser } from './people-parser.ts';
export type { PeopleColumns } from './people-parser.ts';
export { writeCsvEdges } from './write-csv-edges.ts';
export { BINARY_HEAD_BYTES, isBinaryGraph } from './binary-layout.ts';
export { BinaryReader, readBinaryGraph } from './binary-reader.ts';
export type { BinaryReaderOptions } from './binary-reader.ts';
export { writeBinaryGraph } from './write-binary-graph.ts';
