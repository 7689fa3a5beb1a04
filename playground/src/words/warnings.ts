import { msg, str } from '@lit/localize';
import type { Level, Warning } from 'ripplecast/scenario';
import { plainNote } from './field-names.ts';
import { controlWords, levelWords, valueWords } from './value-words.ts';

/** Warnings in the page's words. */
const sentences: Readonly<Record<string, () => string>> = {
  noCost: () => msg(str`Enter a budget to compare costs: “${valueWords('budget').label}”.`),
  noCostOfPaidSeeds: () => msg('Nobody has said what one paid person costs, so they count as free.'),
  noBroadcast: () => msg(str`There is nothing to compare with: choose a TV spot under “${controlWords().buy}”.`),
  exceedsUniverse: () =>
    msg(
      str`More people are counted than there are: friends who overlap count again and again. “${levelWords('population').label}” and “${levelWords('meanField').label}” count each person once.`,
    ),
  luckHidden: () =>
    msg(
      str`Averages hide luck: with so few people who share at first, real messages often end at once. “${levelWords('population').label}” shows how often.`,
    ),
  messagesDiffer: () =>
    msg(
      str`Messages differ here, and an average one stands for all of them. “${levelWords('population').label}” draws one for each run.`,
    ),
  buyUniverseDiffers: () => msg('The TV audience comes from a different population than the one set here.'),
  buyUniverseUnknown: () => msg('The source does not say from which population the TV audience comes.'),
  basisDiffers: () =>
    msg('Not the same people are counted on both sides: their percentages and costs per person cannot be compared.'),
  truncated: () => msg('Some runs were still spreading when the count stopped. What would come later is left out.'),
  timelineCut: () =>
    msg('Some runs went on after the last hour that is shown. That counts in the totals and in no row.'),
  hidingUnmeasured: () => msg('Criticism is hidden here. What that makes people think of the brand is in no number.'),
  answersSpread: () => msg('With these numbers an answered complaint makes more people pass criticism on, not fewer.'),
  nothingVaried: () => msg('All runs came out the same. A rarer outcome may still be missing among them.'),
  rarelyVaried: () =>
    msg('Only a few runs came out differently from the others. How often such runs happen is known roughly at most.'),
  variedByFew: () => msg('Nearly all of the spread comes from a few runs. More runs would make it steadier.'),
  standardErrorNotReached: () => msg('The runs were too few for the accuracy that was asked for.'),
};

/** A warning as a sentence; null where it says nothing: beside people who are all drawn stands a tower. */
export function warningSentence({ code, message }: Warning, level: Level): string | null {
  if (level === 'network' && code === 'noBroadcast') return null;
  return sentences[code]?.() ?? plainNote(message);
}
