/** A picture that can be taken along. It is drawn anew for that, from what its element was given. */
export interface TakenPicture {
  readonly id: string;
  /** What it is called, in a line: it is also said to those who do not see it. */
  readonly name: string;
  /** The element that shows it on the page, or that holds several that do; null where it is not there. */
  readonly element: () => Element | null;
  /** A line above the picture, where its element has none. */
  readonly caption?: string;
  /** Properties that its copy has besides, such as a heading that the page writes beside it. */
  readonly properties?: Readonly<Record<string, unknown>>;
}

/** A table that can be taken along. */
export interface TakenTable {
  readonly id: string;
  readonly name: string;
  /** With a line of names of the columns, and a line feed at the end of each line. */
  readonly csv: () => string;
}

/** What a page gives to somebody who takes its results along, as they are at one moment. */
export interface Takeable {
  /** What it is about, in a line. */
  readonly title: string;
  /** The result in a sentence or two. */
  readonly sentence: string;
  /** Small lines below it: how sure it is, and what it costs. */
  readonly details?: readonly string[];
  /** What kind of numbers these are: "A claim, not data."; null where that needs no words. */
  readonly mark?: string | null;
  /** On what it rests, the most important first: what was asked, then sources and assumptions. */
  readonly assumptions: readonly string[];
  /** An address that shows it again. */
  readonly link: string;
  /** Whether more is to come, such as runs that are still counted; not unless set. */
  readonly isPartial?: boolean;
  /** Name of files, without their ending. */
  readonly fileName: string;
  /** The first ones stand side by side on the card. */
  readonly pictures: readonly TakenPicture[];
  /** How many of the pictures stand on the card; two unless set. */
  readonly onCard?: number;
  readonly tables: readonly TakenTable[];
  /** The document of the result; null where there is none, or not yet. */
  readonly json: (() => string) | null;
}
