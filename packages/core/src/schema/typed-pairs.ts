/**
 * Pairs of people as links have them and people type them: `3-7.12-20`. No address escapes a full stop or a hyphen, and chats
 * that make links of text keep both.
 */

const pairsPattern = /^\d{1,10}-\d{1,10}(?:[.,]\d{1,10}-\d{1,10})*$/;

/** Pairs as text. */
export function writePairs(pairs: readonly (readonly number[])[]): string {
  return pairs.map((pair) => pair.join('-')).join('.');
}

/** The pairs that a text means, with a comma or a full stop between them, and spaces anywhere; null where it is no such text. */
export function readPairs(text: string): (readonly [number, number])[] | null {
  const plain = text.replaceAll(/\s/g, '');
  if (!pairsPattern.test(plain)) return null;
  return plain.split(/[.,]/).map((pair) => {
    const [first = '', second = ''] = pair.split('-');
    return [Number(first), Number(second)];
  });
}
