import type { BuyFiguresRow } from './catalogue-row.ts';
import { buyFiguresRows } from './catalogue-rows.ts';

/** What a comparison needs to know of one 30-second spot in one programme. */
export interface BuyFigures {
  /** Name used in documents, for example `super-bowl-2011`. */
  readonly id: string;
  /** Name for people, for example `Super Bowl XLV`. */
  readonly name: string;
  /** Year in which it was shown. */
  readonly year: number;
  /** Average audience of one insertion, in people: whom a spot reaches, not everyone who saw any of the programme. */
  readonly audience: number;
  /** Cost of one insertion, in `currency`. */
  readonly costPerInsertion: number;
  /** ISO 4217 code. */
  readonly currency: 'USD';
  /** People aged 2 or more from whom the audience was measured; null where the source does not say. */
  readonly universe: number | null;
  /** Whom the audience counts, for example `P2+` (persons aged 2 or more). */
  readonly basis: string;
  /** Who published the figures. */
  readonly source: string;
}

/** Ids of all buys in the catalogue, ordered by programme and year. */
export function catalogueIds(): string[] {
  return buyFiguresRows.map(([id]) => id);
}

/**
 * The figures of the buy with this id, or null where the catalogue has none. Apart from the rest of the catalogue, so that
 * a page that compares does not load what only people read.
 */
export function findBuyFigures(id: string): BuyFigures | null {
  const row = buyFiguresRows.find(([known]) => known === id);
  return row === undefined ? null : figuresOf(row);
}

/** A row with names. */
export function figuresOf([
  id,
  name,
  year,
  audience,
  costPerInsertion,
  universe,
  basis,
  source,
]: BuyFiguresRow): BuyFigures {
  return { id, name, year, audience, costPerInsertion, currency: 'USD', universe, basis, source };
}
