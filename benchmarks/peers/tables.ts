import { describeMachine } from '../machine.ts';
import type { Estimate } from './agreement.ts';
import type { PeersResult, WorkloadResult } from './result.ts';

const BEGIN = '<!-- peers:begin -->';
const END = '<!-- peers:end -->';

/** A Markdown table with columns of equal width. */
export function alignedTable([head, ...rows]: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(3, ...[head, ...rows].map((row) => row[column].length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

/** A number with its thousands separated. */
export const grouped = (value: number, digits = 0): string =>
  value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** Milliseconds, three digits. */
export const milliseconds = (value: number): string => `${value >= 100 ? grouped(value) : value.toPrecision(3)} ms`;

/** Two digits: the third is noise. */
const times = (ratio: number): string =>
  `${ratio >= 10 ? grouped(Number(ratio.toPrecision(2))) : ratio.toPrecision(2)} ×`;

const millions = (value: number): string => `${(value / 1e6).toPrecision(2)} million`;

/** As many digits as the error deserves. */
export const withError = ({ mean, standardError }: Estimate, digits: number): string =>
  `${grouped(mean, digits)} ± ${grouped(standardError, digits)}`;

function cellOf(workload: WorkloadResult, tool: string): string {
  const measurement = workload.measurements.find((one) => one.tool === tool);
  if (measurement === undefined)
    return `not run: ${workload.notRun.find((one) => one.tool === tool)?.reason ?? 'missing'}`;
  const time = milliseconds(measurement.milliseconds);
  return measurement === workload.measurements[0] ? time : `${time}, ${times(measurement.ratio)}`;
}

/** Time of a run for each tool and workload, and the ratio to Ripplecast's. */
function ratioTable({ tools, missing, workloads }: PeersResult): string {
  return alignedTable([
    ['Time of a run', ...workloads.map(({ edges, probability }) => `${millions(edges)} edges, p = ${probability}`)],
    ...tools.map(({ name, version, language }) => [
      `${name} ${version} (${language})`,
      ...workloads.map((workload) => cellOf(workload, name)),
    ]),
    ...missing.map(({ name }) => [name, ...workloads.map(() => 'not installed')]),
  ]);
}

function differences({ workloads, maxErrors }: PeersResult): string {
  const largest = Math.max(...workloads.flatMap(({ largestDifferences: { reach, round } }) => [reach, round]));
  return (
    `the mean numbers of people reached, and the mean rounds in which they were, differ between any two tools by at most ` +
    `${largest.toFixed(1)} standard errors (${maxErrors} are allowed)`
  );
}

/** What ran the other tools: Python 3.11.7 (this one, that one), … */
function runtimesOf({ tools }: PeersResult): string {
  const peers = tools.slice(1);
  const runtimes = [...new Set(peers.map(({ runtime }) => runtime))];
  const namesOf = (runtime: string): string =>
    peers
      .filter((peer) => peer.runtime === runtime)
      .map(({ name }) => name)
      .join(', ');
  return runtimes.map((runtime) => `${runtime} (${namesOf(runtime)})`).join(', ');
}

const measuredOn = (result: PeersResult): string =>
  `Measured ${describeMachine(result.date, result.machine)}; ${runtimesOf(result)}.`;

/** The table of ratios and what a reader must know of it, in Markdown: what the README quotes, markers included. */
export function peersBlock(result: PeersResult): string {
  return [
    BEGIN,
    '',
    ratioTable(result),
    '',
    `An independent cascade from the same ten people, processor time of one thread, without loading the graph; × is the time ` +
      `divided by Ripplecast's. Graphs: ${result.workloads.map(({ name }) => name).join('; ')}; an edge is one direction of a ` +
      'friendship.',
    '',
    `Checked before any ratio was printed: ${differences(result)}. ${measuredOn(result)}`,
    '',
    END,
  ].join('\n');
}

/** The text of a page with the block between its markers replaced. Throws if it has no markers. */
export function replacePeersBlock(page: string, block: string): string {
  const begin = page.indexOf(BEGIN);
  const end = page.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`no ${BEGIN} … ${END} to put the table between`);
  return page.slice(0, begin) + block + page.slice(end + END.length);
}

const gigabytes = (bytes: number): string => `${(bytes / 1e9).toPrecision(2)} GB`;

function workloadTable(workload: WorkloadResult): string {
  return alignedTable([
    ['Tool', 'Runs', 'People reached', 'Mean round', 'A run', 'Turns', '÷ Ripplecast', 'Loading, once', 'Peak memory'],
    ...workload.measurements.map((one) => [
      one.tool,
      grouped(one.runs),
      withError(one.reach, 1),
      withError(one.round, 4),
      milliseconds(one.milliseconds),
      `${milliseconds(one.fastestMilliseconds)} – ${milliseconds(one.slowestMilliseconds)}`,
      one.ratio.toPrecision(3),
      `${(one.loadMilliseconds / 1000).toPrecision(2)} s`,
      gigabytes(one.peakBytes),
    ]),
  ]);
}

/** Everything that was measured, in Markdown: the section of the page of results. */
export function peersSection(result: PeersResult): string {
  const { workloads, missing } = result;
  const parts = workloads.flatMap((workload) => [
    `### ${workload.name}`,
    '',
    workloadTable(workload),
    '',
    ...workload.notRun.flatMap(({ tool, reason }) => [`${tool} was not run: ${reason}.`, '']),
  ]);
  return [
    '## Independent cascades, against other tools, one core',
    '',
    `Checked before any ratio was printed: ${differences(result)}.`,
    '',
    'Processor time of one thread; tools take turns; ± is one standard error.',
    '',
    ...parts,
    ...missing.flatMap(({ name, reason, install }) => [`${name} is missing: ${reason}. To install it: ${install}`, '']),
    measuredOn(result),
    '',
  ].join('\n');
}
