import { BadInputError } from '../bad-input.ts';

/**
 * Ids that were typed with commas between them: those that are numbers in a graph file as numbers.
 * @param flag - The flag that they follow, as messages call it.
 * @throws BadInputError for an id of no characters.
 */
export function readIds(flag: string, typed: string): readonly (number | string)[] {
  const ids = typed.split(',').map((id) => id.trim());
  if (ids.includes(''))
    throw new BadInputError(`${flag} needs ids with commas between them, such as 1,2,3; got "${typed}"`);
  return ids.map((id) => (/^(0|[1-9]\d{0,9})$/.test(id) ? Number(id) : id));
}
