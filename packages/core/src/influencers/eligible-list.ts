import type { EligiblePeople } from './eligible-people.ts';

/** Those who may be chosen, ascending; null where that is everyone who is not booked. O(people). */
export function eligibleList({ isEligible, eligible, booked }: EligiblePeople): Uint32Array | null {
  if (eligible + booked.length === isEligible.length) return null;
  const list = new Uint32Array(eligible);
  let place = 0;
  for (let person = 0; person < isEligible.length; person += 1) {
    if (isEligible[person] === 0) continue;
    list[place] = person;
    place += 1;
  }
  return list;
}
