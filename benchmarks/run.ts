/**
 * `npm run bench` runs every benchmark in a process of its own, one after the other, and writes what each found to
 * benchmarks/results/ with the machine and the versions; `npm run bench -- population` runs those whose path has that word.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { version } from 'ripplecast';
import type { BenchmarkReport, Finding } from './measure.ts';

const folder = import.meta.dirname;
const results = join(folder, 'results');

const machine = {
  processor: `${cpus()[0]?.model.trim() ?? 'unknown'}, ${availableParallelism()} cores`,
  memory: `${Math.round(totalmem() / 1e9)} GB`,
  system: `${type()} ${release()}`,
  node: process.version,
  v8: process.versions.v8,
  ripplecast: version,
};

function runBenchmark(path: string): BenchmarkReport {
  process.stderr.write(`${path} …\n`);
  const args = ['--conditions', 'ripplecast/source', join(folder, path)];
  const { status, stdout } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`${path} ended with code ${status}`);
  return JSON.parse(stdout) as BenchmarkReport;
}

const format = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));

const rowOf = ({ what, value, unit, aim, reached }: Finding): string =>
  `| ${what} | ${format(value)} ${unit} | ${aim ?? ''} | ${reached === null ? '' : reached ? 'yes' : 'no'} |`;

function tabulate({ title, checked, findings }: BenchmarkReport): string {
  return [
    `## ${title}`,
    '',
    `Checked before the clock started: ${checked.join('; ')}.`,
    '',
    '| What | Measured | Aim | Reached |',
    '| --- | --- | --- | --- |',
    ...findings.map(rowOf),
    '',
  ].join('\n');
}

const wanted = process.argv.slice(2);
const paths = ['macro', 'micro']
  .flatMap((kind) => readdirSync(join(folder, kind)).map((name) => `${kind}/${name}`))
  .filter((path) => path.endsWith('.ts') && (wanted.length === 0 || wanted.some((word) => path.includes(word))))
  .toSorted();
if (paths.length === 0) {
  process.stderr.write(`no benchmark's path has ${wanted.join(' or ')} in it\n`);
  process.exit(2);
}

mkdirSync(results, { recursive: true });
for (const path of paths) {
  const file = join(results, `${path.replace('/', '-').replace(/\.ts$/, '')}.json`);
  const content = { date: new Date().toISOString().slice(0, 10), machine, ...runBenchmark(path) };
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
}

// The table shows every result there is; those of other machines keep their own heading.
interface Result extends BenchmarkReport {
  readonly date: string;
  readonly machine: typeof machine;
}
const all = readdirSync(results)
  .filter((name) => name.endsWith('.json'))
  .toSorted()
  .map((name) => JSON.parse(readFileSync(join(results, name), 'utf8')) as Result);
const describe = ({ date, machine: on }: Result): string =>
  `${date}, Ripplecast ${on.ripplecast}, Node ${on.node} (V8 ${on.v8}), ${on.processor}, ${on.memory}, ${on.system}`;
const sections = all.map((result) => `${tabulate(result)}\nMeasured ${describe(result)}.\n`);
const text = `# Benchmarks\n\nMade by \`npm run bench\`; medians. Other machines give other times.\n\n${sections.join('\n')}`;
writeFileSync(join(results, 'README.md'), text);
process.stdout.write(text);
