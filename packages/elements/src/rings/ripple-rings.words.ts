import { formatWhole } from '../numbers/format-number.ts';
import type { RingFacts } from './ring-facts.ts';

/** The facts in phrases: "round 2", "shown by person 4", "saw it 3 times in all", "passed it on to 12 people …". */
export function factPhrases(facts: RingFacts, locale = 'en-US'): readonly string[] {
  const { round, shownBy, exposures, sharedIn, shownTo } = facts;
  const people = `${formatWhole(shownTo, locale)} ${shownTo === 1 ? 'person' : 'people'}`;
  if (round === null || shownBy === null) return [`its post was seen by ${people}`];
  const phrases = [`round ${round}`, `shown by ${shownBy}`];
  if (exposures !== null) {
    phrases.push(exposures === 1 ? 'saw it once' : `saw it ${formatWhole(exposures, locale)} times in all`);
  }
  if (sharedIn === null) return [...phrases, 'did not pass it on'];
  const later = sharedIn === round ? '' : ` in round ${sharedIn}`;
  const whom = shownTo === 0 ? ', to nobody new' : ` to ${people} who had not seen it`;
  return [...phrases, `passed it on${later}${whom}`];
}

/** The name at the beginning of a sentence or a line. */
export function titleOf({ name }: RingFacts): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The facts as one sentence, for those who hear them. */
export function factSentence(facts: RingFacts, locale = 'en-US'): string {
  return `${titleOf(facts)}, ${factPhrases(facts, locale).join(', ')}.`;
}
