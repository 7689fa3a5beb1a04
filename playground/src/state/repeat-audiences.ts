import type { CompleteScenario } from 'ripplecast/scenario';

/** The scenario with its schedule's viewers as chance has them: nothing is known of whom insertions and programmes share. */
export function withoutRepeatAudiences(scenario: CompleteScenario): CompleteScenario {
  const { broadcast } = scenario;
  if (broadcast === null || !('placements' in broadcast)) return scenario;
  const { duplications: _pairs, ...alone } = broadcast;
  const placements = broadcast.placements.map(({ secondReach: _second, ...placement }) => placement);
  return { ...scenario, broadcast: { ...alone, placements } };
}
