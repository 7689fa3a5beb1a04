/** Ripplecast in Node: scenario files, and the core's experiments on worker threads. The command line is `ripplecast`. */
export { BadInputError } from './bad-input.ts';
export { graphFormats } from './graph-format.ts';
export type { GraphFormat } from './graph-format.ts';
export { readPeopleFile } from './graph-people.ts';
export { readGraphFile } from './graph-read.ts';
export type { ReadGraphOptions } from './graph-read.ts';
export { writeGraphFile } from './graph-write.ts';
export type { WriteGraphOptions } from './graph-write.ts';
export { readScenarioFile } from './read-scenario.ts';
export type { ScenarioFile } from './read-scenario.ts';
export { findBreakEven } from './run-break-even.ts';
export { findFansToReach } from './run-fans-to-reach.ts';
export { compareScenario, runScenario } from './run-scenario.ts';
export type { Progress, RunOptions } from './simulate-shards.ts';
export { writeFileSafely } from './write-file-safely.ts';
