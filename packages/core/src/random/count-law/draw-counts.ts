import { buildAliasTable, drawFromAliasTable } from '../alias-table.ts';
import { drawNormal } from '../draw-normal.ts';
import { drawPoisson } from '../draw-poisson.ts';
import { exp } from '../ported-functions/exponential.ts';
import type { RandomStream } from '../random-stream.ts';
import type { CountLaw } from './count-law.ts';
import { powerLawWeights } from './power-law-weights.ts';

/**
 * Draws independent numbers from a law; a fixed number draws nothing.
 * @param law - Checked by whoever has it; allows no number above `max`, but a Poisson law, whose larger ones are drawn again.
 * @param counts - Filled.
 */
export function drawCounts(stream: RandomStream, law: CountLaw, max: number, counts: Uint32Array): void {
  const length = counts.length;
  if (typeof law === 'number') {
    counts.fill(law);
    return;
  }
  switch (law.distribution) {
    case 'poisson':
      for (let index = 0; index < length; index += 1) {
        do counts[index] = drawPoisson(stream, law.mean);
        while (counts[index] > max);
      }
      return;
    case 'lognormal':
      for (let index = 0; index < length; index += 1) {
        const value = Math.round(exp(law.mu + law.sigma * drawNormal(stream)));
        counts[index] = Math.max(1, Math.min(law.max, value));
      }
      return;
    case 'powerLaw': {
      const table = buildAliasTable(powerLawWeights(law.exponent, law.min, law.max));
      for (let index = 0; index < length; index += 1) counts[index] = law.min + drawFromAliasTable(stream, table);
      return;
    }
    case 'classes': {
      const table = buildAliasTable(Float64Array.from(law.classes, (entry) => entry.share));
      for (let index = 0; index < length; index += 1) {
        counts[index] = law.classes[drawFromAliasTable(stream, table)].followers;
      }
      return;
    }
  }
}
