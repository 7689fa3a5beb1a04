/**
 * `npm start`: installs what is missing, answers the seed example in the terminal, then serves the playground.
 * `npm start -- --no-serve` stops after the answer. PORT fixes the port of the page.
 */
import { join } from 'node:path';
import process from 'node:process';
import { install, root } from './install.mjs';
import { run } from './processes.mjs';
import { requestedPort, servePlayground } from './serve.mjs';
import { nodePath } from './tools.mjs';

const unknown = process.argv.slice(2).filter((argument) => argument !== '--no-serve');
if (unknown.length > 0) {
  process.stderr.write(`npm start knows only --no-serve; got ${unknown.join(' ')}\n`);
  process.exit(2);
}
const serve = !process.argv.includes('--no-serve');
const port = requestedPort();

if (await install()) process.stdout.write('\n');

const { code } = await run(nodePath(), [join(root, 'scripts', 'ripplecast.mjs'), 'compare', 'seed-example'], {
  cwd: root,
});
if (code !== 0) process.exit(code);
if (serve) {
  const address = await servePlayground({ port });
  process.stdout.write(`\nPlayground: ${address}\n(Ctrl-C ends it)\n`);
}
