import { isUtf8 } from 'node:buffer';
import { addAbortSignal, type Readable } from 'node:stream';
import { checkOptions, checkSignal, checkText } from 'ripplecast/check';
import { BadInputError } from '../bad-input.ts';
import { openInput, type InputFile } from './input-file.ts';
import { parseStrictJson, type StrictJson } from './strict-json.ts';
import { systemReason } from './system-reason.ts';

/** Largest scenario file that is read, in bytes. A real one has a few hundred. */
export const MAX_SCENARIO_BYTES: number = 16 * 1024 * 1024;

/** What messages call the standard input. */
export const STANDARD_INPUT = 'standard input';

/** A scenario document as it stands in a file: parsed, not yet validated. */
export interface ScenarioFile extends StrictJson {
  /** How messages call it: the path as given, or {@link STANDARD_INPUT}. */
  readonly name: string;
}

/** Where a scenario is read from, besides its path. */
export interface ReadOptions {
  /** What `-` reads; default: the standard input of the process. It is destroyed where the signal ends the reading. */
  readonly input?: Readable | undefined;
  /** Ends the reading; the promise is rejected with its reason. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Reads a scenario document from a file, or from standard input where the path is `-`.
 * @param path - Path relative to the current directory, or `-`.
 * @throws BadInputError where there is no readable file, or the text is not JSON in UTF-8 (with line and column).
 * @example
 * ```ts
 * import { writeFile } from 'node:fs/promises';
 * import { readScenarioFile } from '@ripplecast/node';
 *
 * await writeFile('scenario.json', '{\n  "version": 1\n}\n');
 * const { value, lineOf } = await readScenarioFile('scenario.json');
 * value; // => { version: 1 }
 * lineOf('version'); // => 2
 * ```
 */
export async function readScenarioFile(path: string, options: ReadOptions = {}): Promise<ScenarioFile> {
  checkText('path', path);
  checkOptions('options', options, ['input', 'signal']);
  const { input, signal } = options;
  if (signal !== undefined) checkSignal('signal', signal);
  const name = path === '-' ? STANDARD_INPUT : path;
  const bytes =
    path === '-' ? await readStream(input ?? process.stdin, name, signal) : await readFileBytes(path, signal);
  return { name, ...parseStrictJson(decode(bytes, name), name) };
}

async function readFileBytes(path: string, signal: AbortSignal | undefined): Promise<Buffer> {
  let input: InputFile | undefined;
  try {
    input = await openInput(path, 'scenario');
    if (input.size > MAX_SCENARIO_BYTES) throw tooLarge(path);
    return await readStream(input.file.createReadStream({ autoClose: false }), path, signal);
  } catch (error) {
    if (signal?.aborted === true) throw signal.reason;
    if (error instanceof BadInputError) throw error;
    throw new BadInputError(`cannot read ${path}: ${systemReason(error)}`);
  } finally {
    await input?.file.close();
  }
}

async function readStream(source: Readable, name: string, signal: AbortSignal | undefined): Promise<Buffer> {
  const stream: AsyncIterable<Uint8Array> = signal === undefined ? source : addAbortSignal(signal, source);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > MAX_SCENARIO_BYTES) throw tooLarge(name);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(name: string): BadInputError {
  return new BadInputError(`${name} is larger than ${MAX_SCENARIO_BYTES / 1024 / 1024} MiB; a scenario was expected`);
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
