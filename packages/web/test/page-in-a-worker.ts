import { runScenario } from '../src/index.ts';
import { town } from './scenarios.ts';

/** A Web Worker that runs a scenario on workers of its own. */
const { cascade } = await runScenario(town, { workers: 2 });
postMessage(cascade);
