import { checkOptions, checkSignal, checkText } from 'ripplecast/check';
import { type FollowerList, type FollowerListOptions, FollowerListParser } from 'ripplecast/graph';
import { readTable } from './read-table.ts';

/**
 * Reads how many followers each of many people has: a number on each line, or CSV with a column named followers; with .gz, packed.
 * `lawOfCounts` of `ripplecast/random` makes a law of it that a scenario takes.
 * @param path - Path relative to the current directory.
 * @param options - Name of the column where it is another; a signal that ends the reading.
 * @throws BadInputError where the file cannot be read or is malformed, with line and content; TooLargeError before memory is taken;
 * InvalidParameterError for a path or options that are none.
 */
export async function readFollowerList(
  path: string,
  options: FollowerListOptions & { readonly signal?: AbortSignal | undefined } = {},
): Promise<FollowerList> {
  checkText('path', path);
  checkOptions('options', options, ['column', 'maxBytes', 'signal']);
  const { signal, ...read } = options;
  if (signal !== undefined) checkSignal('signal', signal);
  const isPacked = path.toLowerCase().endsWith('.gz');
  return readTable(path, 'followers', () => new FollowerListParser(read), { isPacked, signal });
}
