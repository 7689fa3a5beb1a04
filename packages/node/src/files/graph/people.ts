import { checkObject, checkOptions, checkSignal, checkText } from 'ripplecast/check';
import { InvalidFileError, type PeopleColumns, PeopleParser, type PersonIds } from 'ripplecast/graph';
import { BadInputError } from '../../bad-input.ts';
import { openInput, type InputFile } from '../input-file.ts';
import { fileChunks } from './source.ts';
import { systemReason } from '../system-reason.ts';

/**
 * Reads what is known about the people of a graph from CSV with the columns id and shareProbability.
 * @param path - Path relative to the current directory.
 * @param content - What the people are called in the file of the graph, and how many there are.
 * @param options - Names of the columns where they are others; a signal that ends the reading.
 * @returns Share probabilities, shape [people].
 * @throws BadInputError where the file cannot be read, is malformed, or leaves people out, with line and content;
 * InvalidParameterError for a path or options that are none.
 */
export async function readPeopleFile(
  path: string,
  content: { readonly ids: PersonIds; readonly people: number },
  options: { readonly columns?: PeopleColumns; readonly signal?: AbortSignal | undefined } = {},
): Promise<Float64Array> {
  checkText('path', path);
  checkObject('content', content, 'an object with ids and people');
  checkOptions('options', options, ['columns', 'signal']);
  const { ids, people } = content;
  const { columns, signal } = options;
  if (columns !== undefined) checkObject('columns', columns);
  if (signal !== undefined) checkSignal('signal', signal);
  let input: InputFile | undefined;
  try {
    input = await openInput(path, 'people');
    const parser = new PeopleParser(ids, people, columns);
    for await (const chunk of fileChunks(input.file, signal)) parser.push(chunk);
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
