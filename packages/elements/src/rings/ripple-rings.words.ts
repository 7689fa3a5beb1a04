import { formatWhole } from '../numbers/format-number.ts';
import type { RingsWords } from '../words/rings-words.ts';
import type { RingFacts } from './ring-facts.ts';

/** The facts in phrases: "round 2", "shown by person 4", "saw it 3 times in all", "passed it on to 12 people …". */
export function factPhrases(facts: RingFacts, words: RingsWords, locale: string): readonly string[] {
  const { round, shownBy, exposures, sharedIn } = facts;
  const counted = (count: number): { text: string; count: number } => ({ text: formatWhole(count, locale), count });
  const people = counted(facts.shownTo);
  if (round === null || shownBy === null) return [words.seenBy(people)];
  const phrases = [words.round(round), words.shownBy(shownBy)];
  if (exposures !== null) phrases.push(words.saw(counted(exposures)));
  if (sharedIn === null) return [...phrases, words.didNotPass];
  return [...phrases, words.passed({ round: sharedIn === round ? null : sharedIn, people })];
}

/** The name at the beginning of a sentence or a line. */
export function titleOf({ name }: RingFacts): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The facts as one sentence, for those who hear them. */
export function factSentence(facts: RingFacts, words: RingsWords, locale: string): string {
  return `${titleOf(facts)}, ${factPhrases(facts, words, locale).join(', ')}.`;
}
