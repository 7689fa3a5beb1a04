/** Tries the packed packages in projects of people who use them. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectsOf } from './consumers.mjs';
import { closeChromium } from './in-chromium.mjs';
import { installConsumers } from './install-consumers.mjs';

/** @typedef {import('./consumers.mjs').Consumer} Consumer */
/** @typedef {(what: string, ok: boolean, details?: string) => void} Report - Of one thing that was tried. */
/** @typedef {{ example: string, manyRuns: string }} Expected - Documents, in JSON. */

/** A project that has the library. */
const withLibrary = 'node';

/**
 * Installs projects elsewhere, runs each in all its ways, and compares what it gives with the library's own document.
 * @param {readonly Consumer[]} consumers
 * @param {import('./install-consumers.mjs').Tarballs} tarballs
 * @param {Report} report
 */
export async function tryConsumers(consumers, tarballs, report) {
  const projects = [...new Set([withLibrary, ...consumers.flatMap(projectsOf)])];
  const { folder, code, output } = await installConsumers(projects, tarballs);
  report(`installed into an empty folder: ${projects.join(', ')}`, code === 0, output);
  try {
    if (code !== 0) return;
    const expected = await ownDocuments(join(folder, withLibrary));
    for (const consumer of consumers) await tryConsumer(consumer, folder, expected, report);
  } finally {
    await closeChromium();
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * The documents that projects must come to: the library's, made by this process.
 * @param {string} project - Its folder.
 * @returns {Promise<Expected>}
 */
async function ownDocuments(project) {
  const entry = join(project, 'node_modules', 'ripplecast', 'dist', 'index.js');
  const { compare, presets, toDocument } = await import(pathToFileURL(entry).href);
  const example = presets.seedExample;
  const many = { ...example, experiment: { replicates: 8000 } };
  return { example: JSON.stringify(toDocument(compare(example))), manyRuns: JSON.stringify(toDocument(compare(many))) };
}

/**
 * @param {Consumer} consumer
 * @param {string} folder - Of all projects.
 * @param {Expected} expected
 * @param {Report} report
 */
async function tryConsumer({ name, project = name, shows, ways, gives }, folder, expected, report) {
  try {
    for await (const { how, answer } of ways(join(folder, project))) {
      const problem = await answer().then((text) => problemOf(text, gives, expected), String);
      report(`${name}: ${shows}${how === '' ? '' : ` (${how})`}`, problem === null, problem ?? '');
    }
  } catch (error) {
    report(`${name}: ${shows}`, false, String(error));
  }
}

/**
 * What is wrong with an answer.
 * @param {string} text
 * @param {Consumer['gives']} gives
 * @param {Expected} expected
 * @returns {string | null} Null if nothing is.
 */
function problemOf(text, gives, expected) {
  if (gives === 'nothing') return null;
  /** @type {unknown} */
  let answer;
  try {
    answer = JSON.parse(text);
  } catch {
    return `expected JSON; got ${text.slice(0, 500)}`;
  }
  const names = gives === 'the document' ? [gives] : gives;
  const documents = gives === 'the document' ? { [gives]: answer } : /** @type {object} */ (answer);
  const other = names.filter((name) => {
    const own = name === 'manyRuns' ? expected.manyRuns : expected.example;
    return JSON.stringify(Reflect.get(documents, name)) !== own;
  });
  return other.length === 0 ? null : `not the library's own document: ${other.join(', ')} in ${text.slice(0, 500)}`;
}
