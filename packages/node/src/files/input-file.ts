import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { BadInputError } from '../bad-input.ts';
import { kindOfFile } from './kind-of-file.ts';
import { systemReason } from './system-reason.ts';

/** What can be read, in messages, and what to do where it comes through a pipe. */
const inputs = {
  scenario: {
    expected: 'a scenario file was expected',
    instead: 'Standard input is read as -: zcat scenario.json.gz | ripplecast compare -',
  },
  campaign: {
    expected: 'a campaign file was expected',
    instead: 'Standard input is read as -: zcat campaign.json.gz | ripplecast campaign -',
  },
  graph: {
    expected: 'a graph file was expected',
    instead: 'Write it to a file first; a file packed by gzip (.gz) is read as it is',
  },
  followers: { expected: 'a list of numbers of followers was expected', instead: 'Write it to a file first' },
  schedule: { expected: 'a schedule (CSV, or a media plan in JSON) was expected', instead: 'Write it to a file first' },
  ids: { expected: 'a list of ids was expected', instead: 'Write it to a file first' },
  people: { expected: 'CSV with the people was expected', instead: 'Write it to a file first' },
} as const;

/** A regular file that was opened for reading. Whoever opened it closes it. */
export interface InputFile {
  readonly file: FileHandle;
  /** In bytes. */
  readonly size: number;
}

/**
 * Opens a file for reading. Nothing waits: a pipe that nobody writes into is opened without blocking, looked at, and refused, as is
 * whatever else is no regular file.
 * @param path - Path relative to the current directory; links are followed.
 * @throws BadInputError with what stands there, or where the system refuses.
 */
export async function openInput(path: string, what: keyof typeof inputs): Promise<InputFile> {
  const { expected, instead } = inputs[what];
  let file: FileHandle | undefined;
  try {
    // Windows does not know the flag, and has no pipes among its files.
    file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stats = await file.stat();
    if (stats.isFile()) return { file, size: stats.size };
    const hint = stats.isFIFO() ? `. ${instead}` : '';
    throw new BadInputError(`${path} is ${kindOfFile(stats)}; ${expected}${hint}`);
  } catch (error) {
    await file?.close();
    if (error instanceof BadInputError) throw error;
    throw new BadInputError(`cannot read ${path}: ${systemReason(error)}`, { cause: error });
  }
}
