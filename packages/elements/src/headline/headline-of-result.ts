import type { ResultDocument } from 'ripplecast/scenario';
import { formatSpan } from '../numbers/format-hours.ts';
import { numbersOf } from '../numbers/format-number.ts';
import { broadcastWords } from '../results/broadcast-of-result.ts';
import { reachPoints } from '../results/reach-of-result.ts';
import type { ElementWords } from '../words/element-words.ts';
import type { HeadlinePart } from './headline-part.ts';

/** The result as a sentence: how many people, after how many rounds, beside the buy. */
export function headlineOfResult(result: ResultDocument, words: ElementWords, locale: string): readonly HeadlinePart[] {
  const { count, whole, times } = numbersOf(locale);
  const end = reachPoints(result).at(-1);
  const reach = result.cascade.reach.mean;
  if (end === undefined || reach === 0) return [{ text: words.headline.nobody }];
  const { broadcast } = result;
  const facts = {
    people: { text: count(reach), count: reach },
    ratio: broadcast === null ? null : times(reach / broadcast.reach),
    broadcast: broadcastWords(result, words)?.name ?? null,
  };
  const values = {
    people: { value: facts.people.text, tone: 'shared' },
    ratio: { value: facts.ratio ?? '', tone: 'broadcast' },
    broadcast: { text: facts.broadcast ?? '' },
  } as const;
  if (end.hours !== undefined) {
    const span = formatSpan(end.hours, words, locale);
    const said = { ...values, span: { value: span } };
    return words.headline.reachesAfter({ ...facts, span }).map((part) => partOf(part, said));
  }
  const rounds = { text: whole(end.generation), count: end.generation };
  const said = { ...values, rounds: { value: rounds.text } };
  return words.headline.reaches({ ...facts, rounds }).map((part) => partOf(part, said));
}

function partOf<Name extends string>(
  part: string | { readonly value: Name },
  said: Readonly<Record<Name, HeadlinePart>>,
): HeadlinePart {
  return typeof part === 'string' ? { text: part } : said[part.value];
}
