import type { FileHandle } from 'node:fs/promises';
import {
  checkBoolean,
  checkChoice,
  checkNumber,
  checkObject,
  checkOptions,
  checkSignal,
  checkText,
} from 'ripplecast/check';
import {
  BINARY_HEAD_BYTES,
  BinaryReader,
  CsvEdgesParser,
  type CsvEdgesOptions,
  EdgeListParser,
  duplicateRules,
  edgeDirections,
  type EdgeListOptions,
  type FileGraph,
  type FileGraphOptions,
  graphFromFileEdges,
  InvalidFileError,
  isBinaryGraph,
  selfLoopRules,
} from 'ripplecast/graph';
import { availableMemory } from '../../available-memory.ts';
import { BadInputError } from '../../bad-input.ts';
import { graphFileName, graphFormats, type GraphFormat } from './format.ts';
import { openInput, type InputFile } from '../input-file.ts';
import { fileChunks, unpackedChunks } from './source.ts';
import { systemReason } from '../system-reason.ts';

/** Bytes of a piece of a .ripple file, and how many are read ahead: measured, with the checksum hardly slower than reading alone. */
const PIECE = 1 << 23;
const AHEAD = 2;

/** What a reader of graph files may be told. */
export interface ReadGraphOptions extends Omit<FileGraphOptions, 'maxBytes'> {
  /** Form of the file; default: by the ending of its name. */
  readonly format?: GraphFormat;
  /** What the third column of an edge list is; default `visibility`. */
  readonly thirdColumn?: NonNullable<EdgeListOptions['thirdColumn']>;
  /** Names of the columns of CSV; default source, target and, where there is one, visibility. */
  readonly columns?: NonNullable<CsvEdgesOptions['columns']>;
  /** Whether a .ripple file is read into memory that threads can share. */
  readonly shared?: boolean;
  /** How much a file may take. */
  readonly limits?: {
    /** Most memory in bytes; default: what the machine has free. */
    readonly maxBytes?: number;
    /** How many times its size a file packed by gzip may become; default 100. A graph in text becomes 3 to 20 times as large. */
    readonly maxExpansion?: number;
  };
  /** Ends the reading; the promise is rejected with its reason. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Reads a graph file: an edge list (.txt, .tsv, .edges), CSV (.csv), our own binary form (.ripple), GraphML or GEXF; with .gz, packed.
 * @param path - Path relative to the current directory.
 * @returns The graph, the ids of the file, and how many edges were left out, by kind.
 * @throws BadInputError where the file cannot be read or is not what its name says, with line and content; TooLargeError before
 * memory is taken; InvalidParameterError for a path or options that are none. Nothing of a failed read is kept.
 * @example
 * const { graph, ids } = await readGraphFile('followers.txt.gz');
 */
export async function readGraphFile(path: string, options: ReadGraphOptions = {}): Promise<FileGraph> {
  checkText('path', path);
  checkReadOptions(options);
  const { format, isPacked } = graphFileName(path, options.format);
  const { signal, limits = {} } = options;
  let input: InputFile | undefined;
  try {
    input = await openInput(path, 'graph');
    const { file, size: bytes } = input;
    signal?.throwIfAborted();
    const maxBytes = limits.maxBytes ?? availableMemory();
    await refuseOtherContents(file, path, format, isPacked);
    if (format === 'ripple') return await readRipple(file, bytes, { ...options, maxBytes });
    const chunks = isPacked
      ? unpackedChunks(file, { path, size: bytes, maxExpansion: limits.maxExpansion ?? 100, signal })
      : fileChunks(file, signal);
    if (format === 'graphml' || format === 'gexf') {
      const { readXmlGraph } = await import('./xml.ts');
      return await readXmlGraph(chunks, format, { ...options, maxBytes });
    }
    const { thirdColumn, columns, direction, duplicates, selfLoops } = options;
    const size = isPacked ? 0 : bytes;
    const parser =
      format === 'csv'
        ? new CsvEdgesParser({ size, maxBytes, ...(columns !== undefined && { columns }) })
        : new EdgeListParser({ size, maxBytes, ...(thirdColumn !== undefined && { thirdColumn }) });
    for await (const chunk of chunks) parser.push(chunk);
    return graphFromFileEdges(parser.finish(), {
      maxBytes,
      ...(direction !== undefined && { direction }),
      ...(duplicates !== undefined && { duplicates }),
      ...(selfLoops !== undefined && { selfLoops }),
    });
  } catch (error) {
    if (signal?.aborted === true) throw signal.reason;
    throw explain(error, path);
  } finally {
    await input?.file.close();
  }
}

function checkReadOptions(options: ReadGraphOptions): void {
  checkOptions('options', options, [
    'format',
    'thirdColumn',
    'columns',
    'shared',
    'limits',
    'signal',
    'direction',
    'duplicates',
    'selfLoops',
  ]);
  const { format, thirdColumn, columns, shared, limits, signal, direction, duplicates, selfLoops } = options;
  if (format !== undefined) checkChoice('format', format, graphFormats);
  if (thirdColumn !== undefined) checkChoice('thirdColumn', thirdColumn, ['visibility', 'ignored']);
  if (columns !== undefined) checkObject('columns', columns);
  if (limits !== undefined) checkLimits(limits);
  if (signal !== undefined) checkSignal('signal', signal);
  if (duplicates !== undefined) checkChoice('duplicates', duplicates, duplicateRules);
  if (selfLoops !== undefined) checkChoice('selfLoops', selfLoops, selfLoopRules);
  if (direction !== undefined) checkChoice('direction', direction, edgeDirections);
  if (shared !== undefined) checkBoolean('shared', shared);
}

/** Throws InvalidParameterError for limits that are none. */
export function checkLimits(limits: NonNullable<ReadGraphOptions['limits']>): void {
  checkOptions('limits', limits, ['maxBytes', 'maxExpansion']);
  for (const [name, value] of Object.entries(limits) as [string, unknown][]) {
    if (value !== undefined && value !== Infinity) checkNumber(`limits.${name}`, value, 0);
  }
}

async function readRipple(
  file: FileHandle,
  size: number,
  { direction = 'followedFirst', shared = false, maxBytes, signal }: ReadGraphOptions & { maxBytes: number },
): Promise<FileGraph> {
  if (direction !== 'followedFirst') {
    throw new InvalidFileError(
      null,
      `a .ripple file says itself who follows whom, both ways where they are friends; expected no direction; got "${direction}"`,
    );
  }
  const head = new Uint8Array(BINARY_HEAD_BYTES);
  const { bytesRead } = await file.read(head, 0, head.length, 0);
  const reader = new BinaryReader(head.subarray(0, bytesRead), { size, shared, maxBytes });
  const onTheirWay: { readonly bytes: number; readonly reading: Promise<{ bytesRead: number }> }[] = [];
  const takeFirst = async (): Promise<void> => {
    const { bytes, reading } = onTheirWay.shift()!;
    if ((await reading).bytesRead !== bytes) throw new InvalidFileError(null, 'the file was cut off while it was read');
    reader.filled(bytes);
    signal?.throwIfAborted();
  };
  try {
    let position = BINARY_HEAD_BYTES;
    for (const section of reader.sections) {
      for (let at = 0; at < section.length; at += PIECE) {
        const bytes = Math.min(PIECE, section.length - at);
        onTheirWay.push({ bytes, reading: file.read(section, at, bytes, position) });
        position += bytes;
        if (onTheirWay.length > AHEAD) await takeFirst();
      }
    }
    while (onTheirWay.length > 0) await takeFirst();
  } finally {
    await Promise.allSettled(onTheirWay.map(({ reading }) => reading));
  }
  return reader.finish();
}

/** Refuses contents that plainly are of another form than the name says, and says of which. */
async function refuseOtherContents(
  file: FileHandle,
  path: string,
  format: GraphFormat,
  isPacked: boolean,
): Promise<void> {
  const buffer = new Uint8Array(64);
  const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
  const opening = buffer.subarray(0, bytesRead);
  const looksPacked = opening[0] === 0x1f && opening[1] === 0x8b;
  if (isPacked && !looksPacked) throw new BadInputError(`${path} ends in .gz, but is not packed by gzip`);
  if (isPacked) return;
  if (looksPacked) throw new BadInputError(`${path} is packed by gzip; its name should end in .gz`);
  if (isBinaryGraph(opening) && format !== 'ripple') {
    throw new BadInputError(`${path} holds a graph in the .ripple format, not what its name says`);
  }
  const isXml = /^\s*</.test(
    Buffer.from(opening)
      .toString('utf8')
      .replace(/^\uFEFF/, ''),
  );
  if (isXml && (format === 'edges' || format === 'csv')) {
    throw new BadInputError(`${path} holds XML; a GraphML file ends in .graphml, a GEXF file in .gexf`);
  }
}

function explain(error: unknown, path: string): unknown {
  if (error instanceof BadInputError) return error;
  if (error instanceof InvalidFileError) {
    return new BadInputError(`${path}${error.line === null ? ':' : ','} ${error.message}`, { cause: error });
  }
  if (error instanceof Error && 'syscall' in error) {
    return new BadInputError(`cannot read ${path}: ${systemReason(error)}`, { cause: error });
  }
  return error;
}
