import { buildDelayTable, type DelayTable, drawFromDelayTable, hasEqualDelays } from '../../../delay/delay-table.ts';
import type { DelayLaw } from '../../../delay/delay-law.ts';
import { prepareDelay } from '../../../delay/prepare-delay.ts';
import type { PreparedDelay } from '../../../delay/prepared-delay.ts';
import { drawBinomial, drawFromAliasTable, openStream } from '../../../random/index.ts';
import type { Elsewhere } from '../../conversation.ts';
import { ANSWERED_SIGHT, BARE_SIGHT, type CriticPages, LATER_SIGHT } from '../../reply-desk/critic-pages.ts';
import { type ChannelGround, LARGE_PART, LEAST_PART, SMALL_UNIVERSE } from './channel.ts';
import { buildLagTable, type LagTable } from './lag-table.ts';
import type { SightSource, SightStreams } from './sight-source.ts';
import { stepAt } from './time-mesh.ts';
import { CRITICISM } from './timed-population.ts';

/** A law of delays, laid out for draws and for how much of it has passed. */
interface LaidOutDelay {
  readonly multiplier: number;
  readonly delay: PreparedDelay;
  /** Null where delays may be equal. */
  readonly table: DelayTable | null;
  readonly lags: LagTable;
}

/**
 * Criticism that is answered, hidden or elsewhere. Each critic is followed singly: they wait for their moment among the listed sharers, then
 * ask the desk and show it, and every sight is drawn with a moment of its own. It is drawn beforehand, too, who would pass it on if it
 * reached them first: these sights come in exact time, so that all critics ask in the order of time. The others are pooled.
 */
export class CriticChannel implements SightSource {
  isCut = false;
  /** It knows its sights step by step. */
  readonly isQuiet = true;
  readonly sights: Float64Array;
  readonly shown: Float64Array;
  readonly pairs: Float64Array;
  /** Shape [steps]: of the pooled sights of each step, those by readers. */
  readonly reads: Float64Array;
  /** What becomes of criticism. */
  readonly pages: CriticPages;
  #pending = 0;
  readonly #ground: ChannelGround;
  readonly #own: LaidOutDelay;
  readonly #elsewhere: LaidOutDelay;
  /** Probability that somebody who does not see a share would, at the publicity of an answer. */
  readonly #seesMore: number;
  /** Largest probability that somebody passes it on who sees no answer. */
  passesOn: number;
  #streams: SightStreams;

  /**
   * @param law - Of the delays of praise.
   * @param passesOn - Largest probability that somebody passes it on who sees no answer.
   * @param elsewhere - Pages elsewhere; null for none.
   */
  constructor(
    ground: ChannelGround,
    pages: CriticPages,
    law: DelayLaw,
    delayMultiplier: number,
    passesOn: number,
    elsewhere: Elsewhere | null,
  ) {
    const { mesh, visibility } = ground;
    const layOut = (of: DelayLaw, multiplier: number): LaidOutDelay => {
      const table = hasEqualDelays(of) ? null : buildDelayTable(of);
      const delay = table === null ? prepareDelay(of) : table.delay;
      return { multiplier, delay, table, lags: buildLagTable(of, multiplier, mesh) };
    };
    const delayElsewhere = elsewhere?.delay ?? null;
    this.#ground = ground;
    this.pages = pages;
    this.#own = layOut(law, delayMultiplier);
    this.#elsewhere = delayElsewhere === null ? this.#own : layOut(delayElsewhere, 1);
    const raised = Math.min(1, visibility * pages.publicityFactor);
    this.#seesMore = visibility === 1 ? 0 : (raised - visibility) / (1 - visibility);
    this.passesOn = passesOn;
    this.sights = new Float64Array(mesh.steps);
    this.shown = new Float64Array(mesh.steps);
    this.pairs = new Float64Array(mesh.steps);
    this.reads = new Float64Array(mesh.steps);
    const stream = openStream('', 0, 'views');
    this.#streams = { followers: stream, views: stream, delays: stream, shares: stream };
  }

  get isPending(): boolean {
    return this.#pending > 0;
  }

  begin(streams: SightStreams): void {
    this.#streams = streams;
    this.isCut = false;
    if (this.#pending === 0) return;
    this.sights.fill(0);
    this.shown.fill(0);
    this.reads.fill(0);
    this.#pending = 0;
  }

  advance(): void {}

  finish(): void {}

  take(step: number): void {
    this.#pending -= this.sights[step];
    this.sights[step] = 0;
    this.shown[step] = 0;
    this.reads[step] = 0;
  }

  share(sharers: number, step: number): void {
    const { starts } = this.#ground.mesh;
    const length = starts[step + 1] - starts[step];
    for (let i = 0; i < sharers; i += 1) {
      const within = length === Infinity ? 0 : length * this.#streams.delays.nextUniform();
      this.shareAt(step, starts[step] + within, 0);
    }
  }

  shareAt(_step: number, units: number, round: number): void {
    this.#ground.listed.addCritic(units, round);
  }

  /** Somebody whose moment has come criticises. */
  shareNow(step: number, units: number, round: number): void {
    const { universe, visibility, bins, mesh } = this.#ground;
    const { followers: followerStream, views, shares } = this.#streams;
    const { pages } = this;
    const hours = units * mesh.unitHours;
    pages.share(hours);
    const bin = bins.alias === null ? 0 : drawFromAliasTable(followerStream, bins.alias);
    const followers = bins.followers[bin];
    const seeing = drawBinomial(views, followers, visibility);
    const more = this.#seesMore === 0 ? 0 : drawBinomial(views, followers - seeing, this.#seesMore);
    // Any of them: the first ones.
    const sure = drawBinomial(shares, seeing, this.passesOn);
    const sureOfMore = more === 0 ? 0 : drawBinomial(shares, more, this.passesOn);
    const law = pages.isElsewhere ? this.#elsewhere : this.#own;
    const isListed = universe <= SMALL_UNIVERSE || seeing > LARGE_PART * universe || law.table === null;
    const sharer = isListed ? this.#ground.listed.list(CRITICISM) : -1;
    for (let i = 0; i < sure; i += 1) this.#addSure(law, sharer, units, round, seeing - 1, false);
    for (let i = 0; i < sureOfMore; i += 1) this.#addSure(law, sharer, units, round, seeing - 1, true);
    if (law.table === null || isListed) this.#list(law, sharer, seeing - sure, more - sureOfMore, units, round);
    else this.#pool(law, law.table, seeing - sure, more - sureOfMore, seeing - 1, units, step);
    if (pages.isElsewhere && pages.readers !== null) this.#addReaders(step, hours);
  }

  /**
   * A sight by somebody who would pass it on if they saw no answer.
   * @param sharer - Number of the critic among the listed; −1 for none.
   * @param others - Other followers who see the share.
   */
  #addSure(law: LaidOutDelay, sharer: number, units: number, round: number, others: number, isExtra: boolean): void {
    const { mesh, listed } = this.#ground;
    const { pages } = this;
    const hours = this.#drawDelay(law);
    const lag = hours / mesh.unitHours;
    const comes = pages.see(units * mesh.unitHours + hours, isExtra);
    if (comes === LATER_SIGHT) this.isCut = true;
    if (comes < BARE_SIGHT) return;
    const passesOn = comes !== ANSWERED_SIGHT || this.#streams.shares.nextUniform() < pages.sharesDespiteAnswer;
    const by = sharer >= 0 ? sharer : listed.list(CRITICISM, Math.round(others * withinLag(law.lags, lag)));
    const order = law.table === null ? this.#streams.delays.nextUint32() : 0;
    if (passesOn) listed.addSure(units + lag, round + 1, order, by);
    else listed.add(units + lag, round + 1, order, 1, by);
  }

  /** Sights that nobody passes on, each at a moment of its own. */
  #list(law: LaidOutDelay, sharer: number, seeing: number, more: number, units: number, round: number): void {
    const { mesh, listed } = this.#ground;
    for (let i = 0; i < seeing + more; i += 1) {
      const hours = this.#drawDelay(law);
      const comes = this.pages.see(units * mesh.unitHours + hours, i >= seeing);
      if (comes === LATER_SIGHT) this.isCut = true;
      if (comes < BARE_SIGHT) continue;
      const order = law.table === null ? this.#streams.delays.nextUint32() : 0;
      listed.add(units + hours / mesh.unitHours, round + 1, order, 1, sharer);
    }
  }

  /**
   * Sights that nobody passes on go into their steps. The same as `see` of the pages for each.
   * @param others - Other followers who see the share.
   */
  #pool(
    law: LaidOutDelay,
    table: DelayTable,
    seeing: number,
    more: number,
    others: number,
    units: number,
    step: number,
  ): void {
    const { mesh, universe } = this.#ground;
    const { unitHours, stepOfUnit, steps } = mesh;
    const { delays } = this.#streams;
    const { pages, sights, shown } = this;
    const scale = law.multiplier / unitHours;
    const answeredAt = pages.answeredAt / unitHours;
    const hiddenAt = pages.hiddenAt / unitHours;
    const end = pages.end / unitHours;
    const matters = others > LEAST_PART * universe;
    let [bare, answered, extra, prevented] = [0, 0, 0, 0];
    for (let i = 0; i < seeing + more; i += 1) {
      const lag = drawFromDelayTable(delays, table) * scale;
      const at = units + lag;
      const hasAnswer = at >= answeredAt;
      if (i >= seeing && !hasAnswer) continue;
      if (at > hiddenAt) {
        if (at <= end) prevented += 1;
        continue;
      }
      if (at > end) {
        this.isCut = true;
        continue;
      }
      const unit = Math.ceil(at);
      let target = unit < stepOfUnit.length ? stepOfUnit[unit] : Math.min(steps - 1, stepAt(mesh, unit));
      if (target < step) target = step;
      sights[target] += 1;
      if (matters) shown[target] += others * withinLag(law.lags, lag);
      if (!hasAnswer) bare += 1;
      else if (i < seeing) answered += 1;
      else extra += 1;
    }
    this.#pending += bare + answered + extra;
    pages.seeMany(bare, answered, extra, prevented);
  }

  /** Readers find the page. Each is anybody, the critic too. */
  #addReaders(step: number, hours: number): void {
    const { mesh } = this.#ground;
    const { readers } = this.pages;
    if (readers === null) return;
    const found = readers.drawCount(hours);
    this.pages.read(found);
    this.#pending += found;
    for (let i = 0; i < found; i += 1) {
      const at = stepAt(mesh, readers.drawMoment(hours) / mesh.unitHours);
      const target = Math.max(step, Math.min(mesh.steps - 1, at));
      this.sights[target] += 1;
      this.reads[target] += 1;
      // One more than those who are not the sharer.
      this.shown[target] -= 1;
    }
  }

  /** Hours until a follower sees a share. */
  #drawDelay({ multiplier, delay, table }: LaidOutDelay): number {
    const { delays } = this.#streams;
    return multiplier * (table === null ? delay.draw(delays) : drawFromDelayTable(delays, table));
  }
}

/** Sights that come within so many units. */
function withinLag({ within }: LagTable, units: number): number {
  return within[Math.min(within.length - 1, Math.floor(units))];
}
