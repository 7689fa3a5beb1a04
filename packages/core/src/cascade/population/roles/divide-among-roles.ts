import { drawBinomial, drawHypergeometric, type RandomStream } from '../../../random/index.ts';
import { MAX_POPULATION } from '../../../random/limits.ts';
import { ROLES } from './crowd.ts';

/**
 * Draws how many of `drawn` different people of a crowd have each role.
 * @param people - Shape [roles]: the crowd.
 * @param all - How many they are together; at least `drawn`.
 * @param into - Shape [roles], filled here.
 */
export function divideAmongRoles(
  stream: RandomStream,
  people: Float64Array,
  all: number,
  drawn: number,
  into: Float64Array,
): void {
  let others = all;
  let left = drawn;
  for (let role = 0; role < ROLES; role += 1) {
    const of = people[role];
    const taken = left === 0 || of === 0 ? 0 : of === others ? left : drawHypergeometric(stream, others, of, left);
    into[role] = taken;
    others -= of;
    left -= taken;
  }
}

/**
 * The same, also of more than can be drawn from exactly: then, and where rounding has left too few to draw from, as if whoever was drawn
 * could be drawn again.
 */
export function divideManyAmongRoles(
  stream: RandomStream,
  places: Float64Array,
  drawn: number,
  into: Float64Array,
): void {
  let others = 0;
  for (let role = 0; role < ROLES; role += 1) others += places[role];
  if (drawn <= others && others <= MAX_POPULATION) {
    divideAmongRoles(stream, places, others, drawn, into);
    return;
  }
  let left = drawn;
  for (let role = 0; role < ROLES; role += 1) {
    const taken = others > 0 ? drawBinomial(stream, left, Math.min(1, places[role] / others)) : 0;
    into[role] = taken;
    others -= places[role];
    left -= taken;
  }
}
