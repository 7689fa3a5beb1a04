import type { ResultDocument } from 'ripplecast/scenario';
import { numbersOf } from '../numbers/format-number.ts';
import { broadcastWords } from '../results/broadcast-of-result.ts';
import { reachPoints } from '../results/reach-of-result.ts';
import type { ElementWords } from '../words/element-words.ts';
import type { HeadlinePart } from './headline-part.ts';

/** The result as a sentence: how many people, after how many rounds, beside the buy. */
export function headlineOfResult(result: ResultDocument, words: ElementWords, locale: string): readonly HeadlinePart[] {
  const { count, whole, times } = numbersOf(locale);
  const end = reachPoints(result).at(-1);
  if (end === undefined || end.reach === 0) return [{ text: words.headline.nobody }];
  const { broadcast } = result;
  const facts = {
    rounds: { text: whole(end.generation), count: end.generation },
    people: { text: count(end.reach), count: end.reach },
    ratio: broadcast === null ? null : times(end.reach / broadcast.reach),
    broadcast: broadcastWords(result, words)?.name ?? null,
  };
  const values: Readonly<Record<keyof typeof facts, HeadlinePart>> = {
    rounds: { value: facts.rounds.text },
    people: { value: facts.people.text, tone: 'shared' },
    ratio: { value: facts.ratio ?? '', tone: 'broadcast' },
    broadcast: { text: facts.broadcast ?? '' },
  };
  return words.headline.reaches(facts).map((part) => (typeof part === 'string' ? { text: part } : values[part.value]));
}
