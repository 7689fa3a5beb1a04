import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Machine, describeMachine } from './machine.ts';
import type { BenchmarkReport, Finding } from './measure.ts';
import type { ChoicesResult } from './peers/choices-result.ts';
import { choicesSection } from './peers/choices-section.ts';
import type { PeersResult } from './peers/result.ts';
import { peersSection } from './peers/tables.ts';
import { type VerifyResult, verifySection } from './verify/result.ts';

/** Where the results of all benchmarks are kept. */
export const resultsFolder: string = join(import.meta.dirname, 'results');

/** What a benchmark found, with the day and the machine, as it is kept. */
export interface Result extends BenchmarkReport {
  readonly date: string;
  readonly machine: Machine;
}

const format = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));

const rowOf = ({ what, value, unit, aim, reached }: Finding): string =>
  `| ${what} | ${format(value)} ${unit} | ${aim ?? ''} | ${reached === null ? '' : reached ? 'yes' : 'no'} |`;

function sectionOf({ title, checked, findings, date, machine }: Result): string {
  return [
    `## ${title}`,
    '',
    `Checked before the clock started: ${checked.join('; ')}.`,
    '',
    '| What | Measured | Aim | Reached |',
    '| --- | --- | --- | --- |',
    ...findings.map(rowOf),
    '',
    `Measured ${describeMachine(date, machine)}.`,
    '',
  ].join('\n');
}

const isKept = (name: string): boolean => existsSync(join(resultsFolder, name));
const read = (name: string): unknown => JSON.parse(readFileSync(join(resultsFolder, name), 'utf8'));

/** Writes the page of every result there is; those of other machines keep their own heading. */
export function writeResultsPage(): string {
  const sections = readdirSync(resultsFolder)
    .filter((name) => /^(macro|micro)-.*\.json$/.test(name))
    .toSorted()
    .map((name) => sectionOf(read(name) as Result));
  if (isKept('peers.json')) sections.push(peersSection(read('peers.json') as PeersResult));
  if (isKept('peers-influencers.json')) sections.push(choicesSection(read('peers-influencers.json') as ChoicesResult));
  if (isKept('verify.json')) {
    const planted = isKept('verify-planted.json') ? (read('verify-planted.json') as VerifyResult) : null;
    sections.push(`${verifySection(read('verify.json') as VerifyResult, planted)}\n`);
  }
  const text = `# Benchmarks\n\nMade by \`npm run bench\`; medians. Other machines give other times.\n\n${sections.join('\n')}`;
  writeFileSync(join(resultsFolder, 'README.md'), text);
  return text;
}
