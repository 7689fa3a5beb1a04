import { formatMoney, formatPercent, formatWhole } from '@ripplecast/elements';
import type { ResultDocument } from 'ripplecast/scenario';
import { buyWords } from './buy-name.ts';
import { timesOf } from './times-of.ts';

/** A value whose swap to the measured one moves the ratio of costs; the core's `DecidingValue` has these keys. */
export interface SwappedValue {
  readonly path: string;
  readonly to: number;
  readonly ratioAfter: number | null;
  readonly costPerThousandAfter: number | null;
}

/** What else would hold, by the key that is swapped. */
const conditions: Readonly<Record<string, (value: number) => string>> = {
  'message.fanVisibility': (value) => `If ${formatPercent(value)} of fans see the post`,
  'model.visibility': (value) => `If ${formatPercent(value)} of friends see a share`,
  'model.shareProbability': (value) => `If ${formatPercent(value)} of those who see it share it`,
  followers: (value) => `If people have ${formatWhole(value)} friends each`,
};

/** What one measured value would change: "If 35 % of friends see a share: $0.48 per 1,000 people, 1/77 of the Super Bowl’s." */
export function decidingSentence(value: SwappedValue, result: ResultDocument): string {
  const { scenario } = result.provenance;
  const condition = (conditions[value.path] ?? ((to) => `If it is ${formatWhole(to)}`))(value.to);
  if (value.costPerThousandAfter === null) return `${condition}: nobody is reached.`;
  const cost = `${formatMoney(value.costPerThousandAfter, scenario.currency)} per 1,000 people`;
  const words = buyWords(scenario);
  if (words === null || value.ratioAfter === null) return `${condition}: ${cost}.`;
  return `${condition}: ${cost}, ${timesOf(value.ratioAfter)} ${words.the}.`;
}
