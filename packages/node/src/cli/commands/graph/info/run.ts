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
import { quantileFractions, quantiles } from 'ripplecast/statistics';
import { graphFileName } from '../../../../files/graph/format.ts';
import { readGraphFile } from '../../../../files/graph/read.ts';
import type { CommandLineIo } from '../../../io.ts';
import type { OutputOptions } from '../../../options.ts';
import { outputsOf, refuseOverwriting } from '../../../output-files.ts';
import { checkOutput, writeAnswer } from '../../../write-answer.ts';
import { type GraphReadOptions, readOptionsOf } from '../../../graph-file-options.ts';

/** Most people whose clustering is measured; of larger graphs, people evenly apart. */
const MAX_CLUSTERED = 10_000;

/** How many followers people have, or how many people they follow. */
export interface DegreeSummary {
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
  /** Fraction of edges that are reciprocated; 1 where all are friendships. */
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
  options: GraphReadOptions & OutputOptions,
  io: CommandLineIo,
): Promise<void> {
  await checkOutput(options, io);
  await refuseOverwriting(outputsOf(options), [{ by: 'the input', path }], io);
  const read = await readGraphFile(path, readOptionsOf(options));
  const info = describeGraphFile(path, graphFileName(path, options.format).format, read);
  await writeAnswer(options, io, info, async (shown) => {
    const { renderGraphInfo } = await import('./render.ts');
    return renderGraphInfo(shown);
  });
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
  const [p05, p50, p95, max] = quantiles(values, [...Object.values(quantileFractions), 1]);
  return {
    mean: values.reduce((sum, value) => sum + value, 0) / values.length,
    p05: p05!,
    p50: p50!,
    p95: p95!,
    max: max!,
  };
}
