import { BadInputError } from '../bad-input.ts';
import type { NamedFile } from './output-files.ts';

/** A person as documents call them. */
export type TypedId = number | string;

/**
 * Ids that were typed with commas between them: those that are numbers in a graph file as numbers.
 * @param flag - The flag that they follow, as messages call it.
 * @throws BadInputError for an id of no characters.
 */
export function readIds(flag: string, typed: string): readonly TypedId[] {
  const ids = typed.split(',').map((id) => id.trim());
  if (ids.includes(''))
    throw new BadInputError(`${flag} needs ids with commas between them, such as 1,2,3; got "${typed}"`);
  return ids.map(asNumberIfOne);
}

/**
 * Ids that were typed, or those of a file: whatever has no comma, but a path separator or the ending of a list (.txt, .csv, .gz).
 * @throws BadInputError as {@link readIds}; where the file cannot be read or is malformed.
 */
export async function readIdsOrFile(flag: string, typed: string): Promise<readonly TypedId[]> {
  if (!looksLikeList(typed)) return readIds(flag, typed);
  const { readIdList } = await import('../files/graph/id-list.ts');
  return (await readIdList(typed)).map(asNumberIfOne);
}

/** The files with ids among what was typed after some flags. */
export function listsAmong(typed: Readonly<Record<string, string | undefined>>): readonly NamedFile[] {
  return Object.entries(typed).flatMap(([by, path]) =>
    path !== undefined && looksLikeList(path) ? [{ by, path }] : [],
  );
}

/** Whether what was typed names a file with ids. */
function looksLikeList(typed: string): boolean {
  return !typed.includes(',') && (/[/\\]/.test(typed) || /\.(?:txt|csv|gz)$/i.test(typed));
}

function asNumberIfOne(id: string): TypedId {
  return /^(0|[1-9]\d{0,9})$/.test(id) ? Number(id) : id;
}
