import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { nearestName } from 'ripplecast/scenario';
import { BadInputError } from '../bad-input.ts';
import { type DocumentFile, type DocumentKind, readDocumentFile } from '../files/document-file.ts';
import type { CommandLineIo } from './io.ts';

/** A document that a command names: a preset, or a file. */
export interface NamedDocument<Preset> {
  /** How messages call it: id of the preset, name of the file. */
  readonly name: string;
  /** Null for a file. */
  readonly preset: Preset | null;
  /** Null for a preset. */
  readonly file: DocumentFile | null;
}

/**
 * Finds the preset or reads the file that a name means. A preset wins over a file of the same name, unless the name has a path separator
 * or an extension.
 * @param name - A preset's id, a path, or `-` for standard input.
 * @throws BadInputError where there is neither, with the nearest preset.
 */
export async function findNamedDocument<Preset extends { readonly id: string }>(
  name: string,
  kind: DocumentKind,
  presets: readonly Preset[],
  io: CommandLineIo,
): Promise<NamedDocument<Preset>> {
  const isPath = looksLikePath(name);
  const preset = isPath ? undefined : presets.find(({ id }) => id === name);
  if (preset !== undefined) return { name, preset, file: null };
  if (!isPath && (await stat(name).catch(() => null)) === null) {
    const ids = presets.map(({ id }) => id);
    const nearest = nearestName(name, ids);
    const hint = nearest === null ? `The presets are ${ids.join(', ')}` : `Did you mean the preset ${nearest}?`;
    throw new BadInputError(`there is no preset and no file called "${name}". ${hint}`);
  }
  const file = await readDocumentFile(name, kind, name === '-' ? { input: io.stdin } : {});
  return { name: file.name, preset: null, file };
}

function looksLikePath(name: string): boolean {
  return name === '-' || /[/\\]/.test(name) || extname(name) !== '';
}
