/**
 * `npm run fix -- digests`: writes digests.json, the SHA-256 of every document, computed in Node. To be run only where a change
 * of a number or of the documents' keys is meant (a line in the changelog says why), or where a document is added.
 */
import { writeFileSync } from 'node:fs';
import { computeDocument, names, replicatesFor } from './documents.ts';
import { digestOf } from './digests.ts';

const digests = Object.fromEntries(
  names.map((name) => {
    const { compiled, interpreted } = replicatesFor(name);
    const digest = (replicates: number): string => digestOf(computeDocument(name, replicates));
    return [name, { compiled: digest(compiled), interpreted: digest(interpreted) }];
  }),
);
writeFileSync(new URL('digests.json', import.meta.url), `${JSON.stringify(digests, null, 2)}\n`);
