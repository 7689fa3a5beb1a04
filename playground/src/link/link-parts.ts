/** What reads, writes and checks scenarios: with their format, which is large. */
export { withScenario } from './comparison-link.ts';
export { formatHash, parseHash, scenarioText } from './link-state.ts';
export { stateAfter } from './state-after.ts';
