import { breakEvenParameters, getScenarioValue } from 'ripplecast/scenario';
import type { BreakEvenParameter, CompleteScenario } from 'ripplecast/scenario';

/** Value that a scenario gives to a parameter of a break-even; null where that is not one number. */
export function parameterOf(scenario: CompleteScenario, parameter: BreakEvenParameter): number | null {
  const value = getScenarioValue(scenario, breakEvenParameters[parameter]);
  return typeof value === 'number' ? value : null;
}
