import type { Layout } from './layout.ts';
import { wrapText } from './wrap-text.ts';

/** Text for people, and the word that says what it is about. */
export interface LabelledText {
  readonly label: string;
  readonly text: string;
}

/** Below it there is no room for a margin. */
const NARROW = 56;

/** Paragraphs with their labels in a margin; on a narrow terminal the label starts the text. */
export function renderLabelled(texts: readonly LabelledText[], { width, colours }: Layout): string[] {
  const margin = Math.max(...texts.map(({ label }) => label.length)) + 2;
  return texts.flatMap(({ label, text }) => {
    const first = width < NARROW ? `${label}: ` : label.padEnd(margin);
    const lines = wrapText(text, width, first, width < NARROW ? '' : ' '.repeat(margin));
    return [`${colours.bold(label)}${lines[0]!.slice(label.length)}`, ...lines.slice(1)];
  });
}
