/**
 * Finds a Firefox for the smoke test of the pages: FIREFOX_PATH, then an installed one. There is none on npm.
 */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

const commands = ['firefox', 'firefox-esr', 'firefox.exe'];
const places = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  'C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe',
];

/**
 * Path of the Firefox of this machine; null where there is none.
 * @returns {string | null}
 * @throws Error if FIREFOX_PATH names nothing.
 */
export function findFirefox() {
  const chosen = process.env['FIREFOX_PATH'];
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`FIREFOX_PATH must be the path of a Firefox; nothing is at ${chosen}`);
    return chosen;
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const paths = [...commands.flatMap((command) => folders.map((folder) => join(folder, command))), ...places];
  return paths.find((path) => existsSync(path)) ?? null;
}
