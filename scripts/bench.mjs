/**
 * `npm run bench`: installs what is missing, then runs the benchmarks (see benchmarks/run.ts).
 */
import { join } from 'node:path';
import process from 'node:process';
import { install, root } from './install.mjs';
import { run } from './processes.mjs';
import { nodePath, runsTypeScript } from './tools.mjs';

await install();
if (!runsTypeScript()) {
  process.stderr.write('The benchmarks need Node 22.18 or later (the pinned Node could not be installed here).\n');
  process.exit(1);
}
const program = join(root, 'benchmarks', 'run.ts');
const args = ['--conditions', 'ripplecast/source', program, ...process.argv.slice(2)];
process.exitCode = (await run(nodePath(), args, { cwd: root })).code;
