/**
 * Rows of a comma-separated file with a header line, as objects keyed by the header. Fields may be quoted, with
 * doubled quotes inside.
 * @throws Error naming the line where a row has more or fewer fields than the header, or a quote is left open.
 */
export function readCsv(text: string): Record<string, string>[] {
  const lines = text.split('\n').filter((line) => line !== '');
  const rows = lines.map((line, index) => splitLine(line, index + 1));
  const [header = [], ...records] = rows;
  return records.map((fields, index) => {
    if (fields.length !== header.length) {
      throw new Error(`line ${index + 2} must have ${header.length} fields; got ${fields.length}`);
    }
    return Object.fromEntries(header.map((name, column) => [name, fields[column] ?? '']));
  });
}

function splitLine(line: string, lineNumber: number): string[] {
  const fields: string[] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",]*))(,|$)/y;
  for (;;) {
    const match = field.exec(line);
    if (match === null) throw new Error(`line ${lineNumber} has a quote in the wrong place`);
    fields.push(match[1] === undefined ? (match[2] ?? '') : match[1].replaceAll('""', '"'));
    if (match[3] === '') return fields;
  }
}
