import { setSpaceBytes } from './influence-bytes.ts';

/** Of a person: coverage, place in the other lists, in the queue twice, three marks. */
const PERSON_BYTES = 19;
/** More of a person where there is a budget: price, twice, coverage as a double, place in the list of the affordable. */
const BUDGET_BYTES = 28;
/** Of a set: where it begins, and for half of them, those drawn last, once more; whether it is covered, and people by coverage. */
const SET_BYTES = 11;
/**
 * Of a person in a set: in the set, and the set in the list of the person; and for half of them once more what was drawn last, which whoever
 * answers the steps still holds.
 */
const MEMBERSHIP_BYTES = 10;

/**
 * Bytes that choosing takes at its peak, besides the graph and what `prepareInfluence` lays out.
 * @param people - Number of people.
 * @param sets - Sets of the first collection.
 * @param memberships - People in them, together; of those who may be chosen.
 * @param limit - What limits the choice.
 * @returns One thread's: each further one takes `setSpaceBytes`.
 */
export function choiceBytes(
  people: number,
  sets: number,
  memberships: number,
  limit: 'count' | 'budget' = 'count',
): number {
  const personBytes = PERSON_BYTES + (limit === 'budget' ? BUDGET_BYTES : 0);
  return setSpaceBytes(people) + personBytes * people + SET_BYTES * sets + MEMBERSHIP_BYTES * memberships;
}
