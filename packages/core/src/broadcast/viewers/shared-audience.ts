import { groupDigits, TooLargeError } from '../../errors.ts';
import type { Duplication, Placement } from '../broadcast.generated.ts';
import { lowestPairSum, type Pair } from './lowest-pair-sum.ts';
import { varianceOfViews, type RepeatAudience } from './repeat-exposure.ts';

/** What pairs of placements share beyond chance. */
export interface SharedAudience {
  /** Correlation of the views of two placements, as measured; places in the list, the lower first. */
  readonly pairs: readonly Pair[];
  /** What all correlations are multiplied by, in [0, 1]: the largest number that leaves no combination of views less likely than never. */
  readonly shrunkTo: number;
}

/** The same with what was searched to find the factor. */
export interface ShrunkAudience extends SharedAudience {
  readonly groups: readonly Group[];
}

/** Placements that pairs join, directly or through others. */
interface Joined {
  readonly members: readonly number[];
  readonly pairs: readonly Pair[];
}

interface Group extends Joined {
  /** The least sum of correlations × z × z that a combination of views has. */
  readonly lowest: number;
}

/** Viewers and insertions of one placement. */
interface Viewing extends RepeatAudience {
  readonly insertions: number;
}

/** Most placements that pairs may join to one group: all combinations of their ends may have to be looked at. */
const MOST_JOINED = 20;

/** Factors this close to 1 differ from it by rounding alone. */
const ROUNDING = 1e-12;

/**
 * Correlations of pairs whose shared audience was measured: (A_ij − A_i·A_j ÷ P) ÷ √(p_i·q_i·p_j·q_j) of one insertion each;
 * none for a placement that reaches everybody, with whom nothing is shared beyond chance.
 */
export function correlationsOf(
  placements: readonly Pick<Placement, 'audience'>[],
  duplications: readonly Duplication[],
  universe: number,
): Pair[] {
  return duplications.flatMap(({ between: [one, other], audience }): Pair[] => {
    const [first, second] = one < other ? [one, other] : [other, one];
    const [a, b] = [placements[first].audience, placements[second].audience];
    if (a === universe || b === universe) return [];
    // In whole numbers, so that what chance gives is no correlation at all.
    const beyond = Number(BigInt(audience) * BigInt(universe) - BigInt(a) * BigInt(b));
    const deviations = Math.sqrt(a * (universe - a)) * Math.sqrt(b * (universe - b));
    return [{ first, second, weight: beyond / deviations }];
  });
}

/**
 * Pairs with the factor at which every combination of views is at least as likely as never.
 * @throws TooLargeError where pairs join more than 20 placements.
 * @remarks A combination has the probability Π f_i(x_i)·(1 + t·Σ ρ_ij·z_i·z_j). The sum is linear in each z, so that it is least
 * where each placement is seen never or always.
 */
export function shrinkToCells(viewers: readonly Viewing[], pairs: readonly Pair[]): ShrunkAudience {
  const ends = endsOf(viewers);
  const groups = groupsOf(pairs).map((group): Group => {
    const { length } = group.members;
    if (length <= MOST_JOINED) return { ...group, lowest: lowestPairSum(group.members, group.pairs, ends) };
    const most = `at most ${MOST_JOINED} placements to one group`;
    throw new TooLargeError(
      `duplications must join ${most}, or their combinations take too long; got ${groupDigits(length)}`,
    );
  });
  return shrunk(pairs, groups);
}

/** The same after a change of one placement: only its own group is searched again. */
export function shrinkAgain(
  { pairs, groups }: ShrunkAudience,
  viewers: readonly Viewing[],
  place: number,
): ShrunkAudience {
  const ends = endsOf(viewers);
  const searched = groups.map((group): Group => {
    if (!group.members.includes(place)) return group;
    return { ...group, lowest: lowestPairSum(group.members, group.pairs, ends) };
  });
  return shrunk(pairs, searched);
}

function endsOf(viewers: readonly Viewing[]): (readonly [number, number])[] {
  return viewers.map((viewing) => [standardised(viewing, 0), standardised(viewing, viewing.insertions)]);
}

function shrunk(pairs: readonly Pair[], groups: readonly Group[]): ShrunkAudience {
  const lowest = groups.reduce((sum, group) => sum + group.lowest, 0);
  const factor = lowest < 0 ? -1 / lowest : 1;
  return { pairs, groups, shrunkTo: factor > 1 - ROUNDING ? 1 : factor };
}

/** Views of a placement in standard deviations from their mean; 0 where they do not vary. */
export function standardised(viewing: Viewing, views: number): number {
  const variance = varianceOfViews(viewing, viewing.insertions);
  return variance > 0 ? (views - viewing.insertions * viewing.reach) / Math.sqrt(variance) : 0;
}

function groupsOf(pairs: readonly Pair[]): Joined[] {
  let groups: Joined[] = [];
  for (const pair of pairs) {
    const joined = groups.filter(({ members }) => members.includes(pair.first) || members.includes(pair.second));
    const members = new Set([...joined.flatMap((group) => group.members), pair.first, pair.second]);
    groups = groups.filter((group) => !joined.includes(group));
    groups.push({ members: [...members], pairs: [...joined.flatMap((group) => group.pairs), pair] });
  }
  return groups;
}
