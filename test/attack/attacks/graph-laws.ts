import { Buffer } from 'node:buffer';
import { isDeepStrictEqual } from 'node:util';
import {
  CsvEdgesParser,
  EdgeListParser,
  type FileGraph,
  followerGraphFromRows,
  graphFromFileEdges,
  idOf,
  readBinaryGraph,
  writeBinaryGraph,
  writeCsvEdges,
  writeEdgeList,
} from 'ripplecast/graph';
import { describeGraph } from '../../../packages/core/test/formats/describe-graph.ts';
import { hold } from '../machinery/attack.ts';
import type { NamedGraph } from './graph-inputs.ts';
import { refusedOr } from './refusal.ts';

/** A form of graph file that the core reads and writes as bytes. */
export type BytesFormat = 'edges' | 'csv' | 'ripple';

/** Chunks as one file. */
export function joined(chunks: Iterable<Uint8Array>): Uint8Array {
  return new Uint8Array(Buffer.concat([...chunks]));
}

/** A graph as the bytes of a file. */
export function bytesOfGraph({ graph, ids }: NamedGraph, format: BytesFormat): Uint8Array {
  const writers = { edges: writeEdgeList, csv: writeCsvEdges, ripple: writeBinaryGraph };
  return joined(writers[format](graph, ids));
}

/** Takes a file in pieces of a size, each overwritten after the call. */
export function pushPieces(parser: { push(chunk: Uint8Array): void }, bytes: Uint8Array, size: number): void {
  for (let at = 0; at < bytes.length; at += size) {
    const chunk = bytes.slice(at, at + size);
    parser.push(chunk);
    chunk.fill(0x58);
  }
}

/** Reads what {@link bytesOfGraph} wrote. */
function readBack(bytes: Uint8Array, format: BytesFormat): FileGraph {
  if (format === 'ripple') return readBinaryGraph(bytes);
  const parser = format === 'csv' ? new CsvEdgesParser() : new EdgeListParser();
  pushPieces(parser, bytes, Infinity);
  return graphFromFileEdges(parser.finish());
}

/**
 * Checks a graph that a reader gave: it is one, and written in every form of bytes and read again it is the same.
 * @throws Finding for a law that is broken.
 */
export function checkFileGraph({ graph, ids, duplicates, selfLoops }: FileGraph): void {
  const { people, edges, offsets, followers, visibility } = graph;
  hold(
    offsets.length === people + 1 && offsets[people] === edges,
    () => `offsets of ${people} people: ${offsets.join(' ')}`,
  );
  hold(followers.length === edges, () => `${followers.length} followers of ${edges} edges`);
  hold(visibility === null || visibility.length === edges, () => `visibilities of ${edges} edges`);
  hold(visibility?.every((value) => value >= 0 && value <= 1) !== false, () => `visibilities ${String(visibility)}`);
  hold(Number.isInteger(duplicates) && Number.isInteger(selfLoops), () => `counts ${duplicates}, ${selfLoops}`);
  // Ascending, with nobody following themselves or anybody twice.
  const rows = refusedOr(() => followerGraphFromRows(graph));
  hold(rows !== null, () => `rows that are none: ${JSON.stringify([...offsets])} ${JSON.stringify([...followers])}`);
  const names = Array.from({ length: people }, (_, person) => idOf(ids, person));
  hold(new Set(names).size === people, () => `ids that come twice: ${JSON.stringify(names)}`);
  const told = describeGraph(graph, ids);
  for (const format of ['ripple', 'edges', 'csv'] as const) {
    const bytes = refusedOr(() => bytesOfGraph({ graph, ids }, format));
    if (bytes === null) continue;
    const back = readBack(bytes, format);
    const again = describeGraph(back.graph, back.ids);
    // What has no edges has no visibilities to show, and CSV has no lines for people without edges.
    const wanted = format === 'csv' ? { ...told, ids: again.ids } : told;
    hold(
      isDeepStrictEqual(again, wanted),
      () => `another graph after a journey as ${format}: ${JSON.stringify(told)} became ${JSON.stringify(again)}`,
    );
  }
}
