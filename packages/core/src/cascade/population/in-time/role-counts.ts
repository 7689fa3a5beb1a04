import { openStream, type RandomStream } from '../../../random/index.ts';
import { ROLES } from '../roles/crowd.ts';
import { createRoleTally, type RoleTally } from '../roles/role-tally.ts';

/** People of a conversation by role, in the middle of it. Shape of each array: [roles], unless it says another. */
export interface RoleCounts {
  readonly people: Float64Array;
  /** People whom nothing has reached. */
  readonly unreached: Float64Array;
  /** Fans who have not seen the brand's post, and those of them who have noticed a spot; 0 for strangers. */
  readonly withoutPost: Float64Array;
  readonly spotOnly: Float64Array;
  /** Shape [kinds × roles]: probability of sharing where the first sight is of a kind. */
  readonly shareAfter: Float64Array;
  /** Shape [kinds × roles]: probability that whoever then shares, praises. */
  readonly praisesAfter: Float64Array;
  /** What the conversation has come to. */
  tally: RoleTally;
  /** On whom of all roles a sight falls. */
  stream: RandomStream;
  /** Space of the kernels. */
  readonly firsts: Float64Array;
  readonly further: Float64Array;
  readonly divided: Float64Array;
  readonly rest: Float64Array;
}

/** Space for people of all roles, whom so many kinds of sights may reach. */
export function createRoleCounts(kinds: number): RoleCounts {
  const byRole = (): Float64Array => new Float64Array(ROLES);
  return {
    people: byRole(),
    unreached: byRole(),
    withoutPost: byRole(),
    spotOnly: byRole(),
    shareAfter: new Float64Array(kinds * ROLES),
    praisesAfter: new Float64Array(kinds * ROLES),
    tally: createRoleTally(),
    stream: openStream('', 0, 'roles'),
    firsts: byRole(),
    further: byRole(),
    divided: byRole(),
    rest: byRole(),
  };
}
