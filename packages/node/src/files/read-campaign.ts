import { type DocumentFile, readDocumentFile, type ReadDocumentOptions } from './document-file.ts';

/**
 * Reads a campaign document from a file, or from standard input where the path is `-`.
 * @param path - Path relative to the current directory, or `-`.
 * @throws BadInputError where there is no readable file, or the text is not JSON in UTF-8 (with line and column).
 * @example
 * ```ts
 * import { writeFile } from 'node:fs/promises';
 * import { readCampaignFile } from '@ripplecast/node';
 *
 * await writeFile('campaign.json', '{\n  "version": 1,\n  "weeks": 52\n}\n');
 * const { value, lineOf } = await readCampaignFile('campaign.json');
 * value; // => { version: 1, weeks: 52 }
 * lineOf('weeks'); // => 3
 * ```
 */
export function readCampaignFile(path: string, options: ReadDocumentOptions = {}): Promise<DocumentFile> {
  return readDocumentFile(path, 'campaign', options);
}
