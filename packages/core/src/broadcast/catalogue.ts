import { figuresOf, type BuyFigures } from './buy-figures.ts';
import type { Confidence } from './catalogue-row.ts';
import { buyFiguresRows, buyRemarksRows } from './catalogue-rows.ts';

/** One 30-second spot in one programme, with where its figures come from. */
export interface CatalogueBuy extends BuyFigures {
  /** Who is counted, for example `average, P2+` (persons aged 2 or more). */
  readonly audienceBasis: string;
  /** Percentage of television households, 0–100 (not of people); null where unknown. */
  readonly householdRatingPoints: number | null;
  /** How far the figures can be trusted: A measured and published by the source named, B secondary or derived, C weak. */
  readonly confidence: Confidence;
  /** What a reader must know before comparing this buy with others; null where there is nothing. */
  readonly note: string | null;
}

/**
 * Broadcast buys with published figures: Super Bowls from 1967 on and Academy Awards, ordered by programme and year.
 * Frozen. All costs are US dollars of the year of the buy.
 * @example
 * ```ts
 * import { broadcastCatalogue } from 'ripplecast/broadcast';
 * broadcastCatalogue.find((buy) => buy.id === 'super-bowl-2011')?.audience; // => 111041000
 * ```
 */
export const broadcastCatalogue: readonly CatalogueBuy[] = /* @__PURE__ */ readCatalogue();

function readCatalogue(): readonly CatalogueBuy[] {
  const buys = buyRemarksRows.map(([audienceBasis, householdRatingPoints, confidence, note], index): CatalogueBuy => {
    const row = buyFiguresRows[index];
    if (row === undefined) throw new RangeError('the catalogue has remarks on a buy without figures');
    return Object.freeze({ ...figuresOf(row), audienceBasis, householdRatingPoints, confidence, note });
  });
  return Object.freeze(buys);
}

/** The buy with this id, or null where the catalogue has none. */
export function findCatalogueBuy(id: string): CatalogueBuy | null {
  return broadcastCatalogue.find((buy) => buy.id === id) ?? null;
}
