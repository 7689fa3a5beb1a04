/**
 * What the command line and the page add to the library, as whole processes: a law of followers that takes long to lay out, more
 * workers than processors, and a large file of GraphML.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { presets, type Scenario } from 'ripplecast';
import { resolveScenario } from 'ripplecast/scenario';
import { atMost, type Finding, measured, printReport, timeInTurns } from '../measure.ts';

const folder = mkdtempSync(join(tmpdir(), 'ripplecast command line '));
const top = join(import.meta.dirname, '..', '..');
const command = join(top, 'packages', 'node', 'src', 'cli', 'ripplecast.ts');
const turns = 11;

/** Told by a process that ends, on its standard error: the most memory that it held, in kilobytes. */
const tellMemory = "process.on('exit', () => console.error('\\npeak', process.resourceUsage().maxRSS))";

interface Ran {
  readonly stdout: string;
  readonly peakBytes: number;
}

function run(...args: readonly string[]): Ran {
  const options = [
    '--conditions',
    'ripplecast/source',
    `--import=data:text/javascript,${encodeURIComponent(tellMemory)}`,
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...options, ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  assert.equal(status, 0, stderr);
  // A thread tells as well, and of the same process.
  const peaks = [...stderr.matchAll(/^peak (\d+)$/gm)].map(([, kilobytes]) => Number(kilobytes));
  return { stdout, peakBytes: Math.max(...peaks) * 1024 };
}

const cli = (...args: readonly string[]): Ran => run(command, ...args, '--json', '--quiet');

function put(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return name;
}

/** A scenario whose law of followers has so many numbers. */
const withLargest = (max: number): Scenario => ({
  ...presets.oneFan,
  followers: { distribution: 'lognormal', mu: 5.298, sigma: 1.024, max },
  broadcast: null,
});

const cascadeOf = ({ stdout }: Ran): string => JSON.stringify((JSON.parse(stdout) as { cascade: unknown }).cascade);

/** A program of one thread that makes the document of a scenario. */
const library = `
import { readFileSync } from 'node:fs';
import { simulate, toDocument } from ${JSON.stringify(join(top, 'packages', 'core', 'src', 'index.ts'))};
const scenario = JSON.parse(readFileSync(process.argv[2], 'utf8'));
process.stdout.write(JSON.stringify(toDocument(simulate(scenario)), null, 2) + '\\n');
`;

/** A program that does what the page's worker does with a scenario until all runs are counted. */
const page = `
import { readFileSync } from 'node:fs';
import { runSimulation } from ${JSON.stringify(join(top, 'playground', 'src', 'simulation', 'run-simulation.ts'))};
const scenario = JSON.parse(readFileSync(process.argv[2], 'utf8'));
let last;
await runSimulation(scenario, async () => true, (update) => (last = update));
process.stdout.write(JSON.stringify(last.document, null, 2) + '\\n');
`;

/** Time above that of the same with a law that is laid out at once. */
function findWideLaw(): Finding[] {
  const [narrow, wide] = [5000, 1_000_000].map((max) => {
    return put(`${max}.json`, JSON.stringify(resolveScenario(withLargest(max))));
  });
  const [libraryProgram, pageProgram] = [put('library.ts', library), put('page.ts', page)];
  const cascade = cascadeOf(run(libraryProgram, wide));
  assert.equal(cascadeOf(cli('simulate', wide)), cascade);
  assert.equal(cascadeOf(run(pageProgram, wide)), cascade);
  const time = timeInTurns(
    {
      libraryNarrow: () => run(libraryProgram, narrow),
      libraryWide: () => run(libraryProgram, wide),
      cliNarrow: () => cli('simulate', narrow),
      cliWide: () => cli('simulate', wide),
      oneNarrow: () => cli('simulate', narrow, '--workers', '1'),
      oneWide: () => cli('simulate', wide, '--workers', '1'),
      page: () => run(pageProgram, wide),
    },
    turns,
  );
  const ms = (name: keyof typeof time): number => time[name].medianMs;
  const above = ms('libraryWide') - ms('libraryNarrow');
  const what = '1,000 cascades, up to 1,000,000 followers instead of 5,000';
  return [
    measured(`${what}: the library takes longer by`, above, 'ms'),
    atMost(`${what}: by which the command line does ÷ that`, (ms('cliWide') - ms('cliNarrow')) / above, 1.5, ''),
    atMost(`${what}: by which --workers 1 does ÷ that`, (ms('oneWide') - ms('oneNarrow')) / above, 1.5, ''),
    atMost(
      '1,000 cascades, up to 1,000,000 followers: time of the page ÷ the library',
      ms('page') / ms('libraryWide'),
      3,
      '',
    ),
  ];
}

function findWorkers(): Finding[] {
  const args = ['simulate', 'measured-2012', '--replicates', '10000'];
  const most = { default: 0, all: 0 };
  const keep = (name: keyof typeof most, { peakBytes, stdout }: Ran): string => {
    most[name] = Math.max(most[name], peakBytes);
    return stdout;
  };
  const byDefault = (): string => keep('default', cli(...args));
  const by256 = (): string => keep('all', cli(...args, '--workers', '256'));
  assert.equal(by256(), byDefault());
  const time = timeInTurns({ byDefault, by256 }, turns);
  return [
    measured('10,000 cascades, a page of a million fans', time.byDefault.medianMs, 'ms'),
    atMost('--workers 256: time ÷ the default', time.by256.medianMs / time.byDefault.medianMs, 1.2, ''),
    atMost('--workers 256: peak memory ÷ the default', most.all / most.default, 1.5, ''),
  ];
}

const MEBIBYTE = 2 ** 20;

/** Writes GraphML of so many bytes, or some more. */
function writeGraphml(name: string, bytes: number): number {
  const people = 100_000;
  const file = openSync(join(folder, name), 'w');
  writeSync(file, '<graphml><graph edgedefault="directed">\n');
  for (let person = 0; person < people; person += 1) writeSync(file, `<node id="person ${person}"/>\n`);
  let edges = 0;
  while (statSync(join(folder, name)).size < bytes) {
    let rows = '';
    for (let i = 0; i < people; i += 1) {
      const to = (i + 1 + edges / people) % people;
      rows += `<edge source="person ${i}" target="person ${to}"><data key="since">2011</data></edge>\n`;
    }
    writeSync(file, rows);
    edges += people;
  }
  writeSync(file, '</graph></graphml>\n');
  closeSync(file);
  return edges;
}

function findGraphml(): Finding[] {
  const name = 'large.graphml';
  const edges = writeGraphml(name, 126 * MEBIBYTE);
  const { stdout, peakBytes } = cli('graph', 'info', name);
  assert.equal((JSON.parse(stdout) as { edges: number }).edges, edges);
  return [atMost('126 MiB of GraphML: peak memory of graph info', peakBytes / 1e6, 1500, 'MB')];
}

try {
  printReport({
    title: 'The command line and the page beside the library, whole processes',
    checked: [
      'the command line, the page and the library have the same cascades',
      '256 workers make the document of the default',
      'the graph of a GraphML file has as many edges as were written',
    ],
    findings: [...findWideLaw(), ...findWorkers(), ...findGraphml()],
  });
} finally {
  rmSync(folder, { recursive: true });
}
