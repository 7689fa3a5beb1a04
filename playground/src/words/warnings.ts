import type { Level, Warning } from 'ripplecast/scenario';

/** Warnings that name a control of the page; the others are shown as the core says them. */
const sentences: Readonly<Record<string, string>> = {
  noCost: 'No budget was given for sharing, so it has no cost per person. Set one under “Budget for sharing”.',
  noBroadcast: 'Nothing is compared: choose a broadcast under “Compare with”.',
  exceedsUniverse:
    'The arithmetic reaches more people than there are: it counts friends who overlap again and again. “Population” and “Mean field” count each person once.',
  luckHidden:
    'Expected values hide luck: with so few people passing it on at first, real cascades often end at once. “Population” shows how often.',
};

/** What is said instead where every person is drawn: there is nothing to choose. */
const smallWorld: Readonly<Record<string, string>> = {
  noBroadcast: 'Nothing is compared: a broadcast has more viewers than there are people here. “Nation” compares.',
};

/** A warning as a sentence. */
export function warningSentence({ code, message }: Warning, level: Level): string {
  return (level === 'network' ? smallWorld[code] : undefined) ?? sentences[code] ?? message;
}
