import { openWorkerPool } from '@ripplecast/node';
import { compare, presets, toDocument, type SimulationResult } from 'ripplecast';
import { expectThread } from '../expect-thread.mjs';

const pool = openWorkerPool(2);
await expectThread(pool, presets.seedExample);
const manyRuns: SimulationResult = await pool.compareScenario({
  ...presets.seedExample,
  experiment: { replicates: 8000 },
});
await pool.close();

console.log(JSON.stringify({ library: toDocument(compare(presets.seedExample)), manyRuns: toDocument(manyRuns) }));
