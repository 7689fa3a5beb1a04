import type { ResultDocument } from 'ripplecast/scenario';
import type { CsvCell, CsvTable } from '../write-answer.ts';

const head = [
  'arm',
  'generation',
  'impressions',
  'newReach',
  'reach',
  'sharers',
  'reachQuantiles.p05',
  'reachQuantiles.p50',
  'reachQuantiles.p95',
] as const;

/**
 * The rounds of a result for CSV, under the names of the result document and with every digit; a broadcast as what it is:
 * everyone at once, in round 0, and nobody shares. `arm` says which of the two a row is about.
 */
export function tabulateGenerations({ cascade, broadcast }: ResultDocument): CsvTable {
  const rows: CsvCell[][] = cascade.generations.map((row) => [
    'cascade',
    row.generation,
    row.impressions,
    row.newReach,
    row.reach,
    row.sharers,
    row.reachQuantiles?.p05 ?? null,
    row.reachQuantiles?.p50 ?? null,
    row.reachQuantiles?.p95 ?? null,
  ]);
  if (broadcast !== null) {
    const { impressions, reach } = broadcast;
    rows.push(['broadcast', 0, impressions, reach, reach, 0, null, null, null]);
  }
  return { head, rows };
}
