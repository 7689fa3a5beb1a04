/** The versioned documents: what may be asked, what comes back, ready examples, and scenarios in links. */
export { presets, seedExample } from './presets.ts';
export type { Presets } from './presets.ts';
export { resolveScenario } from './resolve-scenario.ts';
export { scenarioSchema } from './scenario-schema.ts';
export type * from './result.ts';
export type * from './scenario.ts';
