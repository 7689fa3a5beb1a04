import { K_PLUS_LEVELS } from '../../src/cascade/index.ts';
import type { CascadeRows } from '../../src/cascade/index.ts';
import { kPlusOf, sumRounds } from './values-of-rows.ts';

/**
 * Which laws of counting rows do not obey, in words; none of them is broken by a cascade that has ended.
 * @param everyone - People there are.
 */
export function lawsBrokenBy(rows: CascadeRows, everyone: number): string[] {
  const impressions = sumRounds(rows, rows.impressions);
  const reach = sumRounds(rows, rows.newReach);
  const sharers = sumRounds(rows, rows.sharers);
  const kPlus = Array.from({ length: K_PLUS_LEVELS }, (_, k) => kPlusOf(rows, k + 1));
  const broken: string[] = [];
  const must = (holds: boolean, i: number, law: string): void => {
    if (!holds) broken.push(`row ${i}: ${law}`);
  };
  for (let i = 0; i < rows.count; i += 1) {
    must(reach[i] <= Math.min(impressions[i], everyone), i, 'no more reach than impressions or people');
    must(kPlus[0][i] === reach[i], i, 'the 1+ reach is the reach');
    must(sharers[i] <= reach[i], i, 'no more sharers than reach');
    for (let k = 1; k < K_PLUS_LEVELS; k += 1) must(kPlus[k][i] <= kPlus[k - 1][i], i, 'k+ reach falls with k');
    // Impressions = reach × frequency: Σ of the k+ reach, as long as nobody has more exposures than are counted.
    const counted = kPlus.reduce((sum, people) => sum + people[i], 0);
    const all = kPlus[K_PLUS_LEVELS - 1][i] === 0;
    must(all ? counted === impressions[i] : counted <= impressions[i], i, 'impressions are the sum of the k+ reach');
    for (let at = rows.offsets[i]; at < rows.offsets[i + 1]; at += 1) {
      must(rows.newReach[at] <= rows.impressions[at], i, 'no more new reach than impressions in a round');
    }
    must(rows.sharers[rows.offsets[i + 1] - 1] === 0, i, 'nobody shares in the last round');
  }
  return broken;
}
