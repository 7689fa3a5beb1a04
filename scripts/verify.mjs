/**
 * `npm run verify`: installs what is missing, then compares the library with an oracle in Python (see
 * benchmarks/verify/verify.ts).
 */
import { join } from 'node:path';
import process from 'node:process';
import { install, root } from './install.mjs';
import { run } from './processes.mjs';
import { nodePath, runsTypeScript } from './tools.mjs';

await install();
if (!runsTypeScript()) {
  process.stderr.write('Verifying needs Node 22.18 or later (the pinned Node could not be installed here).\n');
  process.exit(1);
}
const program = join(root, 'benchmarks', 'verify', 'verify.ts');
const args = ['--conditions', 'ripplecast/source', program, ...process.argv.slice(2)];
process.exitCode = (await run(nodePath(), args, { cwd: root })).code;
