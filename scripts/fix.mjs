/**
 * `npm run fix`: writes every generated file anew, applies the fixes of the linter, and formats everything.
 * `npm run fix -- digests`: the same, and records the digests of `test/same-bytes` anew, for a change of numbers that is meant.
 */
import { join } from 'node:path';
import process from 'node:process';
import { generators } from './generators.mjs';
import { install, root } from './install.mjs';
import { run } from './processes.mjs';
import { lintRules } from './steps.mjs';
import { nodePath, runsTypeScript, toolPath } from './tools.mjs';

const digests = 'digests';
const wanted = process.argv.slice(2);
const unknown = wanted.find((word) => word !== digests);
if (unknown !== undefined) {
  process.stderr.write(`npm run fix takes no "${unknown}"; it takes ${digests}, or nothing\n`);
  process.exit(2);
}

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

const scripts = wanted.length > 0 ? [...generators, 'test/same-bytes/record-digests.ts'] : generators;
let written = true;
for (const script of scripts)
  written &&= await works(script, ['--conditions', 'ripplecast/source', join(root, script)]);
// A file that was not written would be fixed and formatted as it was.
if (written) {
  await works('oxlint --fix', [toolPath('oxlint'), '--fix', ...lintRules]);
  await works('oxfmt', [toolPath('oxfmt')]);
}
