import { setSpaceBytes } from './influence-bytes.ts';

/** Of a person: coverage, place in the other lists, in the queue twice, three marks. */
const PERSON_BYTES = 19;
/** Of a set: where it begins, before and after it grows, and whether it is covered. */
const SET_BYTES = 9;
/** Of a person in a set: in the set, and the set in the list of the person. */
const MEMBERSHIP_BYTES = 8;

/**
 * Bytes that choosing takes at its peak, besides the graph and what `prepareInfluence` lays out.
 * @param people - Number of people.
 * @param sets - Sets of the first collection.
 * @param memberships - People in them, together; of those who may be chosen.
 */
export function choiceBytes(people: number, sets: number, memberships: number): number {
  return setSpaceBytes(people) + PERSON_BYTES * people + SET_BYTES * sets + MEMBERSHIP_BYTES * memberships;
}
