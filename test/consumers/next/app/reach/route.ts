import { openWorkerPool } from '@ripplecast/node';
import { compare, presets, toDocument } from 'ripplecast';

export const dynamic = 'force-dynamic';

export async function GET(): Promise<Response> {
  const pool = openWorkerPool(2);
  const onThreads = await pool.compareScenario(presets.seedExample);
  await pool.close();
  return Response.json({ library: toDocument(compare(presets.seedExample)), pool: toDocument(onThreads) });
}
