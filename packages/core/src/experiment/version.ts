/** Version of this package, as it stands in the provenance of every result. */
export const version: string = '0.1.0';
