/** A page of the site, and the places that follow from its entry in the list. */
export interface Page {
  /** Its folder in `src/pages`, which has a `main.ts`. */
  readonly folder: string;
  /** What the header calls it. */
  readonly name: string;
  /** Its HTML file; the first page is the one that an address without a file opens. */
  readonly file: string;
  /** The tag of its element. */
  readonly tag: string;
}

const entries: readonly Pick<Page, 'folder' | 'name'>[] = [{ folder: 'play', name: 'Play' }];

/** Every page. The build, the header, the check of weight and the tests go by this list. */
export const pages: readonly Page[] = entries.map(({ folder, name }, index) => ({
  folder,
  name,
  file: index === 0 ? 'index.html' : `${folder}.html`,
  tag: `${folder}-page`,
}));
