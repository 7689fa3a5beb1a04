import { drawBinomial, drawHypergeometric } from '../../../random/index.ts';
import { fillPoissonBinomialExposures } from '../exposure-law.ts';
import type { PopulationState } from '../population-state.ts';
import { drawCells, moveByCells } from '../round-cells.ts';
import { fallOnPeople } from './fall-on-people.ts';
import { moveReached, settleFresh } from './show-group.ts';
import { PRAISE, type TimedPopulation } from './timed-population.ts';

/** Up to so many sights on one class are laid on people one by one, exactly; more are drawn as a whole. */
export const MOST_ONE_BY_ONE = 4096;
/** On fewer people than this sights are always laid one by one; after so many sights all have seen more than is counted. */
const FEWEST_TOGETHER = 32;

/** Sights of many sharers at one moment. Shape of each array: [kinds]. */
export interface SightBatch {
  /** How many there are. */
  readonly sights: Float64Array;
  /** Of each sight, those whom its sharer had shown it to before, summed over the sights. */
  readonly shown: Float64Array;
  /** Ordered pairs of sights of one sharer. */
  readonly pairs: Float64Array;
  /** How many fall on people who are unreached. Space of the kernel. */
  readonly fresh: Float64Array;
  /** How many of those of criticism are by readers; asked for only where people have roles. */
  reads: number;
}

/**
 * Sights of many sharers fall on people, each on anybody but its sharer and those who have seen their share: on someone unreached
 * with probability U/(N − 1 − m), m on average over the sights. Of the first sights of one person any is the first with equal chance.
 *
 * @param batch - Not changed, but for `fresh`.
 * @remarks How many fall on the unreached is a binomial number for each colour, made narrower where many sights are of one sharer;
 * where on them, and where on the reached, is exact up to 4,096 sights and a corrected multinomial beyond. O(classes), and O(sights)
 * where few sights hit somebody twice.
 */
export function showPooled(state: TimedPopulation, batch: SightBatch): void {
  const apart = drawFreshSights(state, batch);
  let again = 0;
  let onFresh = 0;
  for (let kind = 0; kind < batch.sights.length; kind += 1) {
    again += batch.sights[kind] - batch.fresh[kind];
    onFresh += batch.fresh[kind];
  }
  // The reached first: who is reached now was unreached when the sights came.
  showToReached(state, again, apart);
  showToUnreached(state, batch.fresh, onFresh, apart);
}

/**
 * Counts the sights of a batch, and draws how many of each kind fall on people who are unreached.
 * @returns Probability that two of the sights are of different sharers.
 */
export function drawFreshSights(state: TimedPopulation, { sights, shown, pairs, fresh }: SightBatch): number {
  let total = 0;
  let samePairs = 0;
  for (let kind = 0; kind < sights.length; kind += 1) {
    fresh[kind] = 0;
    if (sights[kind] === 0) continue;
    fresh[kind] = drawFresh(state, sights[kind], shown[kind], pairs[kind]);
    state.impressions[kind] += sights[kind];
    total += sights[kind];
    samePairs += pairs[kind];
  }
  return total > 1 ? Math.max(0, 1 - samePairs / (total * (total - 1))) : 1;
}

/**
 * Sights fall on people who are unreached, and who stay so.
 * @param apart - Probability that two of them are of different sharers.
 * @returns How many people they hit; `hits` of the population has how many are hit how often, where the last entry that is not 0 may
 * be of that often or more.
 */
export function hitUnreached(state: TimedPopulation, sights: number, apart: number): number {
  const { undecided, hits, viewStream, unreached } = state;
  if (!areDrawnTogether(sights, undecided[0]))
    return fallOnPeople(viewStream, undecided[0], Math.min(sights, MOST_ONE_BY_ONE), apart, hits);
  drawOnUnreached(state, sights, apart);
  hits.fill(0);
  for (let c = 1; c < undecided.length; c += 1) hits[c] = unreached.undecided[c] + unreached.done[c];
  return undecided[0] - unreached.undecided[0];
}

/** Whether so many sights on so many people are drawn as a whole. */
function areDrawnTogether(sights: number, people: number): boolean {
  return sights > MOST_ONE_BY_ONE && people >= FEWEST_TOGETHER;
}

/** Sights fall on people who are unreached: afterwards these stand, by sights, in `unreached` of the population. */
function drawOnUnreached(state: TimedPopulation, sights: number, apart: number): void {
  const { undecided, unreached } = state;
  unreached.undecided.fill(0);
  unreached.done.fill(0);
  unreached.undecided[0] = undecided[0];
  drawTogether(state, unreached, sights, apart);
}

/** How many of the sights of a colour fall on people who are unreached. */
function drawFresh(state: TimedPopulation, sights: number, shown: number, pairs: number): number {
  const unreached = state.undecided[0];
  if (unreached === 0) return 0;
  const others = state.universe - 1 - shown / sights;
  const probability = Math.min(1, unreached / others);
  const drawn = drawBinomial(state.viewStream, sights, probability);
  if (pairs === 0) return drawn;
  // Σ Hypergeometric(others, unreached, h) has variance K·p·(1 − p)·(1 − Q/(K·M))·M/(M − 1), Q = Σ h² = pairs + K.
  const narrower = Math.sqrt(Math.max(0, (others - pairs / sights - 1) / (others - 1)));
  const mean = sights * probability;
  return Math.max(0, Math.min(sights, Math.round(mean + narrower * (drawn - mean))));
}

/** Sights fall on reached people, on anybody with equal chance. */
function showToReached(state: TimedPopulation, sights: number, apart: number): void {
  if (sights === 0) return;
  const { undecided, done, sightsOn, hits, universe, viewStream } = state;
  if (areDrawnTogether(sights, universe - undecided[0])) {
    const unreached = undecided[0];
    undecided[0] = 0;
    drawTogether(state, state.reached, sights, apart);
    undecided[0] = unreached;
    return;
  }
  const classes = undecided.length;
  let others = universe - undecided[0];
  let left = others === 0 ? 0 : Math.min(sights, MOST_ONE_BY_ONE);
  let end = 0;
  for (let cell = 0; left > 0; cell += 1) {
    const c = 1 + (cell >> 1);
    const people = ((cell & 1) === 0 ? done : undecided)[c];
    const isLast = c === classes - 1 && (cell & 1) === 1;
    const hit = isLast || people === others ? left : people === 0 ? 0 : drawBinomial(viewStream, left, people / others);
    sightsOn[cell] = hit;
    others -= people;
    left -= hit;
    end = cell + 1;
  }
  for (let cell = end - 1; cell >= 0; cell -= 1) {
    if (sightsOn[cell] === 0) continue;
    const c = 1 + (cell >> 1);
    const isUndecided = (cell & 1) === 1;
    fallOnPeople(viewStream, (isUndecided ? undecided : done)[c], sightsOn[cell], apart, hits);
    for (let times = hits.length - 1; times >= 1; times -= 1) {
      if (hits[times] > 0) moveReached(state, c, isUndecided, hits[times], times);
    }
  }
}

/**
 * Sights of all kinds fall on unreached people.
 * @param fresh - Shape [kinds]: how many of each kind.
 * @param sights - Their sum.
 */
function showToUnreached(state: TimedPopulation, fresh: Float64Array, sights: number, apart: number): void {
  if (sights === 0) return;
  const { undecided, done, hits, viewStream, unreached, isOnce } = state;
  const before = undecided[0];
  if (areDrawnTogether(sights, before)) {
    drawOnUnreached(state, sights, apart);
    const people = before - unreached.undecided[0];
    undecided[0] -= people;
    for (let c = 1; c < undecided.length; c += 1) {
      undecided[c] += unreached.undecided[c];
      done[c] += unreached.done[c];
    }
    settleKinds(state, people, sights, fresh);
    return;
  }
  const people = fallOnPeople(viewStream, before, Math.min(sights, MOST_ONE_BY_ONE), apart, hits);
  undecided[0] -= people;
  settleKinds(state, people, sights, fresh);
  for (let times = 1; times < hits.length; times += 1) {
    if (hits[times] === 0) continue;
    // Where everyone decides once, how often they saw it now says nothing about the colour of the first.
    if (isOnce) done[Math.min(times, done.length - 1)] += hits[times];
    else settleFresh(state, hits[times], times);
  }
}

/**
 * Counts people whom these sights reached by the kind of their first, and who of them shares if that decides. The sights come in any
 * order.
 */
function settleKinds(state: TimedPopulation, people: number, sights: number, fresh: Float64Array): void {
  const { newReach, sharing, shareAfter, shareStream, colourStream, isOnce } = state;
  let left = people;
  let sightsLeft = sights;
  for (let kind = 0; left > 0; kind += 1) {
    const first = drawHypergeometric(colourStream, sightsLeft, fresh[kind], left);
    left -= first;
    sightsLeft -= fresh[kind];
    newReach[kind] += first;
    if (isOnce) sharing[kind] += drawBinomial(shareStream, first, shareAfter[kind]);
  }
}

/** Many sights fall on the people of a population, on anybody with equal chance; those who share are counted and done. */
function drawTogether(state: TimedPopulation, part: PopulationState, sights: number, apart: number): void {
  const { exposureLaw, curve, sharersIn, seenBy, powerSums, undecided, done, next, response } = part;
  let people = 0;
  for (let c = 0; c < done.length; c += 1) people += undecided[c] + done[c];
  // As if so many sharers showed it to equally many people each: Q = Σ h², their number K²/Q.
  const squares = sights + (1 - apart) * sights * (sights - 1);
  const seen = Math.min(0.5, squares / sights / people);
  sharersIn[0] = sights / people / seen;
  seenBy[0] = seen;
  fillPoissonBinomialExposures(exposureLaw, curve, sharersIn, seenBy, 1, powerSums);
  let left = 0;
  for (let j = 0; j < response.length; j += 1) {
    const probability = j <= exposureLaw.last ? exposureLaw.probabilities[j] : 0;
    left = Math.max(0, (probability - seen * left) / (1 - seen));
    response[j] = left;
  }
  part.newSharers = 0;
  drawCells(part, (sights * people - squares) / ((people - 1) * people * people), sights);
  moveByCells(part);
  for (let c = 0; c < next.length; c += 1) {
    done[c] += next[c];
    next[c] = 0;
  }
  state.sharing[PRAISE] += part.newSharers;
}
