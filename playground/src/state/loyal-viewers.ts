import type { Placement } from 'ripplecast/broadcast';

/**
 * How many of a placement's viewers see its next insertion too: those whom two insertions do not add. Where no second reach is given, as
 * many as chance gives.
 * @param universe - People who could be reached.
 */
export function loyalFraction({ audience, secondReach }: Placement, universe: number): number {
  return secondReach === undefined ? audience / universe : (2 * audience - secondReach) / audience;
}

/** The placement with so many loyal viewers; with as many as chance gives, or fewer, it has no second reach. */
export function withLoyalFraction(placement: Placement, fraction: number, universe: number): Placement {
  const { secondReach: _before, ...independent } = placement;
  const { audience } = placement;
  const secondReach = Math.max(audience, Math.round((2 - fraction) * audience));
  return secondReach >= mostReachedByTwo(audience, universe) ? independent : { ...independent, secondReach };
}

/** What two insertions reach, in whole people, where who sees one is as likely as anyone to see the other. */
function mostReachedByTwo(audience: number, universe: number): number {
  // In whole numbers, so that the limit is exact.
  const [people, everyone] = [BigInt(audience), BigInt(universe)];
  return Number(2n * people - (people * people + everyone - 1n) / everyone);
}
