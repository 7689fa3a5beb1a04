import { growArray } from '../../../graph/grow-array.ts';
import type { CascadeExposures } from './cascade-exposures.ts';

/** Writes down every exposure of one run, in space that grows with them. */
export class ExposureLog {
  #count = 0;
  #rounds = new Int32Array(64);
  #from = new Int32Array(64);
  #to = new Uint32Array(64);
  #isFirst = new Uint8Array(64);
  #hours: Float64Array | null = null;
  /** By person newly reached in a round of two colours: places of their exposures in it. */
  readonly #undecided = new Map<number, number[]>();

  /** @param hours - Of the exposure; null in rounds. */
  add(round: number, from: number, to: number, isFirst: boolean, hours: number | null): void {
    const place = this.#count;
    if (place === this.#to.length) this.#grow(2 * place);
    this.#rounds[place] = round;
    this.#from[place] = from;
    this.#to[place] = to;
    this.#isFirst[place] = isFirst ? 1 : 0;
    if (hours !== null) {
      this.#hours ??= new Float64Array(this.#to.length);
      this.#hours[place] = hours;
    }
    this.#count = place + 1;
  }

  /** The exposure that was added last is one of several in a round of which one will be the first of its person. */
  leaveOpen(person: number): void {
    const place = this.#count - 1;
    const places = this.#undecided.get(person);
    if (places === undefined) this.#undecided.set(person, [place]);
    else places.push(place);
  }

  /** Of the exposures of a person that were left open, this one is the first. */
  decide(person: number, first: number): void {
    const places = this.#undecided.get(person) ?? [];
    this.#undecided.delete(person);
    for (const [index, place] of places.entries()) this.#isFirst[place] = index === first ? 1 : 0;
  }

  finish(isTimed: boolean): CascadeExposures {
    const count = this.#count;
    return {
      count,
      rounds: this.#rounds.slice(0, count),
      from: this.#from.slice(0, count),
      to: this.#to.slice(0, count),
      isFirst: this.#isFirst.slice(0, count),
      ...(isTimed && { hours: this.#hours?.slice(0, count) ?? new Float64Array(0) }),
    };
  }

  #grow(capacity: number): void {
    this.#rounds = growArray(this.#rounds, capacity);
    this.#from = growArray(this.#from, capacity);
    this.#to = growArray(this.#to, capacity);
    this.#isFirst = growArray(this.#isFirst, capacity);
    if (this.#hours !== null) this.#hours = growArray(this.#hours, capacity);
  }
}
