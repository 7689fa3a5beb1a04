/**
 * `npm run --silent ripplecast -- …`: the command line from the checkout. Installs first where needed (its output goes
 * to standard error); then arguments, standard input, both streams and the exit code are the command line's own, and
 * paths are relative to where the command was typed.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { install, root } from './install.mjs';
import { environment, watchStarter } from './processes.mjs';
import { cacheFolder, nodePath, runsTypeScript } from './tools.mjs';

await install({ output: 'stderr' });

let program = ['--conditions', 'ripplecast/source', join(root, 'packages', 'node', 'src', 'cli', 'ripplecast.ts')];
if (!runsTypeScript()) {
  const { commandLine } = await import('./build/bundles.mjs');
  const { bundle } = await import('./build/bundle.mjs');
  await bundle(commandLine);
  program = [join(root, 'packages', 'core', 'dist', 'cli', 'ripplecast.js')];
}

const typedThroughNpm = process.env['npm_lifecycle_event'] === 'ripplecast';
const child = spawn(nodePath(), [...program, ...process.argv.slice(2)], {
  cwd: (typedThroughNpm && process.env['INIT_CWD']) || process.cwd(),
  env: environment({ NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] ?? join(cacheFolder, 'compile') }),
  stdio: 'inherit',
});

// A terminal sends Ctrl-C to the whole group, so the child has it already; without one it must be passed on.
const terminal = process.stdin.isTTY || process.stdout.isTTY || process.stderr.isTTY;
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => {
    if (signal !== 'SIGINT' || !terminal) child.kill(signal);
  });
}
const starterIsThere = watchStarter();
setInterval(() => starterIsThere() || child.kill('SIGTERM'), 500).unref();

child.once('error', (error) => {
  process.stderr.write(`${nodePath()} could not be started: ${error.message}\n`);
  process.exitCode = 1;
});
child.once('exit', (code, signal) => {
  if (signal === null) {
    process.exitCode = code ?? 1;
    return;
  }
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
});
