import { drawBelow } from '../../random/draw-below.ts';
import { drawHypergeometric, log, type RandomStream } from '../../random/index.ts';

/** How somebody was reached: their first sight. Criticism that somebody passed on, and was answered, is a kind of its own. */
export const POST = 0;
export const SPOT = 1;
export const PRAISE = 2;
export const CRITICISM = 3;
export const ANSWERED_CRITICISM = 4;
/** How many kinds of first sights there are. */
export const FIRST_SIGHTS = 5;

/** What is left in somebody. */
export const GOODWILL = 0;
export const GRIEVANCE = 1;
const FEELINGS = 2;

const FIRST_SPACE = 64;

/**
 * The fans of one role whom a conversation has reached, by their first sight, and what it leaves in them. Those with one first sight are
 * exchangeable: only those in whom something is left have a place, from 0, and anyone else is as good as the next place.
 *
 * One space serves conversation after conversation. All feelings that are added are exponential.
 */
export class ReachedFans {
  /** Shape [first sights]: how many were reached so. Written by whoever begins. */
  readonly sizes: Float64Array = new Float64Array(FIRST_SIGHTS);
  /** Shape [first sights]: how many of them have a place. */
  readonly placed: Int32Array = new Int32Array(FIRST_SIGHTS);
  /** By first sight, shape [places × feelings]: what is left in each. */
  readonly #left: Float64Array[] = Array.from({ length: FIRST_SIGHTS }, () => new Float64Array(FIRST_SPACE * FEELINGS));

  #order = new Uint32Array(FIRST_SPACE);

  /**
   * Space with the numbers from 0 to `count` − 1 in order, and anything behind them. Changed by whoever asks.
   * @remarks O(count).
   */
  writeOrder(count: number): Uint32Array {
    if (this.#order.length < count) this.#order = new Uint32Array(Math.max(count, 2 * this.#order.length));
    for (let number = 0; number < count; number += 1) this.#order[number] = number;
    return this.#order;
  }

  /** What is left in somebody. */
  leftIn(first: number, place: number, feeling: number): number {
    return this.#left[first][place * FEELINGS + feeling];
  }

  /** How many have a place, whatever their first sight. */
  countPlaced(): number {
    let count = 0;
    for (let first = 0; first < FIRST_SIGHTS; first += 1) count += this.placed[first];
    return count;
  }

  /** Adds a feeling to each of `count` people with this first sight, who have no place yet. */
  addToNew(stream: RandomStream, feeling: number, first: number, count: number, mean: number): void {
    for (let left = count; left > 0; left -= 1) this.#add(stream, feeling, first, this.#takePlace(first), mean);
  }

  /**
   * Adds a feeling to each of `count` different people with a first sight from `from` to `end` − 1, any of them, whether they have a place
   * or not; and once more with another mean, where that is not 0.
   */
  addToSome(
    stream: RandomStream,
    feeling: number,
    from: number,
    end: number,
    count: number,
    mean: number,
    meanOfMore: number,
  ): void {
    let people = 0;
    for (let first = from; first < end; first += 1) people += this.sizes[first];
    let left = count;
    for (let first = from; left > 0; first += 1) {
      const size = this.sizes[first];
      const placed = this.placed[first];
      const chosen = drawHypergeometric(stream, people, size, left);
      const chosenPlaced = drawHypergeometric(stream, size, placed, chosen);
      people -= size;
      left -= chosen;
      for (let place = 0, still = chosenPlaced; still > 0; place += 1) {
        if (drawBelow(stream, placed - place) >= still) continue;
        this.#addTwice(stream, feeling, first, place, mean, meanOfMore);
        still -= 1;
      }
      for (let fresh = chosen - chosenPlaced; fresh > 0; fresh -= 1) {
        this.#addTwice(stream, feeling, first, this.#takePlace(first), mean, meanOfMore);
      }
    }
  }

  /** Adds a feeling `count` times, each time to anyone who was reached; of whom there is at least one, if `count` is not 0. */
  addToAny(stream: RandomStream, feeling: number, count: number, mean: number, meanOfAnswered: number): void {
    const { sizes, placed } = this;
    let reached = 0;
    for (let first = 0; first < FIRST_SIGHTS; first += 1) reached += sizes[first];
    for (let left = count; left > 0; left -= 1) {
      let rank = drawBelow(stream, reached);
      let first = 0;
      while (rank >= sizes[first]) {
        rank -= sizes[first];
        first += 1;
      }
      const place = rank < placed[first] ? rank : this.#takePlace(first);
      this.#add(stream, feeling, first, place, first === ANSWERED_CRITICISM ? meanOfAnswered : mean);
    }
  }

  #addTwice(
    stream: RandomStream,
    feeling: number,
    first: number,
    place: number,
    mean: number,
    meanOfMore: number,
  ): void {
    this.#add(stream, feeling, first, place, mean);
    if (meanOfMore > 0) this.#add(stream, feeling, first, place, meanOfMore);
  }

  #add(stream: RandomStream, feeling: number, first: number, place: number, mean: number): void {
    this.#left[first][place * FEELINGS + feeling] -= mean * log(1 - stream.nextUniform());
  }

  /** A place for one more, in whom nothing is left yet. */
  #takePlace(first: number): number {
    const place = this.placed[first];
    this.placed[first] = place + 1;
    let left = this.#left[first];
    if (place * FEELINGS === left.length) {
      left = new Float64Array(2 * left.length);
      left.set(this.#left[first]);
      this.#left[first] = left;
    }
    left[place * FEELINGS + GOODWILL] = 0;
    left[place * FEELINGS + GRIEVANCE] = 0;
    return place;
  }
}
