import type { HeadlinePart } from '@ripplecast/elements';

/** Spaces at which a line may not end. */
const TIE = '\u00a0';

/** A last sentence as short as this stays on one line. */
const shortEnd = /(?<=[.:] )[^.]{1,24}\.$/u;

/**
 * A line with the places at which it may break: no dot between two pieces begins a line, names are not parted, and a short
 * last sentence stays together.
 */
export function breakWell(parts: readonly HeadlinePart[]): readonly HeadlinePart[] {
  return parts.map((part) => ('text' in part ? { text: tie(part.text) } : part));
}

function tie(text: string): string {
  return text
    .replaceAll(' · ', `${TIE}· `)
    .replaceAll(/Super Bowl(?: (?=\d))?/gu, (name) => name.replaceAll(' ', TIE))
    .replaceAll(/In the end(?=[,:])/gu, `In${TIE}the${TIE}end`)
    .replaceAll(/(?<=In\u00a0the\u00a0end,) /gu, TIE)
    .replace(shortEnd, (sentence) => sentence.replaceAll(' ', TIE));
}
