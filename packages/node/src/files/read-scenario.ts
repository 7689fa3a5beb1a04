import { type DocumentFile, readDocumentFile, type ReadDocumentOptions } from './document-file.ts';

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
export function readScenarioFile(path: string, options: ReadDocumentOptions = {}): Promise<DocumentFile> {
  return readDocumentFile(path, 'scenario', options);
}
