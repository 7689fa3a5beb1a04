import type { Takeable } from './takeable.ts';

/** Characters of a link at most that is written out on a card. */
const LONGEST_LINK = 110;

/** What is written on a card. */
export interface CardText {
  /** What was asked. */
  readonly setup: string;
  /** What kind of numbers these are; null where that needs no words. */
  readonly mark: string | null;
  readonly sentence: string;
  /** How sure it is, and what it costs. */
  readonly details: readonly string[];
  /** On what it rests, the most important first. */
  readonly notes: readonly string[];
  /** Where it is shown again. */
  readonly from: string;
}

/** What is written on the card of a result. */
export function cardText({ sentence, details = [], mark = null, assumptions, link }: Takeable): CardText {
  const [setup = '', ...notes] = assumptions;
  return { setup, mark, sentence, details, notes, from: linkText(link) };
}

/** A link as it is read: without its protocol; one that nobody would type ends at its page. */
export function linkText(link: string): string {
  const { host, pathname, hash } = new URL(link);
  const page = `${host}${pathname === '/' && hash === '' ? '' : pathname}`;
  const whole = `${page}${safelyDecoded(hash)}`;
  return whole.length <= LONGEST_LINK ? whole : page;
}

function safelyDecoded(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}

/** All that is said of a result, as lines of plain text: the sentence, how sure it is, on what it rests, the link. */
export function linesOf({ sentence, details = [], mark = null, assumptions, link }: Takeable): readonly string[] {
  return [sentence, ...details, ...(mark === null ? [] : [mark]), ...assumptions, link];
}
