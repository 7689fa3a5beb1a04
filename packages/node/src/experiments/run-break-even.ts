import { breakEvenSteps, type BreakEvenOptions, type SimulationResult } from 'ripplecast/experiment';
import { checkBreakEvenSearch, type Search } from 'ripplecast/pool';
import {
  type BreakEvenDocument,
  type BreakEvenEnd,
  type BreakEvenParameter,
  breakEvenParameters,
  type CompleteScenario,
  getScenarioValue,
  type Scenario,
} from 'ripplecast/scenario';
import type { ScenarioRunOptions } from './network-to-run-on.ts';
import { searchOnPool } from './search-on-pool.ts';

/**
 * Finds where cascade and buy are equal, like the core's `breakEven`, on all processors.
 * @param scenario - A scenario with a buy, as people write it.
 * @param search - What to vary, and where to look.
 * @param options - `onProgress` is told how many replicates of a simulation are done, and which simulation it is, of some 90 to 150.
 * @returns The same bytes as `breakEven(scenario, search)`, for any number of workers.
 * @throws As `breakEven`; as `openScenarioNetwork` where the network is opened here; the reason of `signal` when that ended the search.
 * @example
 * ```ts
 * import { findBreakEven } from '@ripplecast/node';
 * import { presets, withValue } from 'ripplecast';
 *
 * const scenario = withValue(presets.seedExample, 'level', 'meanField');
 * const { value } = await findBreakEven(scenario, { parameter: 'shareProbability', target: 'reach' });
 * value !== null && value > 0.0033 && value < 0.005; // => true
 * ```
 */
export async function findBreakEven(
  scenario: Scenario,
  search: Omit<BreakEvenOptions, 'network'>,
  options: ScenarioRunOptions = {},
): Promise<BreakEvenDocument> {
  return (await searchBreakEven(scenario, search, options)).document;
}

/** A break-even with what the search saw at its value. */
export interface FoundBreakEven {
  readonly document: BreakEvenDocument;
  /** What the cascade gives at the document's `value`; null without a value, and where no simulation needed it (budget). */
  readonly atValue: BreakEvenEnd | null;
  /** The same at all of the document's crossings; none for the budget. */
  readonly atCrossings: readonly BreakEvenEnd[];
}

/** {@link findBreakEven} for people, who want to see the cascade at the value too: that point was simulated anyway. */
export async function searchBreakEven(
  scenario: Scenario,
  search: Omit<BreakEvenOptions, 'network'>,
  options: ScenarioRunOptions = {},
): Promise<FoundBreakEven> {
  checkBreakEvenSearch(search);
  const seen = new Map<number, BreakEvenEnd>();
  const look = (asked: CompleteScenario, { cascade }: SimulationResult): void => {
    const value = parameterOf(asked, search.parameter);
    if (value === null) return;
    seen.set(value, { value, reach: cascade.reach.mean, costPerThousandReached: cascade.costPerThousandReached });
  };
  const document = await searchOnPool(scenario, (prepared) => watch(breakEvenSteps(prepared, search), look), options);
  const atValue = document.value === null || search.parameter === 'budget' ? null : seen.get(document.value);
  const atCrossings = document.crossings.flatMap((crossing) => seen.get(crossing.value) ?? []);
  return { document, atValue: atValue ?? null, atCrossings: search.parameter === 'budget' ? [] : atCrossings };
}

/** A search, of which each scenario and what it came to is looked at. */
function* watch<Answer>(
  steps: Search<Answer>,
  look: (scenario: CompleteScenario, result: SimulationResult) => void,
): Search<Answer> {
  let step = steps.next();
  while (step.done !== true) {
    const result = yield step.value;
    look(step.value, result);
    step = steps.next(result);
  }
  return step.value;
}

/** Value that a scenario gives to a parameter of a break-even; null where that is not one number. */
export function parameterOf(scenario: CompleteScenario, parameter: BreakEvenParameter): number | null {
  const value = getScenarioValue(scenario, breakEvenParameters[parameter]);
  return typeof value === 'number' ? value : null;
}
