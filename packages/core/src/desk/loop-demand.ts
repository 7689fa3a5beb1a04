import { checkNumber, checkOptions, checkPositive } from '../check.ts';
import type { DelayLaw } from '../delay/index.ts';
import { exp } from '../random/ported-functions/exponential.ts';
import { log } from '../random/ported-functions/logarithm.ts';
import { coverage } from './coverage.ts';
import { type DeskLoad, MOST_COMPLAINTS, ratesOf } from './desk-load.ts';
import { type AnswerEffect, netEffect } from './effect-of-answers.ts';

/** Places at which the balance is looked at, evenly on a logarithmic scale; between two of them it is taken to cross 0 once. */
const PLACES = 200;

/** The world around a desk that answers criticism. */
export interface LoopOptions {
  /** λ₀: complaints an hour that begin a conversation; above 0 and at most 100,000. */
  readonly complaintsPerHour: number;
  /** R₋: critics whom one critic causes, without answers; at least 0. */
  readonly reproductionNumber: number;
  /** What an answer does. */
  readonly answers: AnswerEffect;
  /** Law of the delay from a share to each sight of it; exponential where people give up. */
  readonly views: DelayLaw;
}

/** A demand that keeps itself up. */
export interface LoopDemand {
  /** λ: criticism that asks for an answer, an hour: complaints and those who pass them on. */
  readonly complaintsPerHour: number;
  /** Coverage of the desk at that demand. */
  readonly coverage: number;
  /** Whether small changes die out; an unstable demand is the brink between two stable ones, or between one and a fire. */
  readonly stable: boolean;
}

/**
 * Demand of a desk whose answers decide how much criticism comes: λ = λ₀/(1 − R₋(1 − c(λ)·h)).
 * @param desk - People, handling, patience.
 * @returns The demands that balance, in ascending order: up to three; none where there is no end to it. Up to 100,000 an hour.
 * @throws InvalidParameterError for numbers out of bounds; NotAvailableError for patience with views that are not exponential.
 * @remarks Flows: no luck. The crossings of λ·(1 − R₋(1 − c(λ)·h)) − λ₀ with 0, to 1e-12; it rises at a stable one.
 * @example
 * ```ts
 * import { loopDemand } from 'ripplecast/desk';
 * const demands = loopDemand(
 *   { people: 3, handlingMinutes: 6, patienceHours: 2.7 },
 *   {
 *     complaintsPerHour: 12,
 *     reproductionNumber: 0.9,
 *     answers: { effect: 0.5, publicity: 0 },
 *     views: { law: 'exponential', halfLife: 80 / 60 },
 *   },
 * );
 * demands.map(({ complaintsPerHour }) => Math.round(complaintsPerHour)); // => [24, 44, 93]
 * ```
 */
export function loopDemand(desk: Omit<DeskLoad, 'complaintsPerHour'>, options: LoopOptions): readonly LoopDemand[] {
  checkOptions('options', options, ['complaintsPerHour', 'reproductionNumber', 'answers', 'views']);
  const { complaintsPerHour, reproductionNumber, answers, views } = options;
  ratesOf({ ...desk, complaintsPerHour: 0 });
  checkPositive('options.complaintsPerHour', complaintsPerHour, MOST_COMPLAINTS);
  checkNumber('options.reproductionNumber', reproductionNumber, 0);
  const effect = netEffect(answers);
  const covered = (demand: number): number => coverage({ ...desk, complaintsPerHour: demand }, views);
  const excess = (demand: number): number =>
    demand * (1 - reproductionNumber * (1 - covered(demand) * effect)) - complaintsPerHour;
  const { least, most } = boundsOf(complaintsPerHour, reproductionNumber, effect);
  const demands: LoopDemand[] = [];
  const ratio = log(most / least) / PLACES;
  let place = least;
  let before = excess(place);
  for (let k = 1; k <= PLACES; k += 1) {
    const next = k === PLACES ? most : least * exp(k * ratio);
    const after = excess(next);
    if (before < 0 !== after < 0) {
      const demand = crossing(excess, place, next, before < 0);
      demands.push({ complaintsPerHour: demand, coverage: covered(demand), stable: before < 0 });
    }
    place = next;
    before = after;
  }
  return demands;
}

/** Every demand that balances lies between that of full coverage and that of none, a little apart so that both can be met. */
function boundsOf(first: number, reproductionNumber: number, effect: number): { least: number; most: number } {
  const demandAt = (reproduction: number): number => (reproduction < 1 ? first / (1 - reproduction) : Infinity);
  const ends = [demandAt(reproductionNumber), demandAt(reproductionNumber * (1 - effect))];
  const most = Math.min(MOST_COMPLAINTS, Math.max(...ends) * (1 + 1e-9));
  return { least: Math.min(most, Math.min(...ends) * (1 - 1e-9)), most };
}

function crossing(f: (x: number) => number, low: number, high: number, rises: boolean): number {
  let [left, right] = [low, high];
  for (let step = 0; step < 80; step += 1) {
    const middle = (left + right) / 2;
    if (f(middle) < 0 === rises) left = middle;
    else right = middle;
  }
  return (left + right) / 2;
}
