/**
 * Writes the catalogue of what the page says (`xliff/de.xlf`) from the calls of `msg` in its sources, and the module that a page
 * in German loads (`src/generated/de.generated.ts`). New messages get a place in the catalogue, those that are gone leave it, translations stay.
 * A message without one is said in English; a test fails then.
 */
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import type { Locale } from '@lit/localize-tools/lib/types/locale.js';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { format, type FormatOptions } from 'oxfmt';

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
 * Brings the catalogue up to the sources, keeping its translations, and writes the modules.
 * @throws {Error} If a message cannot be read, or a translation has other places for values than its message.
 */
export async function generateMessages(folders: MessageFolders): Promise<void> {
  const messages = messagesIn(folders);
  const { errors } = messages.extractSourceMessages();
  if (errors.length > 0) throw new Error(JSON.stringify(errors.map(({ messageText }) => messageText)));
  await messages.writeInterchangeFiles();
  await messages.build();
  for (const locale of targetLocales) await tidyModule(folders.modules, locale);
}

/** The module as the tools wrote it, under the name that generated files have here, and in our layout. */
async function tidyModule(folder: string, locale: Locale): Promise<void> {
  const [raw, path] = [join(folder, `${locale}.ts`), join(folder, `${locale}.generated.ts`)];
  const rules = JSON.parse(readFileSync(join(playground, '../.oxfmtrc.json'), 'utf8')) as FormatOptions & object;
  const { $schema: _, ignorePatterns: _ignored, ...options } = rules as Record<string, unknown>;
  // Remarks for a linter that is not used here.
  const written = readFileSync(raw, 'utf8').replaceAll(/^ *\/\* eslint-disable .*\n/gmu, '');
  const { code, errors } = await format(path, written, options);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message ?? 'cannot be formatted'}`);
  writeFileSync(path, code);
  rmSync(raw);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await generateMessages(pageFolders);
