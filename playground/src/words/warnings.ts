import type { Level, Warning } from 'ripplecast/scenario';
import { controlWords, levelNames, valueWords } from './value-words.ts';

/** Warnings that name a control of the page; the others are shown as the core says them. */
const sentences: Readonly<Record<string, string>> = {
  noCost: `No budget was given for sharing, so it has no cost per person. Set one under “${valueWords.budget.label}”.`,
  noBroadcast: `Nothing is compared: choose a broadcast under “${controlWords.buy}”.`,
  exceedsUniverse: `The arithmetic reaches more people than there are: it counts friends who overlap again and again. “${levelNames.population}” and “${levelNames.meanField}” count each person once.`,
  luckHidden: `Expected values hide luck: with so few people passing it on at first, real cascades often end at once. “${levelNames.population}” shows how often.`,
};

/** What is said instead where every person is drawn: there is nothing to choose. */
const smallWorld: Readonly<Record<string, string>> = {
  noBroadcast: `Nothing is compared: a broadcast has more viewers than there are people here. “${controlWords.nation}” compares.`,
};

/** A warning as a sentence. */
export function warningSentence({ code, message }: Warning, level: Level): string {
  return (level === 'network' ? smallWorld[code] : undefined) ?? sentences[code] ?? message;
}
