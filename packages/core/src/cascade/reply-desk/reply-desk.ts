import type { Desk } from '../conversation.ts';
import { growArray } from '../../graph/grow-array.ts';
import { log, openStream } from '../../random/index.ts';
import type { RandomStream } from '../../random/index.ts';
import { endOfWork, layOutWorkHours, nextWork, type WorkHours } from './work-hours.ts';

const HOURS_A_DAY = 24;
const MINUTES_AN_HOUR = 60;
/** Criticism for which there is room at first. */
const FIRST_ASKS = 64;

/**
 * A desk that answers criticism one by one, first come, first served, in one replicate after the other. No criticism that asks
 * later changes when one is answered: so the answer's moment is known as soon as it is asked for. Work stops at closing and goes
 * on at the next opening; waiting and patience go on all the time.
 *
 * Each criticism draws its handling and its patience when it asks, whether they are needed or not: the k-th one has the same of
 * both at every desk.
 */
export class ReplyDesk {
  /** Number of criticisms that have asked. */
  asked = 0;
  /** Shape [room]: the moment at which each one asked; entries from `asked` on are unused, here and below. */
  askedAt: Float64Array = new Float64Array(FIRST_ASKS);
  /** Shape [room]: the moment at which its handling began, or it gave up; Infinity where it waits for ever. */
  leftQueueAt: Float64Array = new Float64Array(FIRST_ASKS);
  /** Shape [room]: the moment of its answer; Infinity for none. */
  answeredAt: Float64Array = new Float64Array(FIRST_ASKS);
  /** When people work in this replicate. */
  workHours: WorkHours;

  readonly #desk: Desk;
  /** Shape [people]: the moment at which each has done what they have taken; a heap, the earliest first. */
  readonly #free: Float64Array;
  #handlingStream: RandomStream;
  #patienceStream: RandomStream;

  /** @param desk - Checked already. */
  constructor(desk: Desk) {
    this.#desk = desk;
    this.#free = new Float64Array(desk.people);
    this.#handlingStream = openStream('', 0, 'handling');
    this.#patienceStream = this.#handlingStream;
    this.workHours = layOutWorkHours(desk.openHours, 0);
  }

  /** People who answer. */
  get people(): number {
    return this.#desk.people;
  }

  /**
   * Everybody is free, nothing has been asked, and time 0 has its hour of the day.
   * @param suffix - Of the names of streams, where a replicate has more than one conversation.
   */
  begin(rngSeed: string, replicate: number, suffix: string = ''): void {
    const { openHours, startHour, patienceHours, people } = this.#desk;
    if (people > 0) this.#handlingStream = openStream(rngSeed, replicate, `handling${suffix}`);
    if (patienceHours !== null) this.#patienceStream = openStream(rngSeed, replicate, `patience${suffix}`);
    if (openHours !== 'always') {
      const hour =
        startHour === 'random'
          ? HOURS_A_DAY * openStream(rngSeed, replicate, `clock${suffix}`).nextUniform()
          : startHour;
      this.workHours = layOutWorkHours(openHours, hour);
    }
    this.#free.fill(0);
    this.asked = 0;
  }

  /**
   * A criticism asks for an answer.
   * @param moment - Hours from time 0, not before those of earlier calls.
   * @returns The moment of its answer; Infinity where it gets none.
   */
  ask(moment: number): number {
    const { people, handlingMinutes, patienceHours } = this.#desk;
    const givesUpAt = patienceHours === null ? Infinity : moment + draw(this.#patienceStream, patienceHours);
    const handling = people === 0 ? 0 : draw(this.#handlingStream, handlingMinutes / MINUTES_AN_HOUR);
    const begins = people === 0 ? Infinity : nextWork(this.workHours, Math.max(moment, this.#free[0]));
    const isAnswered = begins <= givesUpAt && begins < Infinity;
    const answered = isAnswered ? endOfWork(this.workHours, begins, handling) : Infinity;
    if (isAnswered) this.#takeUntil(answered);
    this.#note(moment, Math.min(begins, givesUpAt), answered);
    return answered;
  }

  /** Whoever is free first is free again at this moment. */
  #takeUntil(moment: number): void {
    const free = this.#free;
    let place = 0;
    for (let below = 1; below < free.length; below = 2 * place + 1) {
      if (below + 1 < free.length && free[below + 1] < free[below]) below += 1;
      if (free[below] >= moment) break;
      free[place] = free[below];
      place = below;
    }
    free[place] = moment;
  }

  #note(askedAt: number, leftQueueAt: number, answeredAt: number): void {
    const place = this.asked++;
    if (place === this.askedAt.length) {
      this.askedAt = growArray(this.askedAt, 2 * place);
      this.leftQueueAt = growArray(this.leftQueueAt, 2 * place);
      this.answeredAt = growArray(this.answeredAt, 2 * place);
    }
    this.askedAt[place] = askedAt;
    this.leftQueueAt[place] = leftQueueAt;
    this.answeredAt[place] = answeredAt;
  }
}

/** An exponential time with this mean. */
function draw(stream: RandomStream, mean: number): number {
  return -mean * log(1 - stream.nextUniform());
}
