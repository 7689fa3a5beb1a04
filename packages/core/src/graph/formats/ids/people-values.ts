import { groupDigits } from '../../../errors.ts';
import { limits } from '../../../schema/limits.ts';

/** What a people file says of each person. */
export type PeopleValue = 'shareProbability' | 'price' | 'weight';

/** What a column of a people file may hold. */
interface PeopleValues {
  /** What a value must be, as the end of "expected". */
  readonly expected: string;
  readonly accepts: (value: number) => boolean;
  /** What those lack who have no line or an empty field, and get NaN; null where everyone needs a value. */
  readonly missing: string | null;
}

/** What is known of people, by the name of its column where nobody says another. */
export const peopleValues: Readonly<Record<PeopleValue, PeopleValues>> = {
  shareProbability: {
    expected: 'a share probability in [0, 1]',
    accepts: (value) => value >= 0 && value <= 1,
    missing: null,
  },
  price: {
    expected: `an amount of money from 0 to ${groupDigits(limits.price)} with at most two decimals`,
    accepts: (value) => value >= 0 && value <= limits.price && Math.round(value * 100) / 100 === value,
    missing: 'a price',
  },
  weight: {
    expected: 'a finite number of at least 0',
    accepts: (value) => value >= 0 && value < Infinity,
    missing: null,
  },
};
