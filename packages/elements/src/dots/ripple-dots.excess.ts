import { html, nothing, type TemplateResult } from 'lit';
import { formatTimes, numbersOf } from '../numbers/format-number.ts';
import type { DotsWords } from '../words/element-words.ts';

/** Whole populations that are drawn one by one. */
const MOST_SQUARES = 12;

/**
 * What a sum says that counts more people than there are: each whole population beyond the picture as a small square, the last filled in
 * part.
 */
export function dotsExcess(
  people: number,
  universe: number,
  words: DotsWords,
  locale: string,
): TemplateResult | typeof nothing {
  if (universe <= 0 || people <= universe) return nothing;
  const times = people / universe;
  const squares = Math.ceil(times);
  const drawn =
    squares > MOST_SQUARES
      ? nothing
      : Array.from({ length: squares }, (_, i) => {
          const filled = Math.min(1, times - i);
          return html`<i style="--filled:${(100 * filled).toFixed(0)}%"></i>`;
        });
  return html`<p class="excess" part="excess">
    <span class="squares" aria-hidden="true">${drawn}</span>
    <span
      >${words.excess({ people: numbersOf(locale).count(people - universe), times: formatTimes(times, locale) })}</span
    >
  </p>`;
}
