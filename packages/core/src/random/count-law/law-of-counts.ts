import { checkArray } from '../../check.ts';
import { InvalidParameterError } from '../../errors.ts';
import { limits } from '../../schema/limits.ts';
import { MAX_COUNT } from '../limits.ts';
import type { CountClass, FollowerLaw } from './count-law.ts';

/** Where there are too many different numbers for classes of their own, those up to this many keep one. */
const EXACT_UP_TO = 5000;
/** Above, a class holds numbers that differ by less than this part of the smallest: 1e6 is reached in fewer than 5,000 of them. */
const CLASS_WIDTH = 0.0011;

/**
 * The law of numbers that were counted: a class for each different number, with its share of the people.
 * @param counts - One number for each person, whole, from 0 to 1e6, at least one of them; not changed.
 * @returns The number itself where it is the same for all.
 * @throws InvalidParameterError for anything else.
 * @remarks A law has at most 10,000 classes. Where there are more different numbers, those above 5,000 that differ by less than
 * 0.11 % share a class, which has their mean, rounded. O(counts + largest number).
 * @example
 * ```ts
 * import { lawOfCounts } from 'ripplecast/random';
 *
 * const law = lawOfCounts(Uint32Array.of(100, 300, 100, 100));
 * law; // => { distribution: 'classes', classes: [{ followers: 100, share: 0.75 }, { followers: 300, share: 0.25 }] }
 * ```
 */
export function lawOfCounts(counts: ArrayLike<number>): FollowerLaw {
  checkArray('counts', counts);
  const people = counts.length;
  if (people === 0) throw new InvalidParameterError('counts', 'a list of at least one number', counts);
  const peopleWith = countByNumber(counts);
  let different = 0;
  for (const times of peopleWith) if (times > 0) different += 1;
  const mayShare = different > limits.followerClasses;
  const classes: CountClass[] = [];
  for (let from = 0; from < peopleWith.length;) {
    const width = mayShare && from > EXACT_UP_TO ? Math.floor(from * CLASS_WIDTH) + 1 : 1;
    const to = Math.min(peopleWith.length, from + width);
    let members = 0;
    let sum = 0;
    for (let number = from; number < to; number += 1) {
      members += peopleWith[number];
      sum += peopleWith[number] * number;
    }
    if (members > 0) classes.push({ followers: Math.round(sum / members), share: members / people });
    from = to;
  }
  return classes.length === 1 ? classes[0].followers : { distribution: 'classes', classes };
}

/** Shape [largest + 1]: how many people have each number. */
function countByNumber(counts: ArrayLike<number>): Uint32Array {
  let largest = 0;
  for (let person = 0; person < counts.length; person += 1) {
    const count = counts[person];
    if (!Number.isInteger(count) || count < 0 || count > MAX_COUNT) {
      throw new InvalidParameterError(`counts[${person}]`, `a whole number from 0 to ${MAX_COUNT}`, count);
    }
    largest = Math.max(largest, count);
  }
  const peopleWith = new Uint32Array(largest + 1);
  for (let person = 0; person < counts.length; person += 1) peopleWith[counts[person]] += 1;
  return peopleWith;
}
