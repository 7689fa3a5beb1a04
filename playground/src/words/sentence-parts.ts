import type { HeadlinePart } from '@ripplecast/elements';

/**
 * A sentence with its numbers apart: the words between them become text, texts that meet become one.
 * @example
 * sentence`By round 4: ${shared('274 million')} people.`
 */
export function sentence(
  words: TemplateStringsArray,
  ...said: readonly (string | HeadlinePart | readonly HeadlinePart[])[]
): readonly HeadlinePart[] {
  const parts: HeadlinePart[] = [];
  const add = (part: HeadlinePart): void => {
    const before = parts.at(-1);
    if ('text' in part && part.text === '') return;
    if (before !== undefined && 'text' in before && 'text' in part) parts[parts.length - 1] = joined(before, part);
    else parts.push(part);
  };
  for (const [at, text] of words.entries()) {
    add({ text });
    const next = said[at] ?? '';
    if (typeof next === 'string') add({ text: next });
    else for (const part of 'length' in next ? next : [next]) add(part);
  }
  return parts;
}

function joined(before: { readonly text: string }, after: { readonly text: string }): HeadlinePart {
  return { text: before.text + after.text };
}

/** Private characters stand for what is put into a sentence, until its words are in their order. */
const FIRST_PLACE = 0xe000;
const places = /[\ue000-\uf8ff]/u;

/**
 * A sentence of the page's language with its numbers apart: its words are a message, in which each number has a place.
 * @param say - Says the sentence, with `put` around what stays a part of its own.
 * @example
 * tell((put) => msg(str`By round 4: ${put(shared('274 million'))} people.`))
 */
export function tell(
  say: (put: (part: HeadlinePart | readonly HeadlinePart[]) => string) => string,
): readonly HeadlinePart[] {
  const held: (readonly HeadlinePart[])[] = [];
  const text = say((part) => {
    held.push('length' in part ? part : [part]);
    return String.fromCodePoint(FIRST_PLACE + held.length - 1);
  });
  const said = text.split(/([\ue000-\uf8ff])/u).map((piece) => {
    return places.test(piece) ? (held[(piece.codePointAt(0) ?? 0) - FIRST_PLACE] ?? []) : [{ text: piece }];
  });
  return said.reduce((line, parts) => sentence`${line}${parts}`, []);
}

/** A number of sharing, in its colour. */
export function shared(value: string): HeadlinePart {
  return { value, tone: 'shared' };
}

/** A number of the broadcast, or beside it, in its colour. */
export function besideIt(value: string): HeadlinePart {
  return { value, tone: 'broadcast' };
}

/** A sentence as it is read, its numbers and fields as they are written. */
export function textOf(parts: readonly HeadlinePart[]): string {
  return parts.map((part) => ('text' in part ? part.text : 'edit' in part ? part.display : part.value)).join('');
}
