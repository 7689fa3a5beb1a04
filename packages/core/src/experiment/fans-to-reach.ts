import { reproductionNumber, shareProbabilityOnExposure } from '../cascade/index.ts';
import type { ShareCascade } from '../cascade/index.ts';
import { cascadeCost } from '../economics/index.ts';
import { InvalidParameterError } from '../errors.ts';
import { resolveScenario } from '../scenario/index.ts';
import type { Scenario, ScenarioInput } from '../scenario/index.ts';
import { bracketCrossing } from './bracket-crossing.ts';
import { withParameter } from './break-even-parameter.ts';
import { shareCascadeOf } from './share-cascade-of.ts';
import { simulate } from './simulate.ts';

/** What it takes, in fans, to reach a number of people with one post. */
export interface FansToReach {
  /** People to be reached, as asked for. */
  readonly people: number;
  /** Smallest number of fans whose mean reach is at least `people`; null where all people of the universe are too few. */
  readonly fans: number | null;
  /** Mean reach with that many fans; where `fans` is null, with everyone in the universe a fan. */
  readonly reach: number;
  /** Whether more fans are needed than there are people, which only the arithmetic can say. */
  readonly exceedsUniverse: boolean;
  /** What these fans cost, `cost.perThousandFans` for each thousand; null without a cost or without an answer. */
  readonly fansCost: number | null;
  /** All costs of the cascade with these fans: fixed, fans and sharers; null without a cost or without an answer. */
  readonly cost: number | null;
}

/**
 * The smallest number of fans with which one post reaches so many people on average, and what these fans cost.
 * @param input - A scenario; its own number of fans does not matter.
 * @param people - Mean reach wanted, > 0.
 * @throws InvalidDocumentError for a scenario that cannot be used; InvalidParameterError for `people`.
 * @remarks Mean field and population: a search over 1 … universe under common random numbers; `fans` reaches `people` and
 * `fans` − 1 does not (by chance a smaller number may too). About 10 to 35 simulations. Arithmetic: in closed form, since
 * every fan is worth fanVisibility·(1 + R + R² + … ) people, up to R to the power of maxGenerations; the answer may exceed the
 * universe, as the arithmetic does, and then says so.
 * @example
 * ```ts
 * import { fansToReach, presets } from 'ripplecast';
 *
 * const answer = fansToReach({ ...presets.measured2012, level: 'arithmetic' }, 111_000_000);
 * Math.round((answer.fans ?? 0) / 1e6); // => 484
 * answer.exceedsUniverse; // => true
 * ```
 */
export function fansToReach(input: ScenarioInput, people: number): FansToReach {
  if (!(people > 0 && people < Infinity)) throw new InvalidParameterError('people', 'a finite number > 0', people);
  const scenario = resolveScenario(input);
  return scenario.level === 'arithmetic' ? inClosedForm(scenario, people) : bySearch(scenario, people);
}

function inClosedForm(scenario: Scenario, people: number): FansToReach {
  const cascade = shareCascadeOf(scenario);
  const peoplePerFan = reachPerFan(cascade, people);
  if (peoplePerFan === 0) {
    return { people, fans: null, reach: 0, exceedsUniverse: false, fansCost: null, cost: null };
  }
  const fans = Math.max(1, Math.ceil(people / peoplePerFan));
  if (fans <= cascade.universe) return describe(scenario, people, fans);
  const reach = fans * peoplePerFan;
  const sharers = reach * shareProbabilityOnExposure(cascade.shareProbability, 1);
  return { people, fans, reach, exceedsUniverse: true, ...costsOf(scenario, fans, sharers) };
}

/** fanVisibility·(1 + R + R² + …), up to R to the power of maxGenerations; stops early where one fan is enough, or nothing is added. */
function reachPerFan(cascade: ShareCascade, enough: number): number {
  const growth = reproductionNumber(cascade);
  let term = cascade.fanVisibility;
  let sum = term;
  for (let generation = 1; generation <= cascade.maxGenerations; generation += 1) {
    term *= growth;
    if (sum + term === sum || sum >= enough) break;
    sum += term;
  }
  return sum;
}

function bySearch(scenario: Scenario, people: number): FansToReach {
  const { universe } = shareCascadeOf(scenario);
  const missing = (fans: number): number => simulate(withParameter(scenario, 'fans', fans)).cascade.reach.mean - people;
  const atAll = missing(universe);
  if (atAll < 0) {
    return { people, fans: null, reach: atAll + people, exceedsUniverse: false, fansCost: null, cost: null };
  }
  const atOne = missing(1);
  if (atOne >= 0) return describe(scenario, people, 1);
  const narrowing = bracketCrossing({ low: 1, atLow: atOne, high: universe, atHigh: atAll }, 1, true);
  let step = narrowing.next();
  while (step.done !== true) step = narrowing.next(missing(step.value));
  return describe(scenario, people, step.value.high);
}

function describe(scenario: Scenario, people: number, fans: number): FansToReach {
  const { reach, sharers } = simulate(withParameter(scenario, 'fans', fans)).cascade;
  return { people, fans, reach: reach.mean, exceedsUniverse: false, ...costsOf(scenario, fans, sharers.mean) };
}

function costsOf(scenario: Scenario, fans: number, sharers: number): { fansCost: number | null; cost: number | null } {
  const { cost } = scenario;
  if (cost === null) return { fansCost: null, cost: null };
  return { fansCost: (cost.perThousandFans * fans) / 1000, cost: cascadeCost(cost, fans, sharers) };
}
