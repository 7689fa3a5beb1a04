/**
 * `npm run fix`: writes every generated file anew, applies the fixes of the linter, and formats everything.
 */
import { join } from 'node:path';
import process from 'node:process';
import { generators } from './generators.mjs';
import { install, root } from './install.mjs';
import { run } from './processes.mjs';
import { lintRules } from './steps.mjs';
import { nodePath, runsTypeScript, toolPath } from './tools.mjs';

await install();
if (!runsTypeScript()) {
  process.stderr.write('The generators need Node 22.18 or later (the pinned Node could not be installed here).\n');
  process.exit(1);
}

/**
 * @param {string} what
 * @param {readonly string[]} args - Of Node.
 * @returns {Promise<boolean>} Whether it worked; if not, its output has been printed and the exit code is set.
 */
async function works(what, args) {
  const { code, output } = await run(nodePath(), args, { cwd: root, output: 'collect' });
  process.stdout.write(`${code === 0 ? '✓' : '✗'} ${what}\n`);
  if (code === 0) return true;
  process.stdout.write(output);
  process.exitCode ??= code;
  return false;
}

let written = true;
for (const script of generators)
  written &&= await works(script, ['--conditions', 'ripplecast/source', join(root, script)]);
// A file that was not written would be fixed and formatted as it was.
if (written) {
  await works('oxlint --fix', [toolPath('oxlint'), '--fix', ...lintRules]);
  await works('oxfmt', [toolPath('oxfmt')]);
}
