import { growArray } from '../../../graph/grow-array.ts';
import { EventHeap } from '../../network/timed/event-heap.ts';
import { SURE } from './timed-population.ts';

/** Stands where a sharer would be for somebody who criticises now. */
const NEW_CRITIC = -1;

/** Sharers who are followed singly: how many each has shown the message to, and their sights still to come in exact time. */
export class ListedSharers {
  /** Moment of the sights that were taken last, in units. */
  units = 0;
  /** Their round. */
  round = 0;
  /** How many see it at that moment. */
  sights = 0;
  /** Who shows it. */
  sharer = 0;
  /** The colour of the sights, or of one that is passed on. */
  kind = 0;
  #count = 0;
  // By sharer.
  #shown = new Float64Array(64);
  #colours = new Uint8Array(64);
  readonly #events = new EventHeap();

  /** Moment of the sights that come next, in units; Infinity where there are none. */
  get next(): number {
    return this.#events.next;
  }

  /** Forgets all. */
  clear(): void {
    this.#count = 0;
    this.#events.clear();
  }

  /**
   * A sharer more.
   * @param shown - To how many they have shown it already.
   * @returns Their number.
   */
  list(colour: number, shown: number = 0): number {
    if (this.#count === this.#shown.length) {
      this.#shown = growArray(this.#shown, 2 * this.#count);
      this.#colours = growArray(this.#colours, 2 * this.#count);
    }
    this.#shown[this.#count] = shown;
    this.#colours[this.#count] = colour;
    return this.#count++;
  }

  /**
   * Some followers of a sharer will see the share at a moment.
   * @param order - Decides between equal moments of one round.
   */
  add(units: number, round: number, order: number, sights: number, sharer: number): void {
    this.#events.add(units, round, order, sights, sharer);
  }

  /** One follower of a sharer will see the share at a moment, and pass it on if nothing has reached them before. */
  addSure(units: number, round: number, order: number, sharer: number): void {
    this.#events.add(units, round, order, 0, sharer);
  }

  /** Somebody will criticise at a moment. */
  addCritic(units: number, round: number): void {
    this.#events.add(units, round, 0, 0, NEW_CRITIC);
  }

  /** Whether what was taken last is somebody who criticises. */
  get isCritic(): boolean {
    return this.sharer === NEW_CRITIC;
  }

  /** Takes the next sights, if they come by so many units. Those to whom the sharer had shown it before are returned; −1 for none. */
  take(until: number): number {
    if (this.#events.next > until || !this.#events.take()) return -1;
    const { hours, round, person, sharer } = this.#events;
    this.units = hours;
    this.round = round;
    this.sharer = sharer;
    if (sharer === NEW_CRITIC) return 0;
    const isSure = person === 0;
    this.sights = isSure ? 1 : person;
    this.kind = isSure ? SURE : this.#colours[sharer];
    const before = this.#shown[sharer];
    this.#shown[sharer] = before + this.sights;
    return before;
  }
}
