/**
 * `npm run attack`: whether anything that is typed, written or sent makes Ripplecast crash, hang or lie. Changes scenarios, links and
 * graph files of every form at random, hands them to the library and the command line, and fails on whatever is neither a result
 * that obeys the laws nor one of our errors. The seed and the number of a case decide what it does.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { machine, today } from '../../benchmarks/machine.ts';
import { resultsFolder } from '../../benchmarks/results-page.ts';
import { type AttackCount, type FoundFault, runCases } from './machinery/run-cases.ts';

const usage = `npm run attack [-- options]

  --cases <number>   how many cases (default 80000: 40,000 scenarios, 30,000 graph files, 7,900 links, 1,000 searches, 1,100 command lines)
  --seed <number>    decides what all cases do (default: the day, as 20261128)
  --first <number>   the first of them (default 0)
  --case <number>    only this case
  --seconds <number> a strike that takes longer hangs (default 20)
  --enough <number>  findings after which it stops (default 20)
  --record           keep what was found in benchmarks/results/attack.json
`;

interface Options {
  readonly seed: number;
  readonly first: number;
  readonly end: number;
  readonly seconds: number;
  readonly enough: number;
  readonly isRecorded: boolean;
}

function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      cases: { type: 'string', default: '80000' },
      seed: { type: 'string', default: today().replaceAll('-', '') },
      case: { type: 'string' },
      first: { type: 'string', default: '0' },
      seconds: { type: 'string', default: '20' },
      enough: { type: 'string', default: '20' },
      record: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(usage);
    process.exit(0);
  }
  const first = wholeNumber('first', values.case ?? values.first);
  const cases = values.case === undefined ? wholeNumber('cases', values.cases) : 1;
  return {
    seed: wholeNumber('seed', values.seed),
    first,
    end: first + cases,
    seconds: wholeNumber('seconds', values.seconds),
    enough: wholeNumber('enough', values.enough),
    isRecorded: values.record,
  };
}

function wholeNumber(name: string, text: string): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value < 2 ** 31) return value;
  throw new TypeError(`--${name} must be a whole number below 2^31; got ${text}`);
}

function tellFault({ number, attack, message, drawn, smallest }: FoundFault, seed: number): void {
  const lines = [
    `✗ case ${number}, ${attack}: ${message}`,
    `  as drawn: ${drawn}`,
    ...(smallest === drawn ? [] : [`  smallest: ${smallest}`]),
    `  again: npm run attack -- --seed ${seed} --case ${number}`,
  ];
  process.stdout.write(`${lines.join('\n')}\n\n`);
}

function lineOf(name: string, { accepted, refused, findings, seconds, slowest }: AttackCount): string {
  const longest = slowest === null ? '' : `${slowest.ms.toFixed(0)} ms (case ${slowest.number})`;
  const cells = [accepted, refused, findings, seconds.toFixed(1)].map((value) => String(value).padStart(10));
  return `${name.padEnd(32)}${cells.join('')}  ${longest}`;
}

let options: Options;
try {
  options = readOptions();
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n\n${usage}`);
  process.exit(2);
}
const { seed, first, end, seconds: bound, enough, isRecorded } = options;
const began = performance.now();
const { counts, faults, done } = await runCases({
  module: new URL('./deal.ts', import.meta.url).href,
  seed,
  first,
  end,
  bound: bound * 1000,
  enough,
  onFinding: (fault) => tellFault(fault, seed),
  onCase: (cases) => {
    if (cases % 10_000 === 0)
      process.stderr.write(`${cases} cases, ${((performance.now() - began) / 1000).toFixed(0)} s\n`);
  },
});
const seconds = (performance.now() - began) / 1000;
const { user, system } = process.cpuUsage();
const processorSeconds = (user + system) / 1e6;
const attacks = [...counts].toSorted(([a], [b]) => a.localeCompare(b));
const heading = `${'attack'.padEnd(32)}${['accepted', 'refused', 'findings', 'seconds'].map((word) => word.padStart(10)).join('')}  slowest`;
process.stdout.write(`${[heading, ...attacks.map(([name, count]) => lineOf(name, count))].join('\n')}\n`);
process.stdout.write(
  `${done} cases, ${faults.length} findings, ${seconds.toFixed(0)} s (${processorSeconds.toFixed(0)} s of a processor), seed ${seed}\n`,
);
if (isRecorded) {
  const content = {
    date: today(),
    machine,
    seed,
    cases: done,
    seconds,
    processorSeconds,
    findings: faults,
    attacks: Object.fromEntries(attacks),
  };
  writeFileSync(join(resultsFolder, 'attack.json'), `${JSON.stringify(content, null, 2)}\n`);
}
process.exitCode = faults.length === 0 ? 0 : 1;
