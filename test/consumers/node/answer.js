import assert from 'node:assert/strict';
import { openWorkerPool } from '@ripplecast/node';
import { compare, presets, simulate, toDocument } from 'ripplecast';
import { openStream } from 'ripplecast/random';
import { expectThread } from '../expect-thread.mjs';

const [start, , , , fourth] = compare({ ...presets.seedExample, level: 'arithmetic' }).cascade.generations;
assert.equal(fourth.reach - start.reach, 837930000);
assert.equal(simulate(presets.oneFan).outcomes.reach.length, 1000);
assert.ok(openStream('a', 0, 'b').nextUniform() < 1);

const pool = openWorkerPool(2);
await expectThread(pool, presets.seedExample);
const manyRuns = await pool.compareScenario({ ...presets.seedExample, experiment: { replicates: 8000 } });
await pool.close();

process.stdout.write(
  JSON.stringify({ library: toDocument(compare(presets.seedExample)), manyRuns: toDocument(manyRuns) }),
);
