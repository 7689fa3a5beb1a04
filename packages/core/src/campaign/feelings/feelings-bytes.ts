import { checkWhole } from '../../check.ts';
import { MOST_RECORDS, RECORD_BYTES } from './fan-records.ts';

/** Roles that fans can have; each keeps the space that it once needed. */
const ROLES_OF_FANS = 3;

/**
 * Bytes that the feelings of so many fans take at most, in each thread: 96 a fan, where every fan has felt something and all were of each role
 * at some time. Fans who never felt anything take none, and one who has takes 32. While a role's space grows, its former space, half as
 * large, is there as well.
 * @param fans - A whole number up to 2^25.
 * @throws InvalidParameterError for any other.
 * @example
 * ```ts
 * import { feelingsBytes } from 'ripplecast/campaign';
 * feelingsBytes(10_000_000); // => 960000000
 * ```
 */
export function feelingsBytes(fans: number): number {
  checkWhole('fans', fans, 0, MOST_RECORDS);
  return ROLES_OF_FANS * RECORD_BYTES * fans;
}
