/** Who follows whom, as a `FollowerGraph` of `ripplecast/graph` has it. */
export interface PeopleGraph {
  /** People in all. */
  readonly people: number;
  /** Shape [people + 1]: those who follow u are entries offsets[u] … offsets[u + 1] − 1 of `followers`. */
  readonly offsets: ArrayLike<number>;
  /** Shape [edges]: followers. */
  readonly followers: ArrayLike<number>;
}

/** Groups of people in the order in which they stand, each person in one of them. */
export type FriendGroups = readonly (readonly number[])[];
