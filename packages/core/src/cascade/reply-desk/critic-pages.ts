import { openStream } from '../../random/index.ts';
import type { RandomStream } from '../../random/index.ts';
import type { RowTotals } from '../cascade-rows.ts';
import { endOfTiming } from '../cascade-timing.ts';
import type { CompleteTiming, Conversation } from '../conversation.ts';
import { tallyDesk, waitsOf } from './desk-tally.ts';
import { ReaderLaw } from './reader-law.ts';
import { ReplyDesk } from './reply-desk.ts';

/** What comes of a sight of criticism: it never comes to it. */
export const NO_SIGHT = 0;
/** It comes after the last moment that counts. */
export const LATER_SIGHT = 1;
/** It comes, and no answer stands below the criticism yet. */
export const BARE_SIGHT = 2;
/** It comes, and the answer stands below the criticism. */
export const ANSWERED_SIGHT = 3;

/**
 * Where criticism is, and what becomes of it there: each critic's share asks the desk for an answer, is on the brand's pages, where it
 * may be hidden, or elsewhere, where readers may find it. Counts who saw what. For one replicate after the other.
 */
export class CriticPages {
  /** Of the last share: the moment of its answer; Infinity for none. */
  answeredAt: number = Infinity;
  /** Of the last share: the moment after which nobody sees it any more; Infinity for none. */
  hiddenAt: number = Infinity;
  /** Whether the last share is elsewhere. */
  isElsewhere = false;
  /** Probability that whoever would share does, though they see the answer. */
  readonly sharesDespiteAnswer: number;
  /** How many times as many see what has been answered, at most everyone. */
  readonly publicityFactor: number;
  /**
   * How many times as often as without answers criticism is passed on at most, as an answer keeps some from it and shows it to more.
   */
  readonly mostPassedOn: number;
  /** Who finds pages elsewhere; null for nobody. */
  readonly readers: ReaderLaw | null;
  /** The desk; null for none. */
  readonly desk: ReplyDesk | null;

  /** The last moment that counts. */
  readonly end: number;

  readonly #horizonHours: number | null;
  readonly #hiddenAfter: number;
  readonly #fractionElsewhere: number;
  #placeStream: RandomStream;
  #beforeAnswer = 0;
  #withAnswer = 0;
  #elsewhere = 0;
  #prevented = 0;
  #coverable = 0;
  #covered = 0;

  constructor(timing: CompleteTiming, { desk, reply, hide, elsewhere }: Conversation) {
    this.#horizonHours = timing.horizonHours;
    this.end = endOfTiming(timing);
    this.desk = desk === null ? null : new ReplyDesk(desk);
    this.sharesDespiteAnswer = reply === null ? 1 : 1 - reply.effect;
    this.publicityFactor = reply === null ? 1 : 1 + reply.publicity;
    this.mostPassedOn = Math.max(1, this.sharesDespiteAnswer * this.publicityFactor);
    this.#hiddenAfter = hide === null ? Infinity : hide.afterHours;
    this.#fractionElsewhere = elsewhere === null ? 0 : elsewhere.fraction;
    this.readers =
      elsewhere === null || elsewhere.readersPerDay === 0 || timing.horizonHours === null
        ? null
        : new ReaderLaw(elsewhere, timing.horizonHours);
    this.#placeStream = openStream('', 0, 'places');
  }

  /**
   * Nothing has been said yet.
   * @param suffix - Of the names of streams, where a replicate has more than one conversation.
   */
  begin(rngSeed: string, replicate: number, suffix: string = ''): void {
    this.desk?.begin(rngSeed, replicate, suffix);
    this.readers?.begin(rngSeed, replicate, suffix);
    if (this.#fractionElsewhere > 0) this.#placeStream = openStream(rngSeed, replicate, `places${suffix}`);
    this.#beforeAnswer = 0;
    this.#withAnswer = 0;
    this.#elsewhere = 0;
    this.#prevented = 0;
    this.#coverable = 0;
    this.#covered = 0;
  }

  /**
   * A critic shares.
   * @param moment - Hours from time 0, not before those of earlier calls.
   */
  share(moment: number): void {
    this.isElsewhere = this.#fractionElsewhere > 0 && this.#placeStream.nextUniform() < this.#fractionElsewhere;
    this.answeredAt = this.desk === null ? Infinity : this.desk.ask(moment);
    this.hiddenAt = this.isElsewhere ? Infinity : moment + this.#hiddenAfter;
  }

  /**
   * Counts a sight of the last share by a follower.
   * @param seenAt - The moment at which it would come.
   * @param isExtra - Whether it comes by the publicity of an answer only, once there is one.
   * @returns What comes of it.
   */
  see(seenAt: number, isExtra: boolean): number {
    const hasAnswer = seenAt >= this.answeredAt;
    if (isExtra && !hasAnswer) return NO_SIGHT;
    if (seenAt > this.hiddenAt) {
      if (seenAt <= this.end) this.#prevented += 1;
      return NO_SIGHT;
    }
    if (seenAt > this.end) return LATER_SIGHT;
    if (this.isElsewhere) this.#elsewhere += 1;
    else if (hasAnswer) this.#withAnswer += 1;
    else this.#beforeAnswer += 1;
    if (!isExtra) {
      this.#coverable += 1;
      if (hasAnswer) this.#covered += 1;
    }
    return hasAnswer ? ANSWERED_SIGHT : BARE_SIGHT;
  }

  /**
   * Counts many sights of the last share by followers, as {@link CriticPages.see} would.
   * @param bare - Before the answer.
   * @param answered - After it, and such as would have come without it.
   * @param extra - By its publicity only.
   * @param prevented - That hiding has taken away.
   */
  seeMany(bare: number, answered: number, extra: number, prevented: number): void {
    if (this.isElsewhere) this.#elsewhere += bare + answered + extra;
    else {
      this.#beforeAnswer += bare;
      this.#withAnswer += answered + extra;
    }
    this.#prevented += prevented;
    this.#coverable += bare + answered;
    this.#covered += answered;
  }

  /** Counts people's sights of their own complaints. */
  seeOwn(people: number = 1): void {
    this.#beforeAnswer += people;
  }

  /** Counts readers who find a page elsewhere. */
  read(readers: number): void {
    this.#elsewhere += readers;
  }

  /** What the replicate came to. */
  totals(): RowTotals {
    return {
      sightsBeforeAnswer: this.#beforeAnswer,
      sightsWithAnswer: this.#withAnswer,
      sightsElsewhere: this.#elsewhere,
      sightsPrevented: this.#prevented,
      coverableSights: this.#coverable,
      coveredSights: this.#covered,
      ...(this.desk !== null && {
        ...tallyDesk(this.desk, this.#horizonHours),
        waits: waitsOf(this.desk, this.#horizonHours),
      }),
    };
  }
}

/** Whether criticism is answered, hidden or found anywhere in a conversation. */
export function hasPages({ desk, hide, elsewhere }: Conversation): boolean {
  return desk !== null || hide !== null || elsewhere !== null;
}
