import { openWorkerPool } from '@ripplecast/node';
import { compare, presets, toDocument, type SimulationResult } from 'ripplecast';

const pool = openWorkerPool(2);
const manyRuns: SimulationResult = await pool.compareScenario({
  ...presets.seedExample,
  experiment: { replicates: 8000 },
});
if (pool.workers !== 2) throw new Error('threads could not be started');
await pool.close();

console.log(JSON.stringify({ library: toDocument(compare(presets.seedExample)), manyRuns: toDocument(manyRuns) }));
