import { maxFollowers } from '../cascade/index.ts';
import { describeValue, InvalidDocumentError } from '../errors.ts';
import type { BreakEvenParameter, CascadeCost, CompleteScenario } from '../scenario/index.ts';

/** Whether only whole numbers of a parameter make sense. */
export function isWholeParameter(parameter: BreakEvenParameter): boolean {
  return parameter === 'fans' || parameter === 'followers';
}

/**
 * All values that a scenario may have, from the least useful to the most: [0, 1], every follower, every person of the universe.
 * @param universe - People who could be reached: the scenario's, or those of its network.
 */
export function widestRange(
  { ties }: CompleteScenario,
  universe: number,
  parameter: Exclude<BreakEvenParameter, 'budget'>,
): [number, number] {
  switch (parameter) {
    case 'shareProbability':
    case 'visibility':
      return [0, 1];
    case 'fans':
      return [1, universe];
    case 'followers':
      return [0, maxFollowers(universe, ties)];
  }
}

/** A scenario with another value of the parameter; everything else, its rngSeed too, stays. */
export function withParameter(
  scenario: CompleteScenario,
  parameter: BreakEvenParameter,
  value: number,
): CompleteScenario {
  const { message, model } = scenario;
  switch (parameter) {
    case 'shareProbability':
      return model.kind === 'share' ? { ...scenario, model: { ...model, shareProbability: value } } : scenario;
    case 'visibility':
      return model.kind === 'share' ? { ...scenario, model: { ...model, visibility: value } } : scenario;
    case 'fans':
      return 'fans' in message ? { ...scenario, message: { ...message, fans: value } } : scenario;
    case 'followers':
      return { ...scenario, followers: value };
    case 'budget':
      return { ...scenario, cost: { ...(scenario.cost ?? noCost), fixed: value } };
  }
}

/** Rates of a scenario that has no cost, before a budget is put into it. */
export const noCost: CascadeCost = { fixed: 0, perThousandFans: 0, perSharer: 0 };

/** Refuses a parameter that is not one number in this scenario. */
export function checkIsNumber(scenario: CompleteScenario, parameter: BreakEvenParameter): void {
  const { message, model, followers } = scenario;
  const isShare = model.kind === 'share';
  const values: Readonly<Record<BreakEvenParameter, readonly [path: string, value: unknown]>> = {
    shareProbability: isShare ? ['model.shareProbability', model.shareProbability] : ['model.kind', model.kind],
    visibility: isShare ? ['model.visibility', model.visibility] : ['model.kind', model.kind],
    fans: ['message.fans', 'fans' in message ? message.fans : undefined],
    followers: ['followers', followers],
    budget: ['cost.fixed', 0],
  };
  const [path, value] = values[parameter];
  if (typeof value === 'number') return;
  const expected = path === 'model.kind' ? '"share"' : 'a number';
  const text = `${path} must be ${expected} where break-even searches over it; got ${describeValue(value)}`;
  throw new InvalidDocumentError([{ path, message: text }]);
}
