import type { Duplication, Placement } from '../broadcast.generated.ts';
import { correlationsOf, shrinkToCells, type SharedAudience, type ShrunkAudience } from './shared-audience.ts';
import type { RepeatAudience } from './repeat-exposure.ts';

/**
 * How repeat viewing is reckoned: every insertion independent; viewers who come back to a placement, by its `secondReach`; or
 * pairs of placements that share an audience as measured, by `duplications`, over what each placement's own viewers do.
 */
export type ReachModel = 'independent' | 'loyalViewers' | 'measuredDuplication';

/** The words of {@link ReachModel}. */
export const reachModels: readonly ReachModel[] = ['independent', 'loyalViewers', 'measuredDuplication'];

/** Viewers of one placement. */
export interface PlacementViewers extends RepeatAudience {
  /** A whole number of at least 0. */
  readonly insertions: number;
}

/** The viewers of a schedule, in fractions of the universe. */
export interface Viewers {
  readonly placements: readonly PlacementViewers[];
  /** What pairs share beyond chance; null where all placements are independent of each other. */
  readonly shared: SharedAudience | null;
}

/** The same of a schedule that was checked, whose pairs are shrunk as far as needed. */
export interface LaidOutViewers extends Viewers {
  readonly shared: ShrunkAudience | null;
}

/** What is laid out: placements that were checked. */
type Audience = Pick<Placement, 'audience' | 'insertions' | 'secondReach'>;

/** The model that placements ask for by what they say. */
export function modelOf(placements: readonly Audience[], duplications: readonly Duplication[]): ReachModel {
  if (duplications.length > 0) return 'measuredDuplication';
  return placements.some(({ secondReach }) => secondReach !== undefined) ? 'loyalViewers' : 'independent';
}

/**
 * The viewers of placements that were checked.
 * @param universe - People who could be reached.
 * @throws TooLargeError where duplications join more placements than can be searched.
 */
export function layOutViewers(
  placements: readonly Audience[],
  duplications: readonly Duplication[],
  universe: number,
  model: ReachModel,
): LaidOutViewers {
  const viewers = placements.map(({ audience, insertions, secondReach }): PlacementViewers => ({
    insertions,
    ...repeatAudienceOf(audience, model === 'independent' ? undefined : secondReach, universe),
  }));
  if (model !== 'measuredDuplication') return { placements: viewers, shared: null };
  return { placements: viewers, shared: shrinkToCells(viewers, correlationsOf(placements, duplications, universe)) };
}

/** Independent where no second reach is given. In whole numbers, so that both limits are exact. */
function repeatAudienceOf(audience: number, secondReach: number | undefined, universe: number): RepeatAudience {
  const reach = audience / universe;
  if (secondReach === undefined) return { reach, added: reach * (1 - reach), short: 0 };
  const [first, second, everyone] = [BigInt(audience), BigInt(secondReach), BigInt(universe)];
  const short = Number((2n * first - second) * everyone - first * first) / (universe * universe);
  return { reach, added: (secondReach - audience) / universe, short };
}
