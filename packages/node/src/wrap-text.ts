/**
 * Breaks a paragraph into lines at its spaces; words longer than a line stay whole.
 * @param text - Without colours or line breaks. A non-breaking space never becomes a break.
 * @param width - Columns of a line, with its indent.
 * @param indents - What stands before the first line, and before the others (default: as many spaces).
 * @returns Lines without line breaks; at least one.
 */
export function wrapText(text: string, width: number, first = '', others: string = ' '.repeat(first.length)): string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(' ')) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = others;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  lines.push(line);
  return lines.map((one) => one.replaceAll('\u00a0', ' '));
}
