/** The versioned documents: what may be asked, what comes back, ready examples, and scenarios in links. */
export { nearestName } from '../nearest-name.ts';
export { parseAmount } from './parse-amount.ts';
export { presetCatalogue } from './preset-catalogue.ts';
export type { Preset, PresetFigure, PresetWorld } from './preset-catalogue.ts';
export { presets } from './presets.ts';
export type { Presets } from './presets.ts';
export { isDeterministic, replicatesOf, withReplicates } from './replicates.ts';
export { resolveScenario } from './resolve-scenario.ts';
export { breakEvenSchema, fansToReachSchema, resultSchema } from './result-schema.ts';
export { decodeScenarioLink, encodeScenarioLink } from './scenario-link.ts';
export type { DecodedLink } from './scenario-link.ts';
export { scenarioSchema } from './valibot-schema.ts';
export { setScenarioValue } from './set-scenario-value.ts';
export { universeOf } from './universe-of.ts';
export type { ScenarioOnNetwork } from './universe-of.ts';
export type * from './result.ts';
export type * from './scenario.ts';
