/** What stands for characters that mean something in XML. */
const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Characters that no XML document may have. */
// oxlint-disable-next-line no-control-regex -- they are what is left out
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;

/** A text as XML has it. */
export function escapeText(text: string): string {
  return text.replaceAll(forbidden, '').replaceAll(/[&<>"]/gu, (character) => escapes[character] ?? '');
}

/** Attributes by their names; those that are null are left out. Numbers have two decimals at most. */
export type Attributes = Readonly<Record<string, string | number | null>>;

/** A tag with its attributes and what is inside. */
export function tag(name: string, attributes: Attributes, inside = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? shortNumber(value) : escapeText(String(value))}"`)
    .join('');
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

/** A number as SVG has it: two decimals at most. */
export function shortNumber(value: number): string {
  return String(Math.round(value * 100) / 100);
}
