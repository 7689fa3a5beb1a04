/**
 * `npm run bench` runs every benchmark in a process of its own, one after the other, and writes what each found to
 * benchmarks/results/ with the machine and the versions; `npm run bench -- population` runs those whose path has that word.
 * `npm run bench -- peers` compares with other tools, see peers/compare.ts, and `npm run bench -- peers influencers` how well they choose
 * people, see peers/compare-choices.ts; they need Python, so they run only if asked for.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { machine, today } from './machine.ts';
import type { BenchmarkReport } from './measure.ts';
import { type Result, resultsFolder, writeResultsPage } from './results-page.ts';

const folder = import.meta.dirname;

function runProgram(path: string, args: readonly string[], output: 'pipe' | 'inherit'): string {
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--conditions', 'ripplecast/source', join(folder, path), ...args],
    { encoding: 'utf8', stdio: ['ignore', output, 'inherit'] },
  );
  if (status === 0) return stdout;
  process.stderr.write(`${path} ended with code ${status}\n`);
  process.exit(status ?? 1);
}

function runBenchmark(path: string): void {
  process.stderr.write(`${path} …\n`);
  const report = JSON.parse(runProgram(path, [], 'pipe')) as BenchmarkReport;
  const content: Result = { date: today(), machine, ...report };
  const file = join(resultsFolder, `${path.replace('/', '-').replace(/\.ts$/, '')}.json`);
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
}

const wanted = process.argv.slice(2);
mkdirSync(resultsFolder, { recursive: true });
if (wanted[0] === 'peers') {
  const isOfChoices = wanted[1] === 'influencers';
  runProgram(
    isOfChoices ? 'peers/compare-choices.ts' : 'peers/compare.ts',
    wanted.slice(isOfChoices ? 2 : 1),
    'inherit',
  );
  writeResultsPage();
} else {
  const paths = ['macro', 'micro']
    .flatMap((kind) => readdirSync(join(folder, kind)).map((name) => `${kind}/${name}`))
    .filter((path) => path.endsWith('.ts') && (wanted.length === 0 || wanted.some((word) => path.includes(word))))
    .toSorted();
  if (paths.length === 0) {
    process.stderr.write(`no benchmark's path has ${wanted.join(' or ')} in it\n`);
    process.exit(2);
  }
  for (const path of paths) runBenchmark(path);
  process.stdout.write(writeResultsPage());
}
