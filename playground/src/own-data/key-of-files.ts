import type { NetworkFiles } from 'ripplecast/scenario';

/** The files of a network as one text: scenarios on the same files, read in the same way, have the same. */
export function keyOfFiles({ edges, directed, direction, people }: NetworkFiles): string {
  return JSON.stringify([edges, directed, direction, people]);
}
