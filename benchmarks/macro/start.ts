/**
 * How long it takes until the packed packages are at work: whole processes, as somebody gets them who installs the tarballs.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../../scripts/build/bundle.mjs';
import { pack } from '../../scripts/packages/pack.mjs';
import { atMost, measured, printReport, timeInTurns } from '../measure.ts';

const runs = 15;
const folder = mkdtempSync(join(tmpdir(), 'ripplecast start '));
const sources = join(import.meta.dirname, '..', '..', 'packages', 'core', 'src', 'index.ts');

function run(program: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: folder, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  return stdout;
}
const node = (...args: string[]): string => run(process.execPath, ...args);

try {
  const { core } = await pack();
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  run('npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', core);
  const command = join(folder, 'node_modules', 'ripplecast', 'dist', 'cli', 'ripplecast.js');

  const script = join(folder, 'compare.ts');
  writeFileSync(
    script,
    `import { compare, presets, toDocument } from ${JSON.stringify(sources)};
process.stdout.write(JSON.stringify(toDocument(compare(presets.oneFan)), null, 2) + '\\n');
`,
  );
  // The same code as one file, which is what a bundle of it would load at least.
  for (const entries of [{ 'one-file': sources }, { compare: script }]) {
    await bundle({ folder, entries, outside: [], licences: 'licences.md' });
  }
  writeFileSync(join(folder, 'import.js'), "import 'ripplecast';\n");

  const compareArgs = ['compare', 'one-fan', '--json'];
  assert.equal(node(command, ...compareArgs), node('dist/compare.js'));
  const version = node(command, '--version').trim();
  assert.match(version, /^\d+\.\d+\.\d+$/);

  const time = timeInTurns(
    {
      nothing: () => node('-e', '0'),
      version: () => node(command, '--version'),
      compare: () => node(command, ...compareArgs),
      script: () => node('dist/compare.js'),
      import: () => node('import.js'),
      oneFile: () => node('dist/one-file.js'),
    },
    runs,
  );
  const ms = (name: keyof typeof time): number => time[name].medianMs;
  printReport({
    title: 'Starting the packed packages, whole processes',
    checked: ['the installed command line and a script of one file make the same document'],
    findings: [
      measured('node -e 0', ms('nothing'), 'ms'),
      measured('ripplecast --version', ms('version'), 'ms'),
      atMost('ripplecast --version ÷ node -e 0', ms('version') / ms('nothing'), 2.5, ''),
      measured('ripplecast compare one-fan --json', ms('compare'), 'ms'),
      atMost(
        'ripplecast compare one-fan --json ÷ a script of one file that makes the same document',
        ms('compare') / ms('script'),
        1.3,
        '',
      ),
      measured("import 'ripplecast'", ms('import'), 'ms'),
      atMost("import 'ripplecast' ÷ the same code as one file", ms('import') / ms('oneFile'), 1.5, ''),
    ],
  });
} finally {
  rmSync(folder, { recursive: true });
}
