import type { Level, Warning } from 'ripplecast/scenario';
import { plainNote } from './field-names.ts';
import { controlWords, levelNames, valueWords } from './value-words.ts';

/** Warnings in the page's words; the others are shown as the core says them. */
const sentences: Readonly<Record<string, string>> = {
  noCost: `Enter a budget to compare costs: “${valueWords.budget.label}”.`,
  noBroadcast: `There is nothing to compare with: choose a TV spot under “${controlWords.buy}”.`,
  exceedsUniverse: `More people are counted than there are: friends who overlap count again and again. “${levelNames.population}” and “${levelNames.meanField}” count each person once.`,
  luckHidden: `Averages hide luck: with so few people who share at first, real messages often end at once. “${levelNames.population}” shows how often.`,
  buyUniverseDiffers: 'The TV audience comes from a different population than the one set here.',
  buyUniverseUnknown: 'The source does not say from which population the TV audience comes.',
  truncated: 'Some runs were still spreading when the count stopped. What would come later is left out.',
  timelineCut: 'Some runs went on after the last hour that is shown. That counts in the totals and in no row.',
};

/** A warning as a sentence; null where it says nothing: beside people who are all drawn stands a tower. */
export function warningSentence({ code, message }: Warning, level: Level): string | null {
  if (level === 'network' && code === 'noBroadcast') return null;
  return sentences[code] ?? plainNote(message);
}
