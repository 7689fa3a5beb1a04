import { findCatalogueBuy, type Broadcast } from 'ripplecast/broadcast';

/**
 * Fewest people among whom a buy can be: one insertion reaches no more people than there are, no fewer of its viewers see the next too
 * than chance gives, and two placements reach no more people than there are.
 */
export function fewestPeople(broadcast: Broadcast | null): number {
  if (broadcast === null) return 0;
  if ('buy' in broadcast) return findCatalogueBuy(broadcast.buy)?.audience ?? 0;
  const { placements, duplications = [] } = broadcast;
  return Math.max(
    0,
    ...placements.map(({ audience, secondReach }) =>
      secondReach === undefined ? audience : Math.ceil((audience * audience) / (2 * audience - secondReach)),
    ),
    ...duplications.map(
      ({ between, audience }) => between.reduce((sum, place) => sum + (placements[place]?.audience ?? 0), 0) - audience,
    ),
  );
}
