/**
 * Parts of the page that a link may hide, as the link names them. Checkboxes for a page that embeds this one, and for a class, go by
 * this list.
 */
export const hiddenParts = ['worlds', 'setup', 'sliders', 'more', 'cost', 'charts', 'sources', 'tools'] as const;

/** A part of the page that can be hidden. */
export type HiddenPart = (typeof hiddenParts)[number];

/** Separates the parts in a link: no address writes it in another way. */
const SEPARATOR = '.';

/** What a link hides, and what it names that is no part of the page. */
export interface ReadParts {
  /** In the order of the list, each once. */
  readonly parts: readonly HiddenPart[];
  readonly unknown: readonly string[];
}

/** Hidden parts as a link has them: "worlds.cost". */
export function formatHiddenParts(parts: readonly HiddenPart[]): string {
  return hiddenParts.filter((part) => parts.includes(part)).join(SEPARATOR);
}

/** Reads what a link hides. */
export function readHiddenParts(text: string): ReadParts {
  const names = new Set(text.split(SEPARATOR).filter((name) => name !== ''));
  const known: ReadonlySet<string> = new Set(hiddenParts);
  return {
    parts: hiddenParts.filter((part) => names.has(part)),
    unknown: [...names].filter((name) => !known.has(name)),
  };
}
