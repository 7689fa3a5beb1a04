/** The licences of what a bundle holds, as their owners ask for them to be passed on. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { root } from '../install.mjs';
import { packageNames } from './bundles.mjs';

/** @typedef {{ name: string, version: string, identifier?: string, text?: string }} Licence - As Vite finds them. */

/** The head of a source file that was ported from a program of others: where that is from, and its notice. */
const portedHead = /^\/\*\n \* Ported from (.+?),? which carries this notice:\n([^]*?)\*\//;

/**
 * @param {readonly Licence[]} inside
 * @param {readonly string[]} modules - Files that are inside, of which some are ported from programs of others.
 * @returns {string | null} Null where nothing inside is of others.
 * @throws Error for a package whose licence is nowhere in words.
 */
export function licencesText(inside, modules) {
  const packages = inside.map(({ name, version, identifier = '', text }) => {
    const words = text ?? textInReadme(name) ?? usualText(name, identifier);
    if (words === null) throw new Error(`${name} ${version} (${identifier}) is bundled, but has no licence text`);
    return `## ${name} ${version} (${identifier})\n\n${words.trim()}\n`;
  });
  const ported = modules.map(noticeOf).filter((section) => section !== null);
  const sections = [...packages, ...ported];
  return sections.length === 0 ? null : `# Licences of what is bundled here\n\n${sections.join('\n')}`;
}

/**
 * The notice of a source file that was ported from a program of others; minifiers leave it out.
 * @param {string} file
 */
function noticeOf(file) {
  const [, from, notice] = portedHead.exec(readFileSync(file, 'utf8')) ?? [];
  if (from === undefined || notice === undefined) return null;
  return `## Ported from ${from}\n\n${notice.replaceAll(/^ \* ?/gm, '').trim()}\n`;
}

/**
 * Some packages have their licence as the last section of their README.
 * @param {string} name
 */
function textInReadme(name) {
  const readme = readFileSync(join(homeOf(name), 'README.md'), 'utf8');
  return /^#*\s*licen[cs]e\b.*\n(?:[-=]+\n)?([^]*)$/im.exec(readme)?.[1] ?? null;
}

/** Licences whose text is the same everywhere but for the name of the owner, by their SPDX identifiers. */
const usualTexts = new Map([
  [
    'ISC',
    `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby
granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL
IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN
AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE
OF THIS SOFTWARE.`,
  ],
]);

/**
 * @param {string} name
 * @param {string} identifier
 */
function usualText(name, identifier) {
  const text = usualTexts.get(identifier);
  const { author } = JSON.parse(readFileSync(join(homeOf(name), 'package.json'), 'utf8'));
  const owner = typeof author === 'string' ? author : author?.name;
  return text === undefined || owner === undefined ? null : `Copyright (c) ${owner}\n\n${text}`;
}

/**
 * @param {string} name
 */
function homeOf(name) {
  for (const each of packageNames) {
    const { resolve } = createRequire(join(root, 'packages', each, 'package.json'));
    try {
      return dirname(resolve(`${name}/package.json`));
    } catch {
      // It is a dependency of another one.
    }
  }
  throw new Error(`${name} is bundled, but is a dependency of no package here`);
}
