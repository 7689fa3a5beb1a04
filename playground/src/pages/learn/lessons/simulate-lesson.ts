import { compare, growNetwork, type CompleteScenario, type SimulationResult } from 'ripplecast';

/**
 * The result of a lesson's scenario, for its worksheet: what the machine shows, counted at once. Lessons load this when their
 * worksheet is asked for.
 */
export function simulateLesson(scenario: CompleteScenario): SimulationResult {
  return scenario.level === 'network' ? compare(scenario, { network: growNetwork(scenario) }) : compare(scenario);
}
