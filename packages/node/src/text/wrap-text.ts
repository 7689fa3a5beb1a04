import stringWidth from 'string-width';

/** Spaces inside what is read as one: `27.6 %`, `295 million`, `± 118`, `R = 30`. */
const inside = / (?=(?:%|million|billion|trillion)(?![a-z]))|(?<=±) |(?<=\bR) (?==)|(?<=\bR =) /g;

/**
 * Breaks a paragraph into lines at its spaces; words longer than a line stay whole.
 * @param text - Without colours or line breaks.
 * @param width - Columns of a line, with its indent.
 * @param indents - What stands before the first line, and before the others (default: as many spaces).
 * @returns Lines without line breaks; at least one.
 */
export function wrapText(text: string, width: number, first = '', others: string = ' '.repeat(first.length)): string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.replace(inside, '\u00a0').split(' ')) {
    if (!empty && stringWidth(line) + 1 + stringWidth(word) > width) {
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
