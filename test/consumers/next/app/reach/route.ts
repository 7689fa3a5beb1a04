import { openWorkerPool } from '@ripplecast/node';
import { compare, presets, toDocument } from 'ripplecast';
import { expectThread } from '../../../expect-thread.mjs';

export const dynamic = 'force-dynamic';

export async function GET(): Promise<Response> {
  const pool = openWorkerPool(2);
  await expectThread(pool, presets.seedExample);
  const manyRuns = await pool.compareScenario({ ...presets.seedExample, experiment: { replicates: 8000 } });
  await pool.close();
  return Response.json({ library: toDocument(compare(presets.seedExample)), manyRuns: toDocument(manyRuns) });
}
