import { type RandomStream, openStream } from 'ripplecast/random';

/** Draws settings: numbers by chance, and words so that each comes up as often as the others. */
export class Dice {
  readonly #stream: RandomStream;
  readonly #decks = new Map<string, unknown[]>();

  constructor(seed: string) {
    this.#stream = openStream(seed, 'verify', 'settings');
  }

  /** Uniform in [low, high). */
  between(low: number, high: number): number {
    return low + (high - low) * this.#stream.nextUniform();
  }

  /** Uniform on a scale of logarithms. */
  scaled(low: number, high: number): number {
    return low * (high / low) ** this.#stream.nextUniform();
  }

  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number {
    return low + Math.floor((high - low + 1) * this.#stream.nextUniform());
  }

  /** A probability, uniform in the range; with three digits, so that a report can be read. */
  probability(low: number = 0.05, high: number = 1): number {
    return withThreeDigits(this.between(low, high));
  }

  /** One of the cards: each comes up once before any comes up again, in an order of chance. */
  deal<Card>(deck: string, cards: readonly Card[]): Card {
    let left = this.#decks.get(deck) as Card[] | undefined;
    if (left === undefined || left.length === 0) {
      left = [...cards];
      this.#decks.set(deck, left);
    }
    return left.splice(this.whole(0, left.length - 1), 1)[0];
  }
}

/** The number with three digits. */
export function withThreeDigits(value: number): number {
  return Number(value.toPrecision(3));
}
