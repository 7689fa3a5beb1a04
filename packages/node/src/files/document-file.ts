import { isUtf8 } from 'node:buffer';
import { addAbortSignal, type Readable } from 'node:stream';
import { checkOptions, checkSignal, checkText } from 'ripplecast/check';
import { BadInputError } from '../bad-input.ts';
import { type InputFile, openInput } from './input-file.ts';
import { parseStrictJson, type StrictJson } from './strict-json.ts';
import { systemReason } from './system-reason.ts';

/** Largest document that is read, in bytes. A real scenario has a few hundred. */
export const MAX_DOCUMENT_BYTES: number = 16 * 1024 * 1024;

/** What messages call the standard input. */
export const STANDARD_INPUT = 'standard input';

/** What a file is read as. */
export type DocumentKind = 'scenario' | 'campaign';

/** A document as it stands in a file: parsed, not yet validated. */
export interface DocumentFile extends StrictJson {
  /** How messages call it: the path as given, or {@link STANDARD_INPUT}. */
  readonly name: string;
}

/** Where a document is read from, besides its path. */
export interface ReadDocumentOptions {
  /** What `-` reads; default: the standard input of the process. It is destroyed where the signal ends the reading. */
  readonly input?: Readable | undefined;
  /** Ends the reading; the promise is rejected with its reason. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Reads a document from a file, or from standard input where the path is `-`.
 * @param kind - What messages say was expected.
 * @throws BadInputError where there is no readable file, or the text is not JSON in UTF-8 (with line and column).
 */
export async function readDocumentFile(
  path: string,
  kind: DocumentKind,
  options: ReadDocumentOptions = {},
): Promise<DocumentFile> {
  checkText('path', path);
  checkOptions('options', options, ['input', 'signal']);
  const { input, signal } = options;
  if (signal !== undefined) checkSignal('signal', signal);
  const name = path === '-' ? STANDARD_INPUT : path;
  const bytes =
    path === '-'
      ? await readStream(input ?? process.stdin, name, kind, signal)
      : await readFileBytes(path, kind, signal);
  return { name, ...parseStrictJson(decode(bytes, name), name, kind) };
}

async function readFileBytes(path: string, kind: DocumentKind, signal: AbortSignal | undefined): Promise<Buffer> {
  let input: InputFile | undefined;
  try {
    input = await openInput(path, kind);
    if (input.size > MAX_DOCUMENT_BYTES) throw tooLarge(path, kind);
    return await readStream(input.file.createReadStream({ autoClose: false }), path, kind, signal);
  } catch (error) {
    if (signal?.aborted === true) throw signal.reason;
    if (error instanceof BadInputError) throw error;
    throw new BadInputError(`cannot read ${path}: ${systemReason(error)}`);
  } finally {
    await input?.file.close();
  }
}

async function readStream(
  source: Readable,
  name: string,
  kind: DocumentKind,
  signal: AbortSignal | undefined,
): Promise<Buffer> {
  const stream: AsyncIterable<Uint8Array> = signal === undefined ? source : addAbortSignal(signal, source);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > MAX_DOCUMENT_BYTES) throw tooLarge(name, kind);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(name: string, kind: DocumentKind): BadInputError {
  return new BadInputError(`${name} is larger than ${MAX_DOCUMENT_BYTES / 1024 / 1024} MiB; a ${kind} was expected`);
}

function decode(bytes: Buffer, name: string): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    throw new BadInputError(
      `${name}, line 1, column 1: expected JSON; found a byte-order mark (U+FEFF). Save the file as “UTF-8 without BOM”`,
    );
  }
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw new BadInputError(
      `${name}, line 1, column 1: expected UTF-8; found a byte-order mark of UTF-16. Save the file as “UTF-8 without BOM”`,
    );
  }
  if (!isUtf8(bytes)) {
    throw new BadInputError(`${name}, line ${firstInvalidLine(bytes)}: expected UTF-8; found bytes that are not`);
  }
  return bytes.toString('utf8');
}

/** Line (from 1) of the first byte that is not UTF-8. A line feed never is part of another character. */
function firstInvalidLine(bytes: Buffer): number {
  let start = 0;
  for (let line = 1; ; line++) {
    const end = bytes.indexOf(0x0a, start);
    if (end === -1 || !isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
}
