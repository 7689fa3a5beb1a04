import { InvalidFileError } from '../invalid-file-error.ts';

/**
 * What a reader of graphology makes of a text; its own errors become ours.
 * @throws InvalidFileError where the text has no graph, or the reader refuses it.
 */
export function parseSafely<Graph>(text: string, parse: () => Graph): Graph {
  if (!/<graph[\s>/]/.test(text)) throw new InvalidFileError(null, 'expected an element <graph>; found none');
  try {
    return parse();
  } catch (error) {
    throw new InvalidFileError(null, `expected a graph that graphology can read; found: ${(error as Error).message}`);
  }
}
