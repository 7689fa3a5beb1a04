import { checkArray, checkChoice, checkNumber, checkOptions } from '../check.ts';
import { costPerThousand } from '../economics/index.ts';
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
import { bracketCrossing } from './bracket-crossing.ts';
import { priceCampaign } from './campaign-cost.ts';
import { checkIsNumber, isWholeParameter, widestRange, withParameter } from './break-even-parameter.ts';
import { measureDifference } from './measure-difference.ts';
import type { Answer } from './measure-difference.ts';
import { makeProvenance } from './make-provenance.ts';
import { prepareScenario } from './prepare-scenario.ts';
import { checkPrepared } from './prepared-scenario.ts';
import type { PreparedScenario } from './prepared-scenario.ts';
import type { NetworkOption } from './scenario-network.ts';
import { simulate } from './simulate.ts';
import { crossingOf, crossingsAmong, directionOf, goodEnd, isAsGood } from './solve/crossings-of-scenario.ts';
import type { CrossingFound, SearchBounds } from './solve/crossings-of-scenario.ts';
import { lookByMeanField } from './solve/look-by-mean-field.ts';
import { PointsLookedAt } from './solve/points-looked-at.ts';
import type { PointLookedAt } from './solve/points-looked-at.ts';
import { searchPlaces } from './solve/search-places.ts';
import { spaceOf } from './solve/solvable-path.ts';

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

/** {@link BreakEvenOptions} of a scenario that is prepared. */
export interface PreparedBreakEvenOptions extends Omit<BreakEvenOptions, 'network'> {
  /**
   * What says where to look for further crossings: the scenario's own level (default), or the mean field, which has no luck and takes no
   * time; the level then looks between the crossings that the mean field has, and narrows down its own.
   */
  readonly lookBy?: 'level' | 'meanField';
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
 * give. Each of `crossings` says whether the target rises or falls there.
 * @throws InvalidDocumentError for a scenario that cannot be used, without a buy or (where needed) a cost, or whose
 * parameter is not one number: followers by a law or of a network, a share probability by exposure, a column.
 * InvalidParameterError for options that make no sense. TooLargeError as {@link simulate}.
 * @remarks All points share the scenario's rngSeed (common random numbers), so that they differ by the parameter and not
 * by luck; the answer still has the sampling error of the scenario's replicates, which `interval` tells: the values at which the
 * replicates cannot tell the difference from none at 95 %. The function need not be monotone or
 * continuous, and `crossings` are all that some 90 places show (`probes`): 64 in steps of one factor, the ends, the scenario's own value, nine
 * around the tipping point, and wherever an extremum between them comes near to the buy. `value` is the crossing that a search
 * from the ends comes to, and where that finds none, the lowest. A pair of crossings between two places that shows at neither can be missed. About
 * 90 to 150 simulations; one for the budget.
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
export function breakEvenStepsOf(prepared: PreparedScenario, options: PreparedBreakEvenOptions): BreakEvenSteps {
  checkPrepared(prepared);
  checkOptions('options', options, [...optionKeys, 'lookBy']);
  const { scenario } = prepared;
  const { parameter, target = breakEvenTargets[0], lookBy = 'level' } = options;
  checkChoice('lookBy', lookBy, ['level', 'meanField']);
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
  return searchSteps(prepared, measured.broadcast, { parameter, target, range, tolerance, lookBy });
}

interface Search {
  readonly parameter: Exclude<BreakEvenParameter, 'budget'>;
  readonly target: BreakEvenTarget;
  readonly range: readonly [number, number];
  readonly tolerance: number;
  readonly lookBy: 'level' | 'meanField';
}

function* searchSteps(prepared: PreparedScenario, broadcast: BroadcastResult, search: Search): BreakEvenSteps {
  const { scenario } = prepared;
  const { parameter, target, range, tolerance } = search;
  const wanted = { figure: target, equals: broadcast[target] };
  const bounds = { range, tolerance, whole: isWholeParameter(parameter) };
  const points = new PointsLookedAt((value) => withParameter(scenario, parameter, value), wanted);
  const from = yield* points.at(range[0]);
  const to = yield* points.at(range[1]);
  const first = yield* findOneCrossing(points, bounds, from, to);
  const seenForOne = points.seen;

  const path = breakEvenParameters[parameter];
  const guide = search.lookBy === 'meanField' ? lookByMeanField(prepared, path, wanted, bounds) : null;
  const space = spaceOf(scenario, path, bounds, points.tippingPoint);
  const places = guide?.places ?? (search.lookBy === 'meanField' ? [space.present] : searchPlaces(space));
  const crossings = yield* crossingsAmong(points, bounds, {
    places: places.filter((place) => first === null || place <= first.low.point || place >= first.high.point),
    refines: search.lookBy === 'level',
  });
  const probes = new Set([...points.seen.map(({ point }) => point), ...(guide?.looked ?? [])]).size;

  const bracket = first ?? crossings[0] ?? null;
  const seen = first === null ? points.seen : seenForOne;
  const interval = bracket === null ? null : yield* points.ask(breakEvenInterval({ ...bracket, ...bounds, seen }));
  return {
    version: 1,
    provenance: makeProvenance(prepared, points.network),
    parameter,
    target,
    range: [...range],
    value: bracket === null ? null : goodEnd(bracket).point,
    tolerance,
    ends: [describeEnd(from), describeEnd(to)],
    interval,
    crossings: crossings.map((crossing) => ({
      value: goodEnd(crossing).point,
      direction: directionOf(crossing, wanted),
    })),
    probes,
  };
}

/**
 * One crossing, from the ends of the range inwards: the one that was the answer before all were looked for. Null where the ends and 15 points
 * between them are on one side; an end that is equal to the buy is both ends of its bracket.
 */
function* findOneCrossing(
  points: PointsLookedAt,
  { tolerance, whole }: SearchBounds,
  atLow: PointLookedAt,
  atHigh: PointLookedAt,
): Generator<CompleteScenario, CrossingFound | null, Answer> {
  for (const end of [atLow, atHigh]) {
    if (end.advantage === 0) return { low: end, high: end };
  }
  const [low, high] = [atLow.point, atHigh.point];
  let [from, to] = [atLow, atHigh];
  for (let parts = PROBE_SPAN; isAsGood(from) === isAsGood(to) && parts > 1; parts /= 2) {
    const distance = (high - low) / parts;
    const point = low + (whole ? Math.round(distance) : distance);
    if (point <= from.point || point >= high) continue;
    const probe = yield* points.at(point);
    if (isAsGood(from) === isAsGood(probe)) from = probe;
    else to = probe;
  }
  if (isAsGood(from) === isAsGood(to)) return null;
  const bracket = { low: from.point, atLow: from.advantage, high: to.point, atHigh: to.advantage };
  return yield* crossingOf(points, yield* points.answer(bracketCrossing(bracket, tolerance, whole)));
}

/** The budget changes costs and not reach: one simulation, then the answer is what the buy would take for the same people. */
function* budgetSteps(
  prepared: PreparedScenario,
  broadcast: BroadcastResult,
  range: readonly [number, number] | undefined,
): BreakEvenSteps {
  const { scenario, universe } = prepared;
  const result = yield scenario;
  const reach = result.cascade.reach.mean;
  const rates = { ...(scenario.cost ?? noCost), fixed: 0 };
  const { sharers, impressions } = result.cascade;
  const otherCosts = priceCampaign(prepared, rates)({ sharers: sharers.mean, impressions: impressions.mean });
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
  const wanted = { figure: 'costPerThousandReached', equals: broadcast.costPerThousandReached } as const;
  const { error, isErrorDoubtful } = measureDifference(budget, wanted, result);
  const margin = value === null || error === null || isErrorDoubtful ? null : HALF_WIDTH * error;
  return {
    version: 1,
    provenance: makeProvenance(prepared, result.provenance.network),
    parameter: 'budget',
    target: 'costPerThousandReached',
    range: [low, high],
    value,
    tolerance: breakEvenTolerances.budget,
    ends: [end(low), end(high)],
    interval: margin === null ? null : [Math.max(low, budget - margin), Math.min(high, budget + margin)],
    crossings: value === null ? [] : [{ value, direction: 'rises' }],
    probes: 1,
  };
}

function describeEnd({ point, reach, costPerThousandReached }: PointLookedAt): BreakEvenEnd {
  return { value: point, reach, costPerThousandReached };
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
