/** Folders of the sections in `src/pages`, in the order of the header; each has a `main.ts`. */
const folders = ['play', 'compare', 'year', 'learn', 'embed', 'about'] as const;

/** The folder of a section. */
export type PageFolder = (typeof folders)[number];

/** A page of the site, and the places that follow from its folder. */
export interface Page {
  readonly folder: PageFolder;
  /** Its HTML file; the first page is the one that an address without a file opens. */
  readonly file: string;
  /** The tag of its element. */
  readonly tag: string;
}

/** Every page. The build, the header, the check of weight and the tests go by this list. */
export const pages: readonly Page[] = folders.map((folder, index) => ({
  folder,
  file: index === 0 ? 'index.html' : `${folder}.html`,
  tag: `${folder}-page`,
}));

/** The address of a page relative to the others. */
export function addressOf(folder: PageFolder): string {
  const at = folders.indexOf(folder);
  return at === 0 ? './' : `./${folder}.html`;
}
