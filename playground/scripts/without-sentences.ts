/**
 * Takes the sentences out of the declarations of documents in the built page: help texts, JSON Schemas and the page about documents say
 * them, and this page never does. Workers keep them.
 */
import type { Plugin } from 'vite';

const text = /(?:'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`(?:\\.|[^`\\])*`)/u.source;
const sentence = new RegExp(`\\b(?:says|flagSays):\\s*${text}(?:\\s*\\+\\s*${text})*,?`, 'gu');

/** A declaration without what its keys say; titles, which messages name, stay. */
export function withoutSentences(code: string): string {
  return code.replaceAll(sentence, '');
}

/** For Vite. */
export const schemasWithoutSentences: Plugin = {
  name: 'schemas-without-sentences',
  apply: 'build',
  enforce: 'pre',
  transform: {
    filter: { id: /\/core\/src\/.*-schema\.ts$/ },
    handler: (code) => ({ code: withoutSentences(code), map: null }),
  },
};
