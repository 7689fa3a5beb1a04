/** Longest line of what is written on one line. */
const WIDTH = 90;

/** A value of JSON as people write it in a program. */
export function sourceText(value: unknown, indent = ''): string {
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const inner = `${indent}  `;
  const isList = Array.isArray(value);
  const parts = isList
    ? value.map((each) => sourceText(each, inner))
    : Object.entries(value).map(([key, each]) => `${keyText(key)}: ${sourceText(each, inner)}`);
  if (parts.length === 0) return isList ? '[]' : '{}';
  const line = isList ? `[${parts.join(', ')}]` : `{ ${parts.join(', ')} }`;
  if (line.length + indent.length <= WIDTH && !line.includes('\n')) return line;
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  return `${open}\n${parts.map((part) => `${inner}${part},\n`).join('')}${indent}${close}`;
}

/** Whole numbers of five digits and more with a line between thousands. */
function numberText(value: number): string {
  const text = String(value);
  return /^-?\d{5,}$/u.test(text) ? text.replaceAll(/\B(?=(?:\d{3})+$)/gu, '_') : text;
}

function quoted(text: string): string {
  const inside = JSON.stringify(text)
    .slice(1, -1)
    .replaceAll(String.raw`\"`, '"')
    .replaceAll("'", String.raw`\'`);
  return `'${inside}'`;
}

function keyText(key: string): string {
  return /^[A-Za-z_$][\w$]*$/u.test(key) ? key : quoted(key);
}
