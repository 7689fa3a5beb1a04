/**
 * What a browser loads of the built playground, after gzip: each page with all that it imports statically, each worker likewise, and
 * what comes later.
 */
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../install.mjs';

/**
 * @typedef {object} Weight
 * @property {string} name - Of the HTML file of a page, or of a script.
 * @property {number} bytes - After gzip.
 *
 * @typedef {object} BuildWeight
 * @property {readonly Weight[]} pages - JavaScript of each page before it can run.
 * @property {readonly Weight[]} workers - JavaScript of each worker before it can run.
 * @property {readonly Weight[]} later - Scripts that are loaded when they are needed.
 */

/** @param {string} text */
export const gzipSize = (text) => gzipSync(text, { level: 9 }).length;

/** Names of the scripts that a minified one imports before it runs. */
const staticImports = /\b(?:import|export)(?:[\w$*{},\s]+from)?\s*["']\.\/([^"']+\.js)["']/g;

/**
 * Weighs the production build, without writing it.
 * @returns {Promise<BuildWeight>}
 */
export async function weighBuild() {
  const { build } = await import('vite');
  const output = await build({ root: join(root, 'playground'), logLevel: 'error', build: { write: false } });
  const [first] = Array.isArray(output) ? output : [output];
  if (first === undefined || !('output' in first)) throw new Error('the build gave no output');
  /** @type {Map<string, string>} Scripts by their file names. */
  const scripts = new Map();
  for (const file of first.output) {
    if (file.type === 'chunk') scripts.set(file.fileName, file.code);
    else if (file.fileName.endsWith('.js')) scripts.set(file.fileName, String(file.source));
  }
  const names = [...scripts.keys()];
  /** @param {string} name */
  const find = (name) => names.find((path) => path === name || path.endsWith(`/${name}`));
  const loaded = new Set();

  /**
   * @param {string} name
   * @param {readonly string[]} entries
   * @returns {Weight}
   */
  const weigh = (name, entries) => {
    /** @type {Set<string>} */
    const found = new Set();
    /** @param {string} path */
    const add = (path) => {
      if (found.has(path)) return;
      found.add(path);
      for (const [, imported = ''] of (scripts.get(path) ?? '').matchAll(staticImports)) {
        const other = find(imported);
        if (other !== undefined) add(other);
      }
    };
    for (const entry of entries) add(entry);
    for (const path of found) loaded.add(path);
    return { name, bytes: [...found].reduce((sum, path) => sum + gzipSize(scripts.get(path) ?? ''), 0) };
  };

  const pages = first.output
    .filter((file) => file.type === 'asset' && file.fileName.endsWith('.html'))
    .map((file) => {
      const html = 'source' in file ? String(file.source) : '';
      const entries = [...html.matchAll(/(?:src|href)="\.?\/?([^"]+\.js)"/g)].flatMap(
        ([, path = '']) => find(path) ?? [],
      );
      return weigh(file.fileName, entries);
    });
  // Vite keeps the scripts of workers as files beside those of the pages.
  const workers = first.output
    .filter(({ type, fileName }) => type === 'asset' && /worker-[^/]*\.js$/.test(fileName))
    .map(({ fileName }) => weigh(fileName, [fileName]));
  const later = names
    .filter((path) => !loaded.has(path))
    .map((path) => ({ name: path, bytes: gzipSize(scripts.get(path) ?? '') }))
    .toSorted((a, b) => b.bytes - a.bytes);
  return { pages, workers, later };
}
