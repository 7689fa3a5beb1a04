/**
 * `npm run attack`: installs what is missing, then attacks (see test/attack/run.ts).
 */
import { join } from 'node:path';
import process from 'node:process';
import { install, root } from './install.mjs';
import { run } from './processes.mjs';
import { nodePath, runsTypeScript } from './tools.mjs';

await install({ output: 'stderr' });
if (!runsTypeScript()) {
  process.stderr.write('The attack needs Node 22.18 or later (the pinned Node could not be installed here).\n');
  process.exit(1);
}
const args = ['--conditions', 'ripplecast/source', join(root, 'test', 'attack', 'run.ts'), ...process.argv.slice(2)];
process.exitCode = (await run(nodePath(), args, { cwd: root })).code;
