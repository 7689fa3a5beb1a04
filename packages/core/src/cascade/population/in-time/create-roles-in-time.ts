import { createRoleCounts } from './role-counts.ts';
import type { RolesInTime } from './role-kernels.ts';
import {
  complainAsStrangers,
  showGroupToRoles,
  showPooledToRoles,
  showPostToRoles,
  showSpotToRoles,
} from './show-to-roles.ts';

/** People with roles, whom so many kinds of sights may reach. */
export function createRolesInTime(kinds: number): RolesInTime {
  const counts = createRoleCounts(kinds);
  return {
    counts,
    kernels: {
      showSpot: (state, people, stream) => showSpotToRoles(state, counts, people, stream),
      showPost: (state, fans) => showPostToRoles(state, counts, fans),
      complain: (state, people) => complainAsStrangers(state, counts, people),
      showGroup: (state, sights, others, kind) => showGroupToRoles(state, counts, sights, others, kind),
      showPooled: (state, batch) => showPooledToRoles(state, counts, batch),
    },
  };
}
