import { openWorkerPool } from '@ripplecast/node';
import { compare, presets, toDocument } from 'ripplecast';

export const dynamic = 'force-dynamic';

export async function GET(): Promise<Response> {
  const pool = openWorkerPool(2);
  const manyRuns = await pool.compareScenario({ ...presets.seedExample, experiment: { replicates: 8000 } });
  if (pool.workers !== 2) throw new Error('threads could not be started');
  await pool.close();
  return Response.json({ library: toDocument(compare(presets.seedExample)), manyRuns: toDocument(manyRuns) });
}
