import { createHash } from 'node:crypto';

/** SHA-256 of a document's numbers: without the version that made it and without the words of its warnings. */
export function digestOf(text: string): string {
  const document = JSON.parse(text) as {
    readonly provenance?: { readonly ripplecast?: string };
    readonly warnings?: readonly object[];
  };
  const { provenance, warnings } = document;
  const numbers = {
    ...document,
    ...(provenance !== undefined && { provenance: { ...provenance, ripplecast: undefined } }),
    ...(warnings !== undefined && { warnings: warnings.map((warning) => ({ ...warning, message: undefined })) }),
  };
  return createHash('sha256').update(JSON.stringify(numbers)).digest('hex');
}

/** What two engines must agree in: every byte. */
export function describeBytes(text: string): object {
  return { bytes: Buffer.byteLength(text), sha256: createHash('sha256').update(text).digest('hex') };
}
