// One scenario as two jobs in a queue of your own. Here each job starts a process; any queue that carries text will do.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { presets } from 'ripplecast';
import { readShard, reduceShards } from 'ripplecast/experiment';

const run = promisify(execFile);
const scenario = presets.oneFan;
const jobs = [0, 500].map((first) => JSON.stringify({ scenario, range: { first, count: 500 } }));
const answers = await Promise.all(jobs.map((job) => run(process.execPath, ['do-job.js', job])));

// In whatever order they come back, the result has the same bytes as if one thread had done it all.
const shards = answers.map(({ stdout }) => readShard(stdout));
console.log(reduceShards(scenario, shards).comparison?.probabilityPasses);
