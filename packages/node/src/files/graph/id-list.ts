import { IdListParser } from 'ripplecast/graph';
import { readTable } from './read-table.ts';

/**
 * Reads a list of people: an id on each line, or CSV with a column named id; with .gz, packed.
 * @param path - Path relative to the current directory.
 * @throws BadInputError where the file cannot be read or is malformed, with line and content.
 */
export function readIdList(path: string): Promise<readonly string[]> {
  const isPacked = path.toLowerCase().endsWith('.gz');
  return readTable(path, 'ids', () => new IdListParser(), { isPacked });
}
