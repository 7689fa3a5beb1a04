import { growArray } from '../../../graph/grow-array.ts';
import type { ColourWitness } from '../kernels/show-in-colours.ts';
import type { StartWitness } from '../kernels/show-to-start.ts';
import type { ColouredTimedWitness } from '../timed/spread-coloured-events.ts';
import { PersonPlaces } from './person-places.ts';
import { type CascadeTrace, NOBODY } from './cascade-trace.ts';
import type { ExposureLog } from './exposure-log.ts';

/** Writes down who was shown it by whom, in space that grows with those who were reached. */
export class TraceRecorder implements StartWitness, ColourWitness, ColouredTimedWitness {
  generation = 0;
  readonly #places = new PersonPlaces();
  // By place.
  #generations = new Int32Array(64);
  #shownBy = new Int32Array(64);
  // Counted here: cells may be bytes, which stop.
  #exposures = new Int32Array(64);
  #sharedIn = new Int32Array(64);
  #sharedAfter = new Int32Array(64);
  #madeToShareBy = new Int32Array(64);
  readonly #isTimed: boolean;
  readonly #hasColours: boolean;
  readonly #hasTelevision: boolean;
  readonly #log: ExposureLog | null;
  #now = 0;
  #hours = new Float64Array(0);
  #sharedHours = new Float64Array(0);
  #colours = new Uint8Array(0);
  #noticed = new Int32Array(0);
  /** By person newly reached in a round of two colours: who showed it to them in it. */
  readonly #shownInRound = new Map<number, number[]>();

  /**
   * @param isTimed - Whether hours are told.
   * @param hasColours - Whether colours are.
   * @param hasTelevision - Whether television is.
   * @param log - Told of every exposure; null where only people are asked for.
   */
  constructor(isTimed: boolean, hasColours: boolean, hasTelevision: boolean, log: ExposureLog | null) {
    this.#isTimed = isTimed;
    this.#hasColours = hasColours;
    this.#hasTelevision = hasTelevision;
    this.#log = log;
    if (isTimed) this.#growHours(64);
    if (hasColours) this.#colours = new Uint8Array(64);
    if (hasTelevision) this.#noticed = new Int32Array(64);
  }

  /** Somebody with whom the cascade begins. */
  began(person: number): void {
    this.#expose(person, NOBODY);
  }

  noticed(person: number, times: number, sharesAfter: number): void {
    for (let k = 0; k < times; k += 1) this.#expose(person, NOBODY);
    this.#noticed[this.#places.placeOf(person)] = times;
    if (sharesAfter > 0) this.shared(person, NOBODY, sharesAfter);
  }

  comes(hours: number, round: number): void {
    this.#now = hours;
    this.generation = round;
  }

  exposed(sharer: number, follower: number, exposure: number, shares: boolean): void {
    this.#expose(follower, sharer);
    if (shares) this.shared(follower, sharer, exposure);
    // In rounds of two colours it is decided later which of them is the first.
    if (!this.#hasColours || this.#isTimed) return;
    if (exposure === 1) this.#shownInRound.set(follower, [sharer]);
    else this.#shownInRound.get(follower)?.push(sharer);
    if (this.#shownInRound.has(follower)) this.#log?.leaveOpen(follower);
  }

  decided(person: number, first: number, colour: number, shares: number | null): void {
    const shownBy = this.#shownInRound.get(person)?.[first] ?? NOBODY;
    this.#shownInRound.delete(person);
    this.#log?.decide(person, first);
    this.#shownBy[this.#places.placeOf(person)] = shownBy;
    if (shares !== null) this.shared(person, shownBy, 1);
    this.coloured(person, shares ?? colour);
  }

  coloured(person: number, colour: number): void {
    this.#colours[this.#places.placeOf(person)] = colour;
  }

  /** Somebody who was exposed shares. */
  shared(person: number, madeBy: number, exposure: number): void {
    const place = this.#places.placeOf(person);
    this.#sharedIn[place] = this.generation;
    this.#sharedAfter[place] = exposure;
    this.#madeToShareBy[place] = madeBy;
    if (this.#isTimed) this.#sharedHours[place] = this.#now;
  }

  finish(universe: number, truncated: boolean): CascadeTrace {
    const reach = this.#places.size;
    return {
      universe,
      reach,
      truncated,
      people: this.#places.toPeople(),
      generations: this.#generations.slice(0, reach),
      shownBy: this.#shownBy.slice(0, reach),
      exposures: this.#exposures.slice(0, reach),
      sharedIn: this.#sharedIn.slice(0, reach),
      sharedAfter: this.#sharedAfter.slice(0, reach),
      madeToShareBy: this.#madeToShareBy.slice(0, reach),
      ...(this.#isTimed && {
        hours: this.#hours.slice(0, reach),
        sharedHours: this.#sharedHours.slice(0, reach),
      }),
      ...(this.#hasColours && { colours: this.#colours.slice(0, reach) }),
      ...(this.#hasTelevision && { noticed: this.#noticed.slice(0, reach) }),
    };
  }

  #expose(person: number, shownBy: number): void {
    const met = this.#places.size;
    const place = this.#places.placeOf(person);
    if (place === met) {
      if (place === this.#generations.length) this.#grow(2 * place);
      this.#generations[place] = this.generation;
      this.#shownBy[place] = shownBy;
      this.#sharedIn[place] = NOBODY;
      this.#madeToShareBy[place] = NOBODY;
      if (this.#isTimed) {
        this.#hours[place] = this.#now;
        this.#sharedHours[place] = NOBODY;
      }
    }
    this.#exposures[place] += 1;
    this.#log?.add(this.generation, shownBy, person, place === met, this.#isTimed ? this.#now : null);
  }

  #grow(capacity: number): void {
    this.#generations = growArray(this.#generations, capacity);
    this.#shownBy = growArray(this.#shownBy, capacity);
    this.#exposures = growArray(this.#exposures, capacity);
    this.#sharedIn = growArray(this.#sharedIn, capacity);
    this.#sharedAfter = growArray(this.#sharedAfter, capacity);
    this.#madeToShareBy = growArray(this.#madeToShareBy, capacity);
    if (this.#isTimed) this.#growHours(capacity);
    if (this.#hasColours) this.#colours = growArray(this.#colours, capacity);
    if (this.#hasTelevision) this.#noticed = growArray(this.#noticed, capacity);
  }

  #growHours(capacity: number): void {
    this.#hours = growArray(this.#hours, capacity);
    this.#sharedHours = growArray(this.#sharedHours, capacity);
  }
}
