import {
  checkArray,
  checkChoice,
  checkNumber,
  checkObject,
  checkOptions,
  checkProbability,
  checkText,
  checkWhole,
} from '../../check.ts';
import { InvalidDocumentError, InvalidParameterError } from '../../errors.ts';
import { isDeterministic, resolveScenario, scenarioKey, solveFigures } from '../../scenario/index.ts';
import type {
  CompleteScenario,
  Scenario,
  ScenarioPath,
  SolveDocument,
  SolveEnd,
  SolveTarget,
} from '../../scenario/index.ts';
import { withValue } from '../../scenario/with-value.ts';
import { breakEvenInterval } from '../break-even-interval.ts';
import { makeProvenance } from '../make-provenance.ts';
import type { Answer, WantedFigure } from '../measure-difference.ts';
import { prepareScenario } from '../prepare-scenario.ts';
import type { PreparedScenario } from '../prepared-scenario.ts';
import type { NetworkOption } from '../scenario-network.ts';
import { simulate } from '../simulate.ts';
import { crossingsAmong, directionOf, goodEnd } from './crossings-of-scenario.ts';
import type { SearchBounds } from './crossings-of-scenario.ts';
import { PointsLookedAt } from './points-looked-at.ts';
import type { PointLookedAt } from './points-looked-at.ts';
import { searchPlaces } from './search-places.ts';
import { checkSolvable, spaceOf, usualRange, usualTolerance } from './solvable-path.ts';

/** What to make as asked, by which key, and where to look. */
export interface SolveForOptions extends NetworkOption {
  /** Dotted path of a key that is a number in the scenario, such as `model.shareProbability`, `message.fans`, `cost.perSharer`. */
  readonly path: ScenarioPath;
  /** The figure, and what it is to be; `people` goes with `probabilityOfReach` only, and that with levels of chance. */
  readonly target: SolveTarget;
  /**
   * Where to look, low < high. Default: wherever the format lets the number be, people up to the universe, money up to a billion; to be
   * given where it may be any number.
   */
  readonly range?: readonly [number, number];
  /**
   * Width of the bracket in which each search ends, in the key's unit. Default: 1 for whole numbers, 1e-5 for the share probability,
   * 1e-4 for visibility, 0.01 for money, else 1e-5 of the range.
   */
  readonly tolerance?: number;
}

const optionKeys = ['path', 'target', 'range', 'tolerance', 'network'];
const SMALLEST_TOLERANCE = 1e-12;

/** Scenarios to simulate, one after the other; what each comes to is handed to `next`. */
export type SolveForSteps = Generator<CompleteScenario, SolveDocument, Answer>;

/**
 * The values of one key of a scenario at which a figure is as asked: mean reach, cost for each person reached or for a thousand, or the
 * probability of a reach.
 * @param input - A scenario; with a cost where a cost is asked for, of level population or network where a probability is.
 * @returns All crossings found, in ascending order; none where the figure passes through what was asked for nowhere in the range (`ends` and
 * `probes` say what was seen). `value` is the side on which the cascade is at least as good: reach and probability not below, costs not
 * above. At most `tolerance` away it is not. Of whole numbers it is the smallest, or the largest, that does.
 * @throws InvalidDocumentError for a scenario that cannot be used, a path that the format does not have, a key that is no number here, a
 * missing cost, a level without chance. InvalidParameterError for options that make no sense, and where a range must be given. TooLargeError
 * as {@link simulate}.
 * @remarks All places share the scenario's rngSeed (common random numbers). Where it looks: see {@link breakEven}, whose `crossings` are found
 * the same way. About 80 to 150 simulations, on levels of chance some ten more for each `interval`. Where runs have luck in them, their
 * figure may cross what was asked for several times; crossings inside one `interval` are one as far as the runs can tell.
 * @example
 * ```ts
 * import { presets, withValue } from 'ripplecast';
 * import { solveFor } from 'ripplecast/experiment';
 *
 * const scenario = withValue(presets.measured2012, 'level', 'meanField');
 * const target = { figure: 'reach', equals: 1_000_000 } as const;
 * const { crossings } = solveFor(scenario, { path: 'model.shareProbability', target });
 * crossings.length; // => 1
 * crossings[0]?.value; // => 0.00801…
 * crossings[0]?.direction; // => 'rises'
 * ```
 */
export function solveFor(input: Scenario | PreparedScenario, options: SolveForOptions): SolveDocument {
  checkOptions('options', options, optionKeys);
  const prepared = prepareScenario(input, { network: options.network });
  const steps = solveForSteps(prepared, options);
  let step = steps.next();
  while (step.done !== true) step = steps.next(simulate(prepared.vary(step.value)));
  return step.value;
}

/**
 * {@link solveFor} for whoever runs the simulations elsewhere: yields complete scenarios, is sent their results (of `simulate` or of
 * `compare`), returns the document.
 * @throws As {@link solveFor}, at once.
 * @example
 * ```ts
 * import { presets, simulate } from 'ripplecast';
 * import { solveForSteps } from 'ripplecast/experiment';
 *
 * const target = { figure: 'costPerPerson', equals: 0.05 } as const;
 * const steps = solveForSteps({ ...presets.seedExample, level: 'meanField' }, { path: 'cost.fixed', target });
 * let step = steps.next();
 * while (!step.done) step = steps.next(simulate(step.value)); // or on a pool of workers
 * step.value.crossings.map(({ value }) => Math.round(value)); // => [14732500]
 * ```
 */
export function solveForSteps(input: Scenario | PreparedScenario, options: SolveForOptions): SolveForSteps {
  checkOptions('options', options, optionKeys);
  const prepared = prepareScenario(input, { network: options.network });
  const { scenario, universe } = prepared;
  const { path } = options;
  checkText('path', path);
  const wanted = readTarget(scenario, options.target);
  checkSolvable(scenario, path);
  const range = options.range === undefined ? usualRange(scenario, universe, path) : readRange(options.range);
  checkEnds(prepared, path, range, options.range !== undefined);
  const whole = scenarioKey(path).isWhole;
  if (options.tolerance !== undefined) checkNumber('tolerance', options.tolerance, whole ? 1 : SMALLEST_TOLERANCE);
  const tolerance = options.tolerance ?? usualTolerance(path, range);
  return searchSteps(prepared, path, wanted, { range, tolerance, whole });
}

function* searchSteps(
  prepared: PreparedScenario,
  path: ScenarioPath,
  wanted: WantedFigure,
  bounds: SearchBounds,
): SolveForSteps {
  const { scenario } = prepared;
  const points = new PointsLookedAt((value) => withNumber(scenario, path, value), wanted);
  const [low, high] = bounds.range;
  const ends = [yield* points.at(low), yield* points.at(high)] as const;
  const places = searchPlaces(spaceOf(scenario, path, bounds, points.tippingPoint));
  const found = yield* crossingsAmong(points, bounds, { places, refines: true });
  const { seen } = points;
  const crossings: SolveDocument['crossings'][number][] = [];
  for (const crossing of found) {
    const { value, ...there } = describePoint(goodEnd(crossing));
    const interval = yield* points.ask(breakEvenInterval({ ...crossing, ...bounds, seen }));
    crossings.push({ value, direction: directionOf(crossing, wanted), ...there, interval });
  }
  return {
    version: 1,
    provenance: makeProvenance(prepared, points.network),
    path,
    target: wanted,
    range: [low, high],
    tolerance: bounds.tolerance,
    crossings,
    probes: seen.length,
    ends: [describePoint(ends[0]), describePoint(ends[1])],
  };
}

function describePoint({ point, figure, reach, cost }: PointLookedAt): SolveEnd {
  return { value: point, figure, reach, cost };
}

/** A number in the place of a number; all else stays. */
function withNumber(scenario: CompleteScenario, path: ScenarioPath, value: number): CompleteScenario {
  return withValue(scenario, path, value as never) as CompleteScenario;
}

function readTarget(scenario: CompleteScenario, target: SolveTarget): WantedFigure {
  checkObject('target', target);
  checkOptions('target', target, ['figure', 'equals', 'people']);
  const { figure, equals, people } = target;
  checkChoice('target.figure', figure, solveFigures);
  if (figure === 'probabilityOfReach') {
    checkProbability('target.equals', equals);
    checkWhole('target.people', people, 1);
    if (isDeterministic(scenario.level)) {
      const got = `got "${scenario.level}"`;
      throw InvalidDocumentError.at(
        'level',
        `must be "population" or "network" where a probability is asked for; ${got}`,
      );
    }
    return { figure, equals, people };
  }
  if (people !== undefined)
    throw new InvalidParameterError('target.people', `left out for the figure ${figure}`, people);
  checkNumber('target.equals', equals, 0);
  if (figure !== 'reach' && scenario.cost === null) {
    throw InvalidDocumentError.at('cost', 'must be an amount where a cost is asked for; got null');
  }
  return { figure, equals };
}

/** The range that was asked for; −0 is 0, as JSON has no other. */
function readRange(range: readonly [number, number]): [number, number] {
  checkArray('range', range, 2);
  const [low, high] = range;
  checkNumber('range[0]', low);
  checkNumber('range[1]', high);
  if (!(low < high)) throw new InvalidParameterError('range', 'two numbers, low < high', range);
  return [low + 0, high + 0];
}

/** Refuses a range with an end that the scenario cannot have. */
function checkEnds(
  prepared: PreparedScenario,
  path: ScenarioPath,
  range: readonly [number, number],
  isGiven: boolean,
): void {
  for (const end of range) {
    try {
      prepared.vary(resolveScenario(withNumber(prepared.scenario, path, end)));
    } catch (error) {
      if (isGiven || !(error instanceof InvalidDocumentError)) throw error;
      throw InvalidParameterError.saying('range', `range must be given for ${path}: with ${end}, ${error.message}`);
    }
  }
}
