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
