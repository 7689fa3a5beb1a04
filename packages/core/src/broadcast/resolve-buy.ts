import { checkArray, checkNumber, checkObject } from '../check.ts';
import { type DocumentIssue, InvalidDocumentError, InvalidParameterError, Mistakes, throwIfAny } from '../errors.ts';
import type { Broadcast, Duplication, Placement } from './broadcast.generated.ts';
import { checkPlacements } from './buy-rules.ts';
import { findBuyFigures } from './buy-figures.ts';
import { readDuplications, readPlacement } from './read-placement.ts';

/** What is bought, in people and money, wherever it was written. */
export interface Buy {
  /** Id in the catalogue; null for a buy written out. */
  readonly id: string | null;
  /** What people call it; null where nobody said. */
  readonly name: string | null;
  /** Year in which it was shown; null where nobody said. */
  readonly year: number | null;
  /** What was bought: audience, cost and number of insertions of each. */
  readonly placements: readonly Placement[];
  /** How many people pairs of placements share, where that was measured. */
  readonly duplications: readonly Duplication[];
  /** Whom the audiences count, for example `P2+`; null where nobody said. */
  readonly basis: string | null;
  /** Cost of making the spot, paid once. */
  readonly production: number;
  /** People from whom the audience was measured; null when unknown. */
  readonly universe: number | null;
  /** ISO 4217 code; null for a buy written out, whose amounts are in the currency of the document around it. */
  readonly currency: string | null;
  /** Where the figures come from; null where nobody said. */
  readonly source: string | null;
}

/**
 * The buy that a scenario's complete `broadcast` describes; a buy of the catalogue is one insertion.
 * @returns New objects; the description is not changed and not kept.
 * @throws InvalidDocumentError if the id is not in the catalogue, or placements contradict each other: a second reach below
 * the audience or above twice the audience, a pair of places that is none, two bases.
 * @throws InvalidParameterError if a count is not a whole number of at least 1, or a cost is negative or not finite.
 * @example
 * ```ts
 * import { resolveBuy } from 'ripplecast/broadcast';
 * resolveBuy({ buy: 'super-bowl-2011', production: 1_000_000 }).placements;
 * // => [{ audience: 111041000, insertions: 1, costPerInsertion: 3100000 }]
 * ```
 */
export function resolveBuy(broadcast: Broadcast): Buy {
  checkObject('broadcast', broadcast, 'an object with buy or placements');
  checkNumber('production', broadcast.production, 0);
  if ('placements' in broadcast) {
    checkArray('placements', broadcast.placements);
    const placements = Array.from(broadcast.placements, (placement, index) =>
      readPlacement(placement, `placements[${index}]`, 1),
    );
    if (placements.length === 0) throw new InvalidParameterError('placements', 'at least one placement', []);
    const duplications = readDuplications(broadcast.duplications, 'duplications');
    const issues = new Mistakes<DocumentIssue>();
    checkPlacements({ placements, duplications }, issues, 'broadcast');
    throwIfAny(issues);
    const basis = placements.find((placement) => placement.basis !== undefined)?.basis ?? null;
    const { production, universe, source } = broadcast;
    const unnamed = { id: null, name: null, year: null, currency: null };
    return { ...unnamed, placements, duplications, basis, production, universe, source };
  }
  const entry = findBuyFigures(broadcast.buy);
  if (entry === null) {
    const rest = `must be the id of a buy in the catalogue; got ${JSON.stringify(broadcast.buy)}`;
    throw InvalidDocumentError.at('broadcast.buy', rest);
  }
  return {
    id: entry.id,
    name: entry.name,
    year: entry.year,
    placements: [{ audience: entry.audience, insertions: 1, costPerInsertion: entry.costPerInsertion }],
    duplications: [],
    basis: entry.basis,
    production: broadcast.production,
    universe: entry.universe,
    currency: entry.currency,
    source: entry.source,
  };
}
