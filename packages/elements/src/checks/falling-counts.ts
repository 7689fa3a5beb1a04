import { InvalidParameterError } from 'ripplecast/check';
import { listOf, number, type Check } from './check.ts';

/** Numbers of at least 0 that never rise, such as people who see a spot once or more, twice or more, and so on. */
export const fallingCounts: Check = (name, value) => {
  listOf(number(0))(name, value);
  const counts = value as ArrayLike<number>;
  for (let at = 1; at < counts.length; at++) {
    const before = counts[at - 1] ?? 0;
    if ((counts[at] ?? 0) > before) {
      throw new InvalidParameterError(`${name}[${at}]`, `at most ${before}, as ${name}[${at - 1}] is`, counts[at]);
    }
  }
};
