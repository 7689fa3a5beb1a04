import { formatMoney } from '@ripplecast/elements';
import type { DecidingValue, ResultDocument } from 'ripplecast/scenario';
import { buyWords } from './buy-name.ts';
import { pageWords } from './page-words.ts';

/** What one measured value would change: "If 35 % of the friends see a share: $0.48 per 1,000 people, 1/77 of the Super Bowl." */
export function decidingSentence(value: DecidingValue, { provenance }: ResultDocument): string {
  const { scenario } = provenance;
  const cost = formatMoney(value.costPerThousandAfter, scenario.currency);
  const sentence = `If ${pageWords.assumption(value)}: ${cost} per 1,000 people`;
  const words = buyWords(scenario);
  return words === null ? `${sentence}.` : `${sentence}, ${pageWords.timesOf(value.ratioAfter)} ${words.the}.`;
}
