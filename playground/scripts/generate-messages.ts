/**
 * Writes the catalogue of what the page says (`xliff/de.xlf`) from the calls of `msg` in its sources. New messages get a place in the catalogue, those that are gone leave it, translations stay.
 * A message without one is said in English; a test fails then.
 */
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import type { Locale } from '@lit/localize-tools/lib/types/locale.js';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const playground = fileURLToPath(new URL('..', import.meta.url));

/** The languages that the sources are translated to; they are in English. */
const targetLocales = ['de'] as Locale[];

/** Where the catalogue lies, and where the modules are written. */
export interface MessageFolders {
  readonly catalogue: string;
  readonly modules: string;
}

/** The catalogue and the modules of the page. */
export const pageFolders: MessageFolders = {
  catalogue: join(playground, 'xliff'),
  modules: join(playground, 'src/generated'),
};

/** Lit's tools over the sources of the page. */
function messagesIn({ catalogue, modules }: MessageFolders): RuntimeLitLocalizer {
  return new RuntimeLitLocalizer({
    baseDir: playground,
    resolve: (path) => resolve(playground, path),
    sourceLocale: 'en' as Locale,
    targetLocales,
    tsConfig: 'tsconfig.messages.json',
    interchange: { format: 'xliff', xliffDir: catalogue },
    output: { mode: 'runtime', language: 'ts', outputDir: modules },
  });
}

/**
 * Brings the catalogue up to the sources, keeping its translations.
 * @throws {Error} If a message cannot be read.
 */
export async function generateMessages(folders: MessageFolders): Promise<void> {
  const { errors } = messagesIn(folders).extractSourceMessages();
  if (errors.length > 0) throw new Error(JSON.stringify(errors.map(({ messageText }) => messageText)));
  await messagesIn(folders).writeInterchangeFiles();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await generateMessages(pageFolders);
