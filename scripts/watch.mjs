/**
 * `npm run watch`: the tests of `npm run quick`, again whenever a file changes that they depend on. What follows `--` goes to vitest.
 */
import { spawn } from 'node:child_process';
import process from 'node:process';
import { install, root } from './install.mjs';
import { environment } from './processes.mjs';
import { quickChoice } from './steps.mjs';
import { nodePath, toolPath } from './tools.mjs';

await install();
const args = [toolPath('vitest'), 'watch', '--changed', ...quickChoice, ...process.argv.slice(2)];
// In the group of the terminal, whose keys it reads and whose Ctrl-C it gets.
spawn(nodePath(), args, { cwd: root, env: environment(), stdio: 'inherit' }).once('exit', (code) => {
  process.exitCode = code ?? 1;
});
process.on('SIGINT', () => {});
