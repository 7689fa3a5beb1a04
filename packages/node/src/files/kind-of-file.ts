import type { BigIntStats, Stats } from 'node:fs';

/** What stands at a path, where it is no regular file: “a pipe”. */
export function kindOfFile(stats: Stats | BigIntStats): string {
  if (stats.isDirectory()) return 'a directory';
  if (stats.isFIFO()) return 'a pipe';
  return stats.isSocket() ? 'a socket' : 'a device';
}
