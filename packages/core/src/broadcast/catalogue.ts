import { catalogueRows } from './catalogue-rows.ts';

/** How far a figure can be trusted: A measured and published by the source named, B secondary or derived, C weak. */
export type Confidence = 'A' | 'B' | 'C';

/** One 30-second spot in one programme, with where its figures come from. */
export interface CatalogueBuy {
  /** Name used in documents, for example `super-bowl-2011`. */
  readonly id: string;
  /** Name for people, for example `Super Bowl XLV`. */
  readonly name: string;
  readonly year: number;
  /** Average audience of one insertion, in people: whom a spot reaches, not everyone who saw any of the programme. */
  readonly audience: number;
  /** Who is counted, for example `average, P2+` (persons aged 2 or more). */
  readonly audienceBasis: string;
  /** Cost of one insertion, in `currency`. */
  readonly costPerInsertion: number;
  readonly currency: 'USD';
  /** People aged 2 or more from whom the audience was measured; null where the source does not say. */
  readonly universe: number | null;
  /** Percentage of television households, 0–100 (not of people); null where unknown. */
  readonly householdRatingPoints: number | null;
  readonly source: string;
  readonly confidence: Confidence;
  /** What a reader must know before comparing this buy with others; null where there is nothing. */
  readonly note: string | null;
}

/** A row of the generated module, in the order of {@link CatalogueBuy} without `currency`. */
export type CatalogueRow = readonly [
  id: string,
  name: string,
  year: number,
  audience: number,
  audienceBasis: string,
  costPerInsertion: number,
  universe: number | null,
  householdRatingPoints: number | null,
  source: string,
  confidence: Confidence,
  note: string | null,
];

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
  const buys = catalogueRows.map(
    ([
      id,
      name,
      year,
      audience,
      audienceBasis,
      costPerInsertion,
      universe,
      householdRatingPoints,
      source,
      confidence,
      note,
    ]): CatalogueBuy =>
      Object.freeze({
        id,
        name,
        year,
        audience,
        audienceBasis,
        costPerInsertion,
        currency: 'USD',
        universe,
        householdRatingPoints,
        source,
        confidence,
        note,
      }),
  );
  return Object.freeze(buys);
}

/** The buy with this id, or null where the catalogue has none. */
export function findCatalogueBuy(id: string): CatalogueBuy | null {
  return broadcastCatalogue.find((buy) => buy.id === id) ?? null;
}
