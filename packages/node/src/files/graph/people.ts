import { checkObject, checkOptions, checkSignal, checkText } from 'ripplecast/check';
import { type PeopleColumns, PeopleParser, type PersonIds } from 'ripplecast/graph';
import { readTable } from './read-table.ts';

/**
 * Reads what is known about the people of a graph from CSV with the columns id and shareProbability, or a column of prices or weights.
 * @param path - Path relative to the current directory.
 * @param content - What the people are called in the file of the graph, and how many there are.
 * @param options - Names of the columns where they are others, and which values are wanted; a signal that ends the reading.
 * @returns Share probabilities, prices or weights, shape [people].
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
  return readTable(path, 'people', () => new PeopleParser(ids, people, columns), { signal });
}
