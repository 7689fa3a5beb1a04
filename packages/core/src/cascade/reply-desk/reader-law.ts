import { drawPoisson, expm1, log1p, openStream } from '../../random/index.ts';
import type { RandomStream } from '../../random/index.ts';
import type { Elsewhere } from '../conversation.ts';

const HOURS_A_DAY = 24;
const DAYS_A_YEAR = 365;

/**
 * When readers find a page, and who they are: by Poisson's law, at a rate that halves every so many years; each is anybody, with equal
 * chance.
 */
export class ReaderLaw {
  readonly #perHour: number;
  /** Hours in which the rate falls to 1/e; Infinity where it never falls. */
  readonly #scale: number;
  readonly #end: number;
  #stream: RandomStream;

  /** @param horizonHours - The last moment that counts. */
  constructor({ readersPerDay, halfLifeYears }: Elsewhere, horizonHours: number) {
    this.#perHour = readersPerDay / HOURS_A_DAY;
    this.#scale = halfLifeYears === null ? Infinity : (halfLifeYears * DAYS_A_YEAR * HOURS_A_DAY) / Math.LN2;
    this.#end = horizonHours;
    this.#stream = openStream('', 0, 'readers');
  }

  /**
   * Opens the stream of a replicate.
   * @param suffix - Of its name, where a replicate has more than one conversation.
   */
  begin(rngSeed: string, replicate: number, suffix: string = ''): void {
    this.#stream = openStream(rngSeed, replicate, `readers${suffix}`);
  }

  /** Draws how many find a page of this moment, up to the horizon. */
  drawCount(moment: number): number {
    const left = this.#end - moment;
    if (left <= 0) return 0;
    const hours = this.#scale === Infinity ? left : -this.#scale * expm1(-left / this.#scale);
    return drawPoisson(this.#stream, this.#perHour * hours);
  }

  /** Draws the moment at which one of them finds it; of each, on its own. */
  drawMoment(moment: number): number {
    const left = this.#end - moment;
    const u = this.#stream.nextUniform();
    if (this.#scale === Infinity) return moment + u * left;
    return moment - this.#scale * log1p(u * expm1(-left / this.#scale));
  }

  /** Draws one of so many people, uniformly. */
  drawPerson(people: number): number {
    return Math.floor(this.#stream.nextUniform() * people);
  }
}
