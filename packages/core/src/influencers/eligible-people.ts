import { checkArray, checkWhole } from '../check.ts';
import { InvalidParameterError } from '../errors.ts';

/** Who may be chosen, and who starts anyway: people by number, each list in any order. */
export interface EligibilityOptions {
  /** The only people who may be chosen; default everyone. */
  readonly candidates?: ArrayLike<number> | undefined;
  /** People who may not be chosen. */
  readonly excluded?: ArrayLike<number> | undefined;
  /** People who start anyway, beside those chosen. */
  readonly booked?: ArrayLike<number> | undefined;
}

/** {@link EligibilityOptions}, checked. */
export interface EligiblePeople {
  /** Shape [people]: 1 for those who may be chosen; the booked are not among them. */
  readonly isEligible: Uint8Array;
  /** How many those are. */
  readonly eligible: number;
  /** Those who start anyway, ascending. */
  readonly booked: Uint32Array;
}

/**
 * Who may be chosen.
 * @param people - Of the graph.
 * @param prices - Shape [people], of `readPrices`: whoever has none cannot be asked. Null where nobody asks for anything.
 * @throws InvalidParameterError for what is no list of people of the graph, each once.
 */
export function readEligiblePeople(
  people: number,
  { candidates, excluded, booked }: EligibilityOptions,
  prices: Float64Array | null = null,
): EligiblePeople {
  const isEligible = new Uint8Array(people);
  if (candidates === undefined) isEligible.fill(1);
  else for (const person of readPeople('candidates', candidates, people)) isEligible[person] = 1;
  for (const person of readPeople('excluded', excluded ?? [], people)) isEligible[person] = 0;
  const starting = readPeople('booked', booked ?? [], people).sort();
  for (const person of starting) isEligible[person] = 0;
  prices?.forEach((price, person) => {
    if (Number.isNaN(price)) isEligible[person] = 0;
  });
  let eligible = 0;
  for (let person = 0; person < people; person += 1) eligible += isEligible[person];
  return { isEligible, eligible, booked: starting };
}

/**
 * Refuses a list with somebody who may not be chosen.
 * @param name - Of the list, for the message.
 * @param prices - As for {@link readEligiblePeople}.
 * @throws InvalidParameterError for the first of them, with the reason.
 */
export function checkEligible(
  name: string,
  listed: readonly number[],
  { isEligible }: EligiblePeople,
  prices: Float64Array | null,
): void {
  const barred = listed.findIndex((person) => isEligible[person] === 0);
  if (barred < 0) return;
  const person = listed[barred];
  const isPriced = prices === null || !Number.isNaN(prices[person]);
  const expected = isPriced
    ? 'somebody who may be chosen: a candidate, not excluded, not booked'
    : 'somebody who has a price, because others cannot be asked';
  throw new InvalidParameterError(`${name}[${barred}]`, expected, person);
}

/**
 * People by number, in the order in which they are listed.
 * @param name - Of the list, for the message.
 * @param people - Of the graph.
 * @throws InvalidParameterError where somebody is not in the graph, or listed twice.
 */
export function readPeople(name: string, listed: ArrayLike<number>, people: number): Uint32Array {
  checkArray(name, listed);
  const isListed = new Set<number>();
  for (let i = 0; i < listed.length; i += 1) {
    if (people === 0) throw new InvalidParameterError(`${name}[${i}]`, 'left out: the graph has no people', listed[i]);
    checkWhole(`${name}[${i}]`, listed[i], 0, people - 1);
    if (isListed.has(listed[i])) {
      throw new InvalidParameterError(`${name}[${i}]`, 'a person who is not listed already', listed[i]);
    }
    isListed.add(listed[i]);
  }
  return Uint32Array.from(listed);
}
