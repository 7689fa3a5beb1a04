import type { Level, Warning } from 'ripplecast/scenario';

/** The library's warnings in the words of the page; what is not listed is shown as the library says it. */
const sentences: Readonly<Record<string, string>> = {
  noCost: 'No budget was given for sharing, so it has no cost per person. Set one under “Budget for sharing”.',
  noBroadcast: 'Nothing is compared: choose a broadcast under “Compare with”.',
  exceedsUniverse:
    'The arithmetic reaches more people than there are: it counts friends who overlap again and again. “Population” and “Mean field” count each person once.',
  buyUniverseUnknown:
    'The source of the broadcast figures does not say among how many people they were measured; percentages are of everyone here.',
  buyUniverseDiffers:
    'The broadcast audience was measured among another number of people than everyone here; percentages are of everyone here.',
  luckHidden:
    'Expected values hide luck: with so few people passing it on at first, real cascades often end at once. “Population” shows how often.',
};

/** What is said instead where every person is drawn: there is nothing to choose. */
const smallWorld: Readonly<Record<string, string>> = {
  noBroadcast: 'Nothing is compared: a broadcast has more viewers than there are people here. “Nation” compares.',
};

/** A warning as a sentence. */
export function warningSentence(warning: Warning, level: Level): string {
  const known = (level === 'network' ? smallWorld[warning.code] : undefined) ?? sentences[warning.code];
  if (known !== undefined) return known;
  const text = warning.message.charAt(0).toUpperCase() + warning.message.slice(1);
  return /[.!?]$/u.test(text) ? text : `${text}.`;
}
