import { maxFollowers } from '../cascade/index.ts';
import { describeValue, InvalidDocumentError } from '../errors.ts';
import { breakEvenParameters, getScenarioValue, noCost, scenarioKey, scenarioModels } from '../scenario/index.ts';
import type { BreakEvenParameter, CompleteScenario } from '../scenario/index.ts';
import { anyOfWords } from '../schema/schema-parts.ts';
import { withValue } from '../scenario/with-value.ts';

/** Whether only whole numbers of a parameter make sense. */
export function isWholeParameter(parameter: BreakEvenParameter): boolean {
  return scenarioKey(breakEvenParameters[parameter]).isWhole;
}

/**
 * All values that a scenario may have, from the least useful to the most: [0, 1], every follower, every person of the universe.
 * @param universe - People who could be reached: the scenario's, or those of its network.
 */
export function widestRange(
  { ties, message }: CompleteScenario,
  universe: number,
  parameter: Exclude<BreakEvenParameter, 'budget'>,
): [number, number] {
  switch (parameter) {
    case 'shareProbability':
    case 'visibility':
      return [0, 1];
    case 'fans':
      // Who complains at the beginning is no fan.
      return [1, universe - (message.complaints ?? 0)];
    case 'followers':
      return [0, maxFollowers(universe, ties)];
  }
}

/** A scenario with another value of the parameter, where it is a number; everything else, its rngSeed too, stays. */
export function withParameter(
  scenario: CompleteScenario,
  parameter: BreakEvenParameter,
  value: number,
): CompleteScenario {
  const complete = parameter === 'budget' ? { ...scenario, cost: scenario.cost ?? noCost } : scenario;
  // All parts of a complete scenario are there, and a number took the place of a number.
  return withValue(complete, breakEvenParameters[parameter], value) as CompleteScenario;
}

/** Refuses a parameter that is not one number in this scenario; where its model has no such key, names the models that do. */
export function checkIsNumber(scenario: CompleteScenario, parameter: BreakEvenParameter): void {
  const path = breakEvenParameters[parameter];
  const value = getScenarioValue(scenario, path);
  if (parameter === 'budget' || typeof value === 'number') return;
  const having = scenarioModels().filter(({ keys }) => Object.values(keys).some((key) => key.path === path));
  const isOfOthers = having.length > 0 && value === undefined;
  const [at, expected] = isOfOthers ? ['model.kind', anyOfWords(having.map(({ kind }) => kind))] : [path, 'a number'];
  const got = describeValue(getScenarioValue(scenario, at));
  throw InvalidDocumentError.at(at, `must be ${expected} where break-even searches over it; got ${got}`);
}
