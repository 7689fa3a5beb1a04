import { isUtf8 } from 'node:buffer';
import { extname } from 'node:path';
import { InvalidDocumentError } from 'ripplecast';
import { readMediaPlan, readScheduleCsv, type ScheduleFile } from 'ripplecast/broadcast';
import { checkOptions, checkText } from 'ripplecast/check';
import { InvalidFileError } from 'ripplecast/graph';
import { BadInputError } from '../bad-input.ts';
import { readTable } from './graph/read-table.ts';
import { readScenarioFile } from './read-scenario.ts';

/** Largest schedule that is read, in bytes. */
const MAX_BYTES = 16 * 1024 * 1024;

/**
 * Reads a schedule from CSV, or with the extension `.json` from a media plan of mediaplanschema, version 3.
 * @param path - Path relative to the current directory.
 * @param options - `universe`: people who could be reached, where the file has ratings.
 * @throws BadInputError where the file cannot be read or is no schedule, with the line and what stands there.
 * @example
 * ```ts
 * import { writeFile } from 'node:fs/promises';
 * import { readScheduleFile } from '@ripplecast/node';
 *
 * await writeFile('plan.csv', 'name,audience,insertions,costPerInsertion\nNews,250000,3,9000\n');
 * (await readScheduleFile('plan.csv')).placements[0]?.insertions; // => 3
 * ```
 */
export async function readScheduleFile(
  path: string,
  options: { readonly universe?: number | null } = {},
): Promise<ScheduleFile> {
  checkText('path', path);
  checkOptions('options', options, ['universe']);
  if (extname(path).toLowerCase() === '.json') return readPlanFile(path);
  const chunks: Uint8Array[] = [];
  let size = 0;
  const parser = {
    push: (chunk: Uint8Array): void => {
      size += chunk.length;
      if (size > MAX_BYTES)
        throw new BadInputError(`${path} is larger than ${MAX_BYTES / 1024 / 1024} MiB; a schedule was expected`);
      chunks.push(Uint8Array.from(chunk));
    },
    finish: (): ScheduleFile => {
      const bytes = Buffer.concat(chunks);
      if (!isUtf8(bytes)) throw new InvalidFileError(null, 'expected UTF-8; found bytes that are not');
      return readScheduleCsv(bytes.toString('utf8'), options);
    },
  };
  return readTable(path, 'schedule', () => parser, {});
}

/** A media plan; what is wrong is told with its line. */
async function readPlanFile(path: string): Promise<ScheduleFile> {
  const { value, lineOf } = await readScenarioFile(path);
  try {
    return readMediaPlan(value);
  } catch (error) {
    if (!(error instanceof InvalidDocumentError)) throw error;
    const [first, ...more] = error.issues.map((issue) => `line ${lineOf(issue.path)}: ${issue.message}`);
    if (more.length === 0) throw new BadInputError(`${path}, ${first}`, { cause: error });
    const rest = [first, ...more].map((line) => `  ${line}`);
    throw new BadInputError(`${path} is not a media plan that can be used:`, {
      more: error.rest === '' ? rest : [...rest, `  ${error.rest}`],
      cause: error,
    });
  }
}
