import { expose, transfer } from 'comlink';
import type { OwnFile, ReadOutcome, ReadRequest } from './own-file.ts';
import { readOwnFile } from './read-file.ts';

/** What a page may ask of the worker that reads files. */
export interface ReadingService {
  /** Reads a file; `tell` hears how many bytes of it were read. */
  read(file: File, request: ReadRequest, tell: (bytes: number) => void): Promise<ReadOutcome>;
}

/** The page hears how far it is after so many bytes, and so many times at most. */
const TOLD_BYTES = 1 << 18;
const TIMES_TOLD = 50;

const service: ReadingService = {
  async read(file, request, tell) {
    const step = Math.max(TOLD_BYTES, file.size / TIMES_TOLD);
    let told = 0;
    const outcome = await readOwnFile(file, request, (bytes) => {
      if (bytes < file.size && bytes - told < step) return;
      told = bytes;
      tell(bytes);
    });
    return outcome.isRead ? transfer(outcome, [...new Set(buffersOf(outcome.file))]) : outcome;
  },
};

/** The memory of a network, which the page gets without a copy. */
function buffersOf(file: OwnFile): ArrayBuffer[] {
  if (!('graph' in file)) return [];
  const { graph, ids } = file;
  const ofIds = ids === null ? [] : ids instanceof Uint32Array ? [ids] : [ids.bytes, ids.ends];
  const arrays = [graph.offsets, graph.followers, ...(graph.visibility === null ? [] : [graph.visibility]), ...ofIds];
  return arrays.map(({ buffer }) => buffer as ArrayBuffer);
}

expose(service);
