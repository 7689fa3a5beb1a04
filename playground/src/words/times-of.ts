import { formatPercent } from '@ripplecast/elements';
import { pageWords } from './page-words.ts';

/** A ratio before what it is a ratio to: "1/218 of", "40 % of", "5.5 times". */
export function timesOf(ratio: number): string {
  const { ratio: digits } = pageWords.numbers;
  if (ratio > 1) return `${digits(ratio)} times`;
  return ratio > 0.1 ? `${formatPercent(Number(ratio.toPrecision(2)))} of` : `1/${digits(1 / ratio)} of`;
}
