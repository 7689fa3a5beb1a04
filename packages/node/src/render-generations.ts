import type { ResultDocument } from 'ripplecast/scenario';
import { renderCsv } from './render-csv.ts';

const head = [
  'generation',
  'impressions',
  'newReach',
  'reach',
  'sharers',
  'reachQuantiles.p05',
  'reachQuantiles.p50',
  'reachQuantiles.p95',
] as const;

/** The rounds of a result as CSV, under the names of the result document and with every digit. */
export function renderGenerations({ cascade }: ResultDocument): string {
  return renderCsv(
    head,
    cascade.generations.map((row) => [
      row.generation,
      row.impressions,
      row.newReach,
      row.reach,
      row.sharers,
      row.reachQuantiles?.p05 ?? null,
      row.reachQuantiles?.p50 ?? null,
      row.reachQuantiles?.p95 ?? null,
    ]),
  );
}
