import { presets, type CompleteScenario } from 'ripplecast/scenario';
import { measuredMillion, scenarioOf } from './worlds.ts';

/** Scenarios with which the page opens: their answers are part of it, by the name of their file in `ready/`. */
export const readyScenarios = {
  claim: presets.seedExample,
  measured: scenarioOf('measured'),
  million: measuredMillion,
  classroom: presets.classroom,
} as const satisfies Readonly<Record<string, CompleteScenario>>;
