import { openWorkerPool } from '@ripplecast/node';
import { compare, presets, toDocument, type ScenarioResult } from 'ripplecast';

const pool = openWorkerPool(2);
const onThreads: ScenarioResult = await pool.compareScenario(presets.seedExample);
await pool.close();
console.log(JSON.stringify({ library: toDocument(compare(presets.seedExample)), pool: toDocument(onThreads) }));
