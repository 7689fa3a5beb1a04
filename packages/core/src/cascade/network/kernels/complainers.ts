import { log, openStream } from '../../../random/index.ts';
import type { RandomStream } from '../../../random/index.ts';
import type { Complaints } from '../../conversation.ts';
import type { NetworkCascade } from '../network-cascade.ts';

/**
 * Draws who complains, and when. Complainers are people drawn at random who are neither fans nor seeds and have not been reached
 * before; where too few are left, all that are left complain.
 */
export class Complainers {
  /** How many there are who could still complain. */
  left = 0;
  readonly #complaints: Complaints;
  readonly #cascade: NetworkCascade;
  /** Shape [people]: the number of the replicate in which they are known not to complain, counted from 1. */
  readonly #apartIn: Uint32Array;
  #replicates = 0;
  #hours = 0;
  #stream: RandomStream;

  /** @param complaints - Checked already. */
  constructor(cascade: NetworkCascade, complaints: Complaints) {
    this.#cascade = cascade;
    this.#complaints = complaints;
    this.#apartIn = new Uint32Array(cascade.graph.people);
    this.#stream = openStream('', 0, 'complaints');
  }

  /** Opens the stream of a replicate; seeds do not complain. */
  begin(rngSeed: string, replicate: number): void {
    const { graph, seeds } = this.#cascade;
    this.#stream = openStream(rngSeed, replicate, 'complaints');
    this.#replicates += 1;
    // After 2^32 replicates on one state.
    if (this.#replicates > 0xffffffff) {
      this.#apartIn.fill(0);
      this.#replicates = 1;
    }
    this.#hours = 0;
    this.left = graph.people;
    for (const seed of seeds) this.setApart(seed);
  }

  /** Somebody who will not complain: a fan, or whoever was reached. Said twice of the same person, it is the same. */
  setApart(person: number): void {
    if (this.#apartIn[person] === this.#replicates) return;
    this.#apartIn[person] = this.#replicates;
    this.left -= 1;
  }

  /**
   * Draws the fans who will not see the post, who do not complain either.
   * @param seeing - How many see it; they were set apart.
   */
  setOtherFansApart(seeing: number): void {
    for (let fan = seeing; fan < this.#cascade.fans; fan += 1) this.setApart(this.#drawPerson());
  }

  /** How many complain at the beginning. Fans and seeds were set apart. */
  countAtOnce(): number {
    return Math.min(this.#complaints.complaints, this.left);
  }

  /** Somebody who complains now, and never again; −1 where nobody is left. */
  draw(): number {
    if (this.left === 0) return -1;
    const person = this.#drawPerson();
    this.setApart(person);
    return person;
  }

  /** The hours of the next complaint after the beginning; Infinity where none is to come. */
  nextHours(): number {
    const { perHour, hours } = this.#complaints;
    if (perHour === 0 || this.left === 0) return Infinity;
    this.#hours -= log(1 - this.#stream.nextUniform()) / perHour;
    return this.#hours <= hours ? this.#hours : Infinity;
  }

  /**
   * Anybody who is not set apart. Some of them there are: whoever is is drawn again, altogether people × ln(people) times at most, on
   * average, if all complain.
   */
  #drawPerson(): number {
    const { people } = this.#cascade.graph;
    for (;;) {
      const person = Math.floor(this.#stream.nextUniform() * people);
      if (this.#apartIn[person] !== this.#replicates) return person;
    }
  }
}
