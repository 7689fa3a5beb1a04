import { checkArray, checkChoice, checkNumber, checkOptions } from '../check.ts';
import { cascadeCost, costPerThousand } from '../economics/index.ts';
import { InvalidDocumentError, InvalidParameterError } from '../errors.ts';
import {
  breakEvenParameters,
  breakEvenTargets,
  breakEvenTolerances,
  noCost,
  resolveScenario,
} from '../scenario/index.ts';
import type {
  BreakEvenDocument,
  BreakEvenEnd,
  BreakEvenParameter,
  BreakEvenTarget,
  BroadcastResult,
  CompleteScenario,
  Scenario,
} from '../scenario/index.ts';
import { HALF_WIDTH } from '../statistics/wilson-interval.ts';
import { breakEvenInterval } from './break-even-interval.ts';
import type { FoundBracket } from './break-even-interval.ts';
import { bracketCrossing } from './bracket-crossing.ts';
import { checkIsNumber, isWholeParameter, widestRange, withParameter } from './break-even-parameter.ts';
import { measureDifference } from './measure-difference.ts';
import type { Answer, Difference } from './measure-difference.ts';
import { makeProvenance } from './make-provenance.ts';
import { prepareScenario } from './prepare-scenario.ts';
import { checkPrepared } from './prepared-scenario.ts';
import type { PreparedScenario } from './prepared-scenario.ts';
import type { NetworkOption } from './scenario-network.ts';
import { simulate } from './simulate.ts';

/** What to search, and where. */
export interface BreakEvenOptions extends NetworkOption {
  /** `budget` is `cost.fixed`; the others are the scenario's values of that name (`fans` is `message.fans`). */
  readonly parameter: BreakEvenParameter;
  /** What must be equal to the buy's; default `costPerThousandReached`. `reach` is not possible for the budget. */
  readonly target?: BreakEvenTarget;
  /**
   * Where to look, low < high. Default: 0 to 1 for share probability and visibility, 1 to the universe for fans, 0 to
   * min(universe − 1, 1,000,000) for followers (with ties "mutual" at most as many as all people can have), 0 to the price of
   * the whole universe at the buy's cost per person for the budget (of what the cascade reaches, where the arithmetic
   * reaches more than the universe).
   */
  readonly range?: readonly [number, number];
  /**
   * Width, in the parameter's unit, of the bracket in which the search ends: default that of `breakEvenTolerances`.
   * At least 1e-12, for fans and followers 1; the budget is exact and has tolerance 0.
   */
  readonly tolerance?: number;
}

const optionKeys = ['parameter', 'target', 'range', 'tolerance', 'network'];

/** Scenarios to simulate, one after the other; what each comes to is handed to `next`. */
export type BreakEvenSteps = Generator<CompleteScenario, BreakEvenDocument, Answer>;

/** Where both ends are on one side, the first point tried is this fraction of the range away from the low end: 15 points. */
const PROBE_SPAN = 32_768;
const SMALLEST_TOLERANCE = 1e-12;

/**
 * The value of a parameter at which the cascade costs as much for each thousand people reached as the scenario's buy, or
 * reaches as many people.
 * @param input - A scenario with a buy; with a cost too, unless the target is reach or the parameter the budget.
 * @returns `value` is the end of the last bracket at which the cascade is at least as good as the buy (its cost not
 * higher, its reach not lower); at most `tolerance` away it is worse. For fans and followers these are whole neighbours:
 * where more is better, `value` is the smallest number that does it. Null means none in range; `ends` say what both ends
 * give.
 * @throws InvalidDocumentError for a scenario that cannot be used, without a buy or (where needed) a cost, or whose
 * parameter is not one number: followers by a law or of a network, a share probability by exposure, a column.
 * InvalidParameterError for options that make no sense. TooLargeError as {@link simulate}.
 * @remarks All points share the scenario's rngSeed (common random numbers), so that they differ by the parameter and not
 * by luck; the answer still has the sampling error of the scenario's replicates, which `interval` tells: the values at which the
 * replicates cannot tell the difference from none at 95 %. The function need not be monotone or
 * continuous. Where both ends are on one side of the buy, 15 points between them are tried, each twice as far from the
 * low end as the one before; the first that lies on the other side starts the bracket, and none means null, so that a
 * narrow interval between two crossings can be missed. Where there are several crossings, the answer is one of them. About 10 to 45
 * simulations, slowest near the tipping point; one for the budget.
 * @example
 * ```ts
 * import { breakEven, presets, withValue } from 'ripplecast';
 *
 * const scenario = withValue(presets.seedExample, 'level', 'meanField');
 * const { value } = breakEven(scenario, { parameter: 'shareProbability', target: 'reach' });
 * value !== null && value > 0.0033 && value < 0.005; // => true
 * ```
 */
export function breakEven(input: Scenario | PreparedScenario, options: BreakEvenOptions): BreakEvenDocument {
  checkOptions('options', options, optionKeys);
  const prepared = prepareScenario(input, { network: options.network });
  const steps = breakEvenSteps(prepared, options);
  let step = steps.next();
  while (step.done !== true) step = steps.next(simulate(prepared.vary(step.value)));
  return step.value;
}

/**
 * {@link breakEven} for whoever runs the simulations elsewhere: yields complete scenarios, is sent their results (of
 * `simulate` or of `compare`), returns the document.
 * @throws As {@link breakEven}, at once.
 * @example
 * ```ts
 * import { presets, simulate } from 'ripplecast';
 * import { breakEvenSteps } from 'ripplecast/experiment';
 *
 * const steps = breakEvenSteps(presets.seedExample, { parameter: 'budget' });
 * let step = steps.next();
 * while (!step.done) step = steps.next(simulate(step.value)); // or on a pool of workers
 * step.value.tolerance; // => 0
 * ```
 */
export function breakEvenSteps(input: Scenario | PreparedScenario, options: BreakEvenOptions): BreakEvenSteps {
  checkOptions('options', options, optionKeys);
  return breakEvenStepsOf(prepareScenario(input, { network: options.network }), options);
}

/**
 * {@link breakEvenSteps} of a scenario that is prepared.
 * @throws As breakEvenSteps.
 */
export function breakEvenStepsOf(
  prepared: PreparedScenario,
  options: Omit<BreakEvenOptions, 'network'>,
): BreakEvenSteps {
  checkPrepared(prepared);
  checkOptions('options', options, optionKeys);
  const { scenario } = prepared;
  const { parameter, target = breakEvenTargets[0] } = options;
  checkParameterAndTarget(parameter, target);
  const measured = prepared.broadcast;
  if (measured === null) {
    throw missing('broadcast', 'a buy to break even with');
  }
  checkIsNumber(scenario, parameter);
  const asked = options.range === undefined ? undefined : readRange(prepared, parameter, options.range);
  if (parameter === 'budget') {
    checkTolerance(options.tolerance, 0);
    return budgetSteps(prepared, measured.broadcast, asked);
  }
  if (target === 'costPerThousandReached' && scenario.cost === null) {
    throw missing('cost', 'an amount, for its cost per thousand reached to equal the buy’s');
  }
  checkTolerance(options.tolerance, isWholeParameter(parameter) ? 1 : SMALLEST_TOLERANCE);
  const range = asked ?? widestRange(scenario, prepared.universe, parameter);
  if (!(range[0] < range[1])) throw new InvalidParameterError('range', 'two numbers, low < high', range);
  const tolerance = options.tolerance ?? breakEvenTolerances[parameter];
  return searchSteps(scenario, measured.broadcast, { parameter, target, range, tolerance });
}

interface Search {
  readonly parameter: Exclude<BreakEvenParameter, 'budget'>;
  readonly target: BreakEvenTarget;
  readonly range: readonly [number, number];
  readonly tolerance: number;
}

function* searchSteps(scenario: CompleteScenario, broadcast: BroadcastResult, search: Search): BreakEvenSteps {
  const { parameter, target, tolerance } = search;
  const [low, high] = search.range;
  const whole = isWholeParameter(parameter);
  const seen: Difference[] = [];
  const measure = (point: number, answer: Answer): Difference => {
    const difference = measureDifference(point, target, answer, broadcast);
    seen.push(difference);
    return difference;
  };
  const atLow = yield withParameter(scenario, parameter, low);
  const atHigh = yield withParameter(scenario, parameter, high);
  const ends: [BreakEvenEnd, BreakEvenEnd] = [describeEnd(low, atLow), describeEnd(high, atHigh)];
  const document = (value: number | null, interval: [number, number] | null): BreakEvenDocument => ({
    version: 1,
    provenance: makeProvenance(scenario, atLow.provenance.network),
    parameter,
    target,
    range: [low, high],
    value,
    tolerance,
    ends,
    interval,
  });

  let from = measure(low, atLow);
  let to = measure(high, atHigh);
  const intervalAround = (below: Difference, above: Difference): ReturnType<typeof searchInterval> =>
    searchInterval({ ...search, low: below, high: above, seen }, scenario, measure);
  for (const end of [from, to]) {
    if (end.advantage === 0) return document(end.point, yield* intervalAround(end, end));
  }
  for (let parts = PROBE_SPAN; isAsGood(from) === isAsGood(to) && parts > 1; parts /= 2) {
    const distance = (high - low) / parts;
    const point = low + (whole ? Math.round(distance) : distance);
    if (point <= from.point || point >= high) continue;
    const probe = measure(point, yield withParameter(scenario, parameter, point));
    if (isAsGood(from) === isAsGood(probe)) from = probe;
    else to = probe;
  }
  if (isAsGood(from) === isAsGood(to)) return document(null, null);

  const narrowing = bracketCrossing(
    { low: from.point, atLow: from.advantage, high: to.point, atHigh: to.advantage },
    tolerance,
    whole,
  );
  let step = narrowing.next();
  while (step.done !== true) {
    const next = measure(step.value, yield withParameter(scenario, parameter, step.value));
    step = narrowing.next(next.advantage);
  }
  const bracket = step.value;
  const at = (point: number): Difference => seen.find((difference) => difference.point === point)!;
  const [below, above] = [at(bracket.low), at(bracket.high)];
  return document((isAsGood(below) ? below : above).point, yield* intervalAround(below, above));
}

/** How sure the answer is: the points that it takes, simulated like those of the search. */
function* searchInterval(
  bracket: FoundBracket,
  scenario: CompleteScenario,
  measure: (point: number, answer: Answer) => Difference,
): Generator<CompleteScenario, [number, number] | null, Answer> {
  const steps = breakEvenInterval(bracket);
  let step = steps.next();
  while (step.done !== true) {
    const { value: point } = step;
    step = steps.next(measure(point, yield withParameter(scenario, bracket.parameter, point)));
  }
  return step.value;
}

/** The budget changes costs and not reach: one simulation, then the answer is what the buy would take for the same people. */
function* budgetSteps(
  { scenario, universe, fans }: PreparedScenario,
  broadcast: BroadcastResult,
  range: readonly [number, number] | undefined,
): BreakEvenSteps {
  const result = yield scenario;
  const reach = result.cascade.reach.mean;
  const rates = { ...(scenario.cost ?? noCost), fixed: 0 };
  const { sharers, impressions } = result.cascade;
  const totals = { fans, sharers: sharers.mean, impressions: impressions.mean };
  const otherCosts = cascadeCost(rates, totals);
  const perPerson = broadcast.costPerThousandReached / 1000;
  const [low, high] = range ?? [0, perPerson * Math.max(universe, reach)];
  const end = (value: number): BreakEvenEnd => ({
    value,
    reach,
    costPerThousandReached: costPerThousand(value + otherCosts, reach),
  });
  const budget = perPerson * reach - otherCosts;
  const value = reach > 0 && budget >= low && budget <= high ? budget : null;
  // The budget itself is the same in each run.
  const { error, isErrorDoubtful } = measureDifference(budget, 'costPerThousandReached', result, broadcast);
  const margin = value === null || error === null || isErrorDoubtful ? null : HALF_WIDTH * error;
  return {
    version: 1,
    provenance: makeProvenance(scenario, result.provenance.network),
    parameter: 'budget',
    target: 'costPerThousandReached',
    range: [low, high],
    value,
    tolerance: breakEvenTolerances.budget,
    ends: [end(low), end(high)],
    interval: margin === null ? null : [Math.max(low, budget - margin), Math.min(high, budget + margin)],
  };
}

function describeEnd(value: number, { cascade }: Answer): BreakEvenEnd {
  return { value, reach: cascade.reach.mean, costPerThousandReached: cascade.costPerThousandReached };
}

function isAsGood({ advantage }: Difference): boolean {
  return advantage >= 0;
}

function missing(path: string, expected: string): InvalidDocumentError {
  return InvalidDocumentError.at(path, `must be ${expected}; got null`);
}

function checkParameterAndTarget(parameter: BreakEvenParameter, target: BreakEvenTarget): void {
  checkChoice('parameter', parameter, Object.keys(breakEvenParameters));
  checkChoice('target', target, breakEvenTargets);
  if (parameter === 'budget' && target === 'reach') {
    throw new InvalidParameterError(
      'target',
      'costPerThousandReached for a budget, which does not change reach',
      target,
    );
  }
}

/** The range that was asked for, once it is checked; −0 is 0, as JSON has no other. */
function readRange(
  prepared: PreparedScenario,
  parameter: BreakEvenParameter,
  range: readonly [number, number],
): readonly [number, number] {
  checkArray('range', range, 2);
  const [low, high] = range;
  checkNumber('range[0]', low);
  checkNumber('range[1]', high);
  if (!(low < high)) throw new InvalidParameterError('range', 'two numbers, low < high', range);
  for (const end of range) {
    prepared.vary(resolveScenario(withParameter(prepared.scenario, parameter, end)));
  }
  return [low + 0, high + 0];
}

function checkTolerance(tolerance: number | undefined, smallest: number): void {
  if (tolerance !== undefined) checkNumber('tolerance', tolerance, smallest);
}
