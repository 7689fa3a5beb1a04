/** Graph files: bytes in, bytes out. Who opens, closes and compresses files is another matter. */
export { EdgeListParser } from './edge-list-parser.ts';
export type { EdgeListOptions } from './edge-list-parser.ts';
export { graphFromFileEdges } from './file-graph.ts';
export type { FileGraph, FileGraphOptions } from './file-graph.ts';
export { InvalidFileError } from './invalid-file-error.ts';
export type { NumberedEdges } from './number-people.ts';
export { findPeople, idOf, personIdsFromTexts } from './person-ids.ts';
export type { PersonIds, TextIds } from './person-ids.ts';
export { writeEdgeList } from './write-edge-list.ts';
