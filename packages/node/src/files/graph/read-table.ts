import { InvalidFileError } from 'ripplecast/graph';
import { BadInputError } from '../../bad-input.ts';
import { openInput, type InputFile } from '../input-file.ts';
import { systemReason } from '../system-reason.ts';
import { fileChunks, unpackedChunks } from './source.ts';

/** Takes the bytes of a file in chunks. */
interface TableParser<Table> {
  push(chunk: Uint8Array): void;
  finish(): Table;
}

/** How many times its size a packed table may become. */
const MAX_EXPANSION = 100;

/**
 * Reads a file with a line for each person.
 * @param what - What was expected, for messages.
 * @param open - Makes the parser, once the file is there.
 * @throws BadInputError where the file cannot be read or is malformed, with line and content; the reason of the signal.
 */
export async function readTable<Table>(
  path: string,
  what: Parameters<typeof openInput>[1],
  open: () => TableParser<Table>,
  { isPacked = false, signal }: { readonly isPacked?: boolean; readonly signal?: AbortSignal | undefined },
): Promise<Table> {
  let input: InputFile | undefined;
  try {
    input = await openInput(path, what);
    const { file, size } = input;
    const parser = open();
    const chunks = isPacked
      ? unpackedChunks(file, { path, size, maxExpansion: MAX_EXPANSION, signal })
      : fileChunks(file, signal);
    for await (const chunk of chunks) parser.push(chunk);
    return parser.finish();
  } catch (error) {
    if (signal?.aborted === true) throw signal.reason;
    if (error instanceof InvalidFileError) {
      throw new BadInputError(`${path}${error.line === null ? ':' : ','} ${error.message}`, { cause: error });
    }
    if (error instanceof Error && 'syscall' in error) {
      throw new BadInputError(`cannot read ${path}: ${systemReason(error)}`, { cause: error });
    }
    throw error;
  } finally {
    await input?.file.close();
  }
}
