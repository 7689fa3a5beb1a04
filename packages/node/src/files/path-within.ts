import { isAbsolute, join } from 'node:path';

/** A path that is relative to a directory, as a document names it, relative to the current directory. */
export function pathWithin(directory: string, path: string): string {
  return isAbsolute(path) ? path : join(directory, path);
}
