import type { FollowerGraph } from '../../../graph/follower-graph.ts';

/** The most followers that a person has: room for all who may see one share. O(people). */
export function mostFollowers({ people, offsets }: FollowerGraph): number {
  let most = 0;
  for (let person = 0; person < people; person += 1) most = Math.max(most, offsets[person + 1] - offsets[person]);
  return most;
}
