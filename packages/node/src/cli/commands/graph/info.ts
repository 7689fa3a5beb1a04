import {
  degreeAssortativity,
  degrees,
  type FileGraph,
  friendshipParadoxFactor,
  meanLocalClustering,
  meanOnwardFollowers,
  peopleEvenlyApart,
  reciprocity,
  weakComponents,
} from 'ripplecast/graph';
import { quantile } from 'ripplecast/statistics';
import {
  checkOutput,
  deliver,
  formatOf,
  goesToFile,
  renderJson,
  type OutputFormat,
  type OutputOptions,
} from '../../write-output.ts';
import { formatCount, formatNumber, formatPercent } from '../../../text/format-number.ts';
import { graphFileName } from '../../../files/graph/format.ts';
import { readGraphFile } from '../../../files/graph/read.ts';
import { type GraphFileCommandOptions, readOptionsOf } from './options.ts';
import { renderCsv } from '../../../text/render-csv.ts';
import { renderMarkdownTable } from '../../../text/render-markdown.ts';
import { renderTable } from '../../../text/render-table.ts';
import { chooseLayout, plainLayout, type Layout } from '../../terminal.ts';

/** Most people whose clustering is measured; of larger graphs, people evenly apart. */
const MAX_CLUSTERED = 10_000;

/** How many people people have as followers, or follow. */
interface DegreeSummary {
  readonly mean: number | null;
  readonly p05: number | null;
  readonly p50: number | null;
  readonly p95: number | null;
  readonly max: number | null;
}

/** What `graph info` says; what does not apply is null. */
export interface GraphInfo {
  readonly version: 1;
  readonly file: string;
  readonly format: string;
  readonly people: number;
  readonly edges: number;
  /** Edges of the file that were left out. */
  readonly duplicates: number;
  readonly selfLoops: number;
  readonly hasVisibility: boolean;
  readonly followers: DegreeSummary;
  readonly follows: DegreeSummary;
  /** Fraction of edges that are answered; 1 where all are friendships. */
  readonly reciprocity: number | null;
  /** Mean local clustering coefficient, over `clusteringPeople` people. */
  readonly clustering: number | null;
  readonly clusteringPeople: number;
  readonly assortativity: number | null;
  readonly components: number;
  readonly largestComponent: number;
  readonly friendshipParadoxFactor: number | null;
  /** Followers, without the person one came from, of a person reached by following an edge: R is this × visibility × share probability. */
  readonly onwardFollowers: number | null;
}

/** `graph info`: what a graph file holds, in numbers. */
export async function showGraphInfo(
  path: string,
  options: GraphFileCommandOptions & OutputOptions,
  signal: AbortSignal,
): Promise<void> {
  await checkOutput(options);
  const read = await readGraphFile(path, { ...readOptionsOf(options), signal });
  const info = describeGraphFile(path, graphFileName(path, options.format).format, read);
  const layout = goesToFile(options) ? plainLayout() : chooseLayout();
  await deliver(render(info, formatOf(options), layout), options, signal);
}

function describeGraphFile(file: string, format: string, { graph, duplicates, selfLoops }: FileGraph): GraphInfo {
  const { followers, follows } = degrees(graph);
  const { count, largest } = weakComponents(graph);
  const measured = peopleEvenlyApart(graph.people, MAX_CLUSTERED);
  return {
    version: 1,
    file,
    format,
    people: graph.people,
    edges: graph.edges,
    duplicates,
    selfLoops,
    hasVisibility: graph.visibility !== null,
    followers: summarize(followers),
    follows: summarize(follows),
    reciprocity: reciprocity(graph),
    clustering: measured.length === 0 ? null : meanLocalClustering(graph, measured),
    clusteringPeople: measured.length,
    assortativity: degreeAssortativity(graph),
    components: count,
    largestComponent: largest,
    friendshipParadoxFactor: friendshipParadoxFactor(graph),
    onwardFollowers: meanOnwardFollowers(graph),
  };
}

function summarize(counts: Uint32Array): DegreeSummary {
  if (counts.length === 0) return { mean: null, p05: null, p50: null, p95: null, max: null };
  const values = Float64Array.from(counts);
  const [p05, p50, p95, max] = [0.05, 0.5, 0.95, 1].map((fraction) => quantile(values, fraction));
  return {
    mean: values.reduce((sum, value) => sum + value, 0) / values.length,
    p05: p05!,
    p50: p50!,
    p95: p95!,
    max: max!,
  };
}

function render(info: GraphInfo, format: OutputFormat, { colours }: Layout): string {
  if (format === 'json') return renderJson(info);
  if (format === 'csv') return renderCsv(...flatten(info));
  const rows = rowsOf(info);
  const head = ['Measure', 'Value'];
  if (format === 'markdown') return `${renderMarkdownTable({ head, rows })}\n`;
  return `${colours.bold(info.file)}\n\n${renderTable({ head, rows }, colours).join('\n')}\n`;
}

function rowsOf(info: GraphInfo): string[][] {
  const number = (value: number | null): string => (value === null ? '–' : formatNumber(value));
  const degreeRow = (name: string, { mean, p05, p50, p95, max }: DegreeSummary): string[][] => [
    [`${name} of a person, mean`, number(mean)],
    ['  5 %, half, 95 % have at most', [p05, p50, p95].map(number).join(', ')],
    ['  most', number(max)],
  ];
  const rows = [
    ['people', formatCount(info.people)],
    ['follower edges (a friendship is two)', formatCount(info.edges)],
    ['visibility of their own', info.hasVisibility ? 'yes' : 'no'],
    ...degreeRow('followers', info.followers),
    ...degreeRow('followed', info.follows),
    ['edges that are answered', info.reciprocity === null ? '–' : formatPercent(info.reciprocity)],
    ['local clustering, mean', number(info.clustering)],
    ['degree assortativity', number(info.assortativity)],
    ['components', formatCount(info.components)],
    ['people in the largest', formatCount(info.largestComponent)],
    ['friendship-paradox factor', number(info.friendshipParadoxFactor)],
    ['followers one edge on', number(info.onwardFollowers)],
  ];
  if (info.clusteringPeople < info.people) {
    rows.splice(11, 0, ['  of people evenly apart', formatCount(info.clusteringPeople)]);
  }
  if (info.duplicates > 0) rows.splice(2, 0, ['left out: repeated edges', formatCount(info.duplicates)]);
  if (info.selfLoops > 0) rows.splice(2, 0, ['left out: people following themselves', formatCount(info.selfLoops)]);
  return rows;
}

/** Names such as followers.mean, and values in the same order. */
function flatten(info: GraphInfo): [string[], (string | number | null)[][]] {
  const cells = Object.entries(info).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).map(([inner, cell]): [string, unknown] => [`${key}.${inner}`, cell])
      : [[key, value] as [string, unknown]],
  );
  const values = cells.map(([, value]) =>
    typeof value === 'boolean' ? String(value) : (value as string | number | null),
  );
  return [cells.map(([name]) => name), [values]];
}
