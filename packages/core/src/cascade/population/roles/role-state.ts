import type { FollowerBins } from '../../../random/count-law/follower-bins.ts';
import { growArray } from '../../../graph/grow-array.ts';
import { createColouredState } from '../colours/coloured-population.ts';
import type { ColouredState } from '../colours/coloured-state.ts';
import type { LaidOutCascade } from '../laid-out-cascade.ts';
import { ConversationStreams } from './conversation-streams.ts';
import { ROLES } from './crowd.ts';
import { createRoleTally, type RoleTally } from './role-tally.ts';

/**
 * People with roles in the middle of a conversation in rounds. As in a {@link ColouredState} nobody decides before the end of the round in
 * which they are first reached. How often people have seen it is not counted: what they do depends on their first sight alone.
 */
export interface RoleState {
  readonly universe: number;
  readonly visibility: number;
  readonly bins: FollowerBins;
  /** Shape [roles]: people whom nothing has reached; and how many they are. */
  readonly unreached: Float64Array;
  unreachedOfAll: number;
  /** Shape [roles]: people who were reached before the round, sharers included. */
  readonly reached: Float64Array;
  /** Shape [roles]: who shows the message in this round and has not done so yet, by what they say; and how many they are. */
  readonly supporters: Float64Array;
  readonly critics: Float64Array;
  sharers: number;
  /** People first reached in this round. */
  readonly fresh: FreshRoles;
  /** What all rounds together came to. */
  tally: RoleTally;
  impressions: number;

  readonly streams: ConversationStreams;

  /** Shape [roles]: space of the kernels. */
  readonly divided: Float64Array;
  readonly places: Float64Array;
  readonly more: Float64Array;
  readonly inLastClass: Float64Array;
  /** Space for rounds of many sharers, without roles. */
  readonly together: ColouredState;
}

/**
 * People who are first reached in a round, by role, by their exposures in it and by the colour of their first sight so far. Entry
 * j·roles + r of an array has those of role r with j exposures; j = 0 is unused.
 */
export interface FreshRoles {
  praised: Float64Array;
  criticised: Float64Array;
  /** How many they are together. */
  people: number;
  /** Most exposures that anybody may have. */
  last: number;
  /** How many of each see one share more. Space of a kernel. */
  praisedHits: Float64Array;
  criticisedHits: Float64Array;
}

/** Who decides is not asked of rounds without roles. */
const praiseAlone = { quality: 1, shareMultiplier: 1, delayMultiplier: 1 };
const FIRST_ROOM = 16 * ROLES;

/** Space for conversations in rounds. */
export function createRoleState(cascade: LaidOutCascade): RoleState {
  const byRole = (): Float64Array => new Float64Array(ROLES);
  const freshArray = (): Float64Array => new Float64Array(FIRST_ROOM);
  return {
    universe: cascade.universe,
    visibility: cascade.visibility,
    bins: cascade.bins,
    unreached: byRole(),
    unreachedOfAll: 0,
    reached: byRole(),
    supporters: byRole(),
    critics: byRole(),
    sharers: 0,
    fresh: {
      praised: freshArray(),
      criticised: freshArray(),
      people: 0,
      last: 0,
      praisedHits: freshArray(),
      criticisedHits: freshArray(),
    },
    tally: createRoleTally(),
    impressions: 0,
    streams: new ConversationStreams(),
    divided: byRole(),
    places: byRole(),
    more: byRole(),
    inLastClass: byRole(),
    together: createColouredState({ ...cascade, shareProbability: 0 }, praiseAlone, ''),
  };
}

/** Makes room for so many exposures of those who are first reached. */
export function makeRoomForRoles(fresh: FreshRoles, exposures: number): void {
  const entries = (exposures + 1) * ROLES;
  if (entries <= fresh.praised.length) return;
  const room = 2 * entries;
  fresh.praised = growArray(fresh.praised, room);
  fresh.criticised = growArray(fresh.criticised, room);
  fresh.praisedHits = growArray(fresh.praisedHits, room);
  fresh.criticisedHits = growArray(fresh.criticisedHits, room);
}
