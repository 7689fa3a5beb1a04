import type { CoverChoice } from './choose-by-count.ts';
import { CoverageQueue } from './coverage-queue.ts';
import { compareRatios, fractionalKnapsack } from './fractional-knapsack.ts';
import { pickPerson, type SetCover } from './set-cover.ts';

/** People looked at until when every prefix of a choice is; beyond, one for each {@link PARTS}-th of the money. */
const MANY = 2 ** 22;
const PARTS = 16;

/** A prefix of the choice and one more person, who may be a better choice than the whole. */
interface PrefixAndOne {
  readonly length: number;
  readonly person: number;
  readonly gain: number;
  readonly covered: number;
}

/**
 * Picks one person after the other who covers most for their price of what is not covered, and passes over those whom the money left
 * does not pay; then takes the best affordable person alone, or the first few and the best person whom the rest pays, where that covers more.
 * @param cover - Nobody is picked; changed.
 * @param prices - Shape [people], whole numbers.
 * @param budget - A whole number; nobody costs less than nothing.
 * @remarks The best choice adds to any prefix at most what the money buys in parts of people. `isAllCovered` is always false: nobody is paid
 * who adds nothing. J. Tang et al., "Revisiting modified greedy algorithm for monotone submodular maximization with a knapsack constraint",
 * arXiv 2008.05391.
 */
export function chooseByBudget(cover: SetCover, prices: Float64Array, budget: number): CoverChoice {
  const { coverage } = cover;
  const affordable = new AffordablePeople(coverage, prices, budget);
  const seeds: number[] = [];
  const gains: number[] = [];
  let upper = Infinity;
  let best: PrefixAndOne | null = null;
  let looked = 0;
  let next = 0;
  for (const { person, gain, left } of pickForMoney(cover, prices, budget)) {
    if (person !== null) {
      seeds.push(person);
      gains.push(gain);
    }
    if (looked > MANY && budget - left < next) continue;
    next = budget - left + budget / PARTS;
    upper = Math.min(upper, cover.covered + affordable.worth(budget));
    looked += affordable.count;
    const one = affordable.best(left);
    if (one === null || cover.covered + coverage[one] <= (best?.covered ?? 0)) continue;
    best = { length: seeds.length, person: one, gain: coverage[one], covered: cover.covered + coverage[one] };
  }
  upper = Math.min(upper, cover.covered + affordable.worth(budget));
  if (best === null || best.covered <= cover.covered) return { seeds, gains, upper, isAllCovered: false };
  return {
    seeds: [...seeds.slice(0, best.length), best.person],
    gains: [...gains.slice(0, best.length), best.gain],
    upper,
    isAllCovered: false,
  };
}

/** One pick, once it is made. */
interface PaidPick {
  /** Null before the first. */
  readonly person: number | null;
  /** Sets that the person adds. */
  readonly gain: number;
  /** Money that is left. */
  readonly left: number;
}

/** Picks who covers most for their price of those whom the money left pays, until that is nobody who adds anything. */
export function* pickForMoney(cover: SetCover, prices: Float64Array, budget: number): Generator<PaidPick, void> {
  const queue = new CoverageQueue(cover.coverage, (coversA, a, coversB, b) => {
    const order = compareRatios(coversA, prices[a], coversB, prices[b]);
    return order === 0 ? a < b : order > 0;
  });
  let left = budget;
  yield { person: null, gain: 0, left };
  for (let person = queue.take(); person >= 0; person = queue.take()) {
    if (prices[person] > left) continue;
    left -= prices[person];
    yield { person, gain: pickPerson(cover, person), left };
  }
}

/** Those whom the whole budget pays and who still cover something. */
class AffordablePeople {
  readonly #coverage: Uint32Array;
  readonly #prices: Float64Array;
  #people: Uint32Array;

  constructor(coverage: Uint32Array, prices: Float64Array, budget: number) {
    this.#coverage = coverage;
    this.#prices = prices;
    let count = 0;
    for (let person = 0; person < coverage.length; person += 1) {
      if (coverage[person] > 0 && prices[person] <= budget) count += 1;
    }
    this.#people = new Uint32Array(count);
    let place = 0;
    for (let person = 0; person < coverage.length; person += 1) {
      if (coverage[person] === 0 || prices[person] > budget) continue;
      this.#people[place] = person;
      place += 1;
    }
  }

  /** How many there were when their worth was last asked. */
  get count(): number {
    return this.#people.length;
  }

  /** What the money buys at most, in parts of people. */
  worth(budget: number): number {
    this.#forget();
    const people = this.#people;
    const values = new Float64Array(people.length);
    const prices = new Float64Array(people.length);
    for (let place = 0; place < people.length; place += 1) {
      values[place] = this.#coverage[people[place]];
      prices[place] = this.#prices[people[place]];
    }
    return fractionalKnapsack(values, prices, budget);
  }

  /** Who covers most of those whom the money pays, of equal ones the one with the smallest number; null where it pays nobody. */
  best(money: number): number | null {
    let best: number | null = null;
    for (const person of this.#people) {
      if (this.#prices[person] > money) continue;
      if (best === null || this.#coverage[person] > this.#coverage[best]) best = person;
    }
    return best;
  }

  /** Drops those who cover nothing any more. */
  #forget(): void {
    const people = this.#people;
    let place = 0;
    for (const person of people) {
      if (this.#coverage[person] === 0) continue;
      people[place] = person;
      place += 1;
    }
    this.#people = people.subarray(0, place);
  }
}
