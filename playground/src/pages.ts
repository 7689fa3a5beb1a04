/** A page of the site: one HTML file beside the others, with a name for the header. */
export interface Page {
  readonly file: string;
  readonly name: string;
}

/** Every page. The build, the header and the tests go by this list. */
export const pages: readonly Page[] = [{ file: 'index.html', name: 'Play' }];
