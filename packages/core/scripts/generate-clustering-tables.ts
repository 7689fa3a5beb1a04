/**
 * Writes the tables on circles of friends into docs/model/networks.md. Run from anywhere, with Node 24 or later:
 * `node --conditions ripplecast/source packages/core/scripts/generate-clustering-tables.ts`, then `npm run format`. A test fails when
 * the page is not current.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { spreadMutualPopulation, spreadPopulation } from '../src/cascade/index.ts';
import type { CascadeRows, ShareCascade } from '../src/cascade/index.ts';
import { simulateNetwork } from '../src/cascade/network/index.ts';
import type { NetworkModel } from '../src/cascade/network/index.ts';
import { meanLocalClustering } from '../src/graph/index.ts';
import { mean } from '../src/statistics/index.ts';
import { estimate, growCirclesAndRandom, markdownTable, percent } from './circles-and-random.ts';
import type { CirclesAndRandom, Estimate } from './circles-and-random.ts';

export const clusteringPage: string = fileURLToPath(new URL('../../../docs/model/networks.md', import.meta.url));

const PEOPLE = 20_000;
const FRIENDS = 30;
const FANS = 200;
const GRAPHS = 6;
const SHARE_ONCE_RUNS = 10;
const CASCADE_RUNS = 24;
/** A cascade that passes this part of everyone is a large one. */
const LARGE = 0.05;

/** The same cascade four times: on friends in circles, on the same numbers of friends at random, and without a graph. */
export const worlds = ['circles', 'random', 'mutual', 'follow'] as const;

/** One row of a table: what a cascade comes to in each of the worlds. */
export interface ClusteringRow<Result> {
  /** Mean local clustering of the circles, measured on one of the graphs. */
  readonly clustering: number;
  readonly R: number;
  readonly in: Readonly<Record<(typeof worlds)[number], Result>>;
}

/** What the tables show. */
export interface ClusteringTables {
  /** Share once: fraction of everyone who is reached. */
  readonly shareOnce: readonly ClusteringRow<Estimate>[];
  /** Independent cascade from one person: how often it becomes large, and the fraction of everyone reached if so. */
  readonly independentCascade: readonly ClusteringRow<{ readonly probability: Estimate; readonly size: Estimate }>[];
}

/** Two graphs with the same numbers of friends, and these numbers as a law. */
interface Pair extends CirclesAndRandom {
  readonly followers: Extract<ShareCascade['followers'], { readonly distribution: 'classes' }>;
}

function growPair(clustering: number, g: number): Pair {
  const pair = growCirclesAndRandom(PEOPLE, FRIENDS, clustering, g);
  const counts = new Map<number, number>();
  for (const count of pair.friends) counts.set(count, (counts.get(count) ?? 0) + 1);
  const classes = [...counts].map(([followers, people]) => ({ followers, share: people / PEOPLE }));
  return { ...pair, followers: { distribution: 'classes', classes } };
}

/** Fractions of everyone who are reached, in each world, by cascades of the same R. */
function spreadInWorlds(
  pair: Pair,
  R: number,
  kind: 'share' | 'independentCascade',
  g: number,
): Record<(typeof worlds)[number], number[]> {
  const count = kind === 'share' ? SHARE_ONCE_RUNS : CASCADE_RUNS;
  const fans = kind === 'share' ? FANS : 1;
  const rngSeed = `${kind} ${R}`;
  const ensemble = { rngSeed, first: g * count, count };
  const chance = { network: R / pair.onward, mutual: R / pair.onward, follow: R / pair.meanFriends };
  const model = (probability: number): NetworkModel =>
    kind === 'share' ? { kind, visibility: 1, shareProbability: probability } : { kind, edgeProbability: probability };
  const population = (ties: 'mutual' | 'follow'): ShareCascade => ({
    universe: PEOPLE,
    fans,
    fanVisibility: 1,
    followers: pair.followers,
    ties,
    visibility: kind === 'share' ? 1 : chance[ties],
    shareProbability: kind === 'share' ? chance[ties] : 1,
    maxGenerations: 1_000,
  });
  return {
    circles: reachOf(simulateNetwork(pair.circles, { fans }, model(chance.network), ensemble)),
    random: reachOf(simulateNetwork(pair.random, { fans }, model(chance.network), ensemble)),
    mutual: reachOf(spreadMutualPopulation(population('mutual'), ensemble)),
    follow: reachOf(spreadPopulation(population('follow'), ensemble)),
  };
}

function reachOf(rows: CascadeRows): number[] {
  const levels = rows.kPlusReach.length / rows.count;
  return Array.from({ length: rows.count }, (_, i) => (rows.kPlusReach[i * levels] ?? 0) / PEOPLE);
}

/** Runs the cascades of both tables: some 5 seconds. */
export function measureClustering(): ClusteringTables {
  const shareOnce: ClusteringTables['shareOnce'][number][] = [];
  const independentCascade: ClusteringTables['independentCascade'][number][] = [];
  for (const clustering of [0.05, 0.15, 0.3, 0.5]) {
    const pairs = Array.from({ length: GRAPHS }, (_, g) => growPair(clustering, g));
    const measured = meanLocalClustering(pairs[0].circles);
    const spread = (R: number, kind: 'share' | 'independentCascade'): ReturnType<typeof spreadInWorlds>[] =>
      pairs.map((pair, g) => spreadInWorlds(pair, R, kind, g));
    for (const R of [1.5, 2, 3]) {
      const results = spread(R, 'share');
      shareOnce.push({
        clustering: measured,
        R,
        in: inWorlds((world) => estimate(results.map((result) => mean(result[world])))),
      });
    }
    for (const R of [1.5, 2]) {
      const results = spread(R, 'independentCascade');
      independentCascade.push({
        clustering: measured,
        R,
        in: inWorlds((world) => {
          const large = results.map((result) => result[world].filter((reach) => reach > LARGE));
          return {
            probability: estimate(large.map((sizes) => sizes.length / CASCADE_RUNS)),
            size: estimate(large.filter((sizes) => sizes.length > 0).map((sizes) => mean(sizes))),
          };
        }),
      });
    }
  }
  return { shareOnce, independentCascade };
}

function inWorlds<Result>(make: (world: (typeof worlds)[number]) => Result): ClusteringRow<Result>['in'] {
  return { circles: make('circles'), random: make('random'), mutual: make('mutual'), follow: make('follow') };
}

function renderTable<Result>(rows: readonly ClusteringRow<Result>[], cell: (result: Result) => string): string {
  const heading = ['R', 'Clustering', 'In circles', 'Same friends at random', 'Ties `"mutual"`', 'Ties `"follow"`'];
  const lines = rows
    .toSorted((a, b) => a.R - b.R || a.clustering - b.clustering)
    .map((row) => [String(row.R), row.clustering.toFixed(3), ...worlds.map((world) => cell(row.in[world]))]);
  return markdownTable(heading, lines);
}

const begin = '<!-- Made by packages/core/scripts/generate-clustering-tables.ts from here … -->';
const end = '<!-- … to here. -->';

/** The part of the page that is made here, but for the padding of its tables. */
export function renderClustering({ shareOnce, independentCascade }: ClusteringTables): string {
  return `${begin}

Percent of everyone who are reached, share once, ${FANS} fans of ${PEOPLE.toLocaleString('en-US')} people with ${FRIENDS} friends on average (± one standard
error, ${GRAPHS} graphs of each kind with ${SHARE_ONCE_RUNS} cascades each):

${renderTable(shareOnce, percent)}

Independent cascade from one person: percent of everyone who are reached by a large cascade, and in brackets the percentage of cascades
that become large (more than ${100 * LARGE} % of everyone; ${GRAPHS} graphs with ${CASCADE_RUNS} cascades each):

${renderTable(independentCascade, ({ size, probability }) => `${percent(size)} (${percent(probability)})`)}

${end}`;
}

/** A page with its made part replaced. */
export function replaceClustering(page: string, made: string): string {
  const from = page.indexOf(begin);
  const to = page.indexOf(end);
  if (from < 0 || to < from) throw new Error(`${clusteringPage} must have the lines "${begin}" and "${end}"`);
  return page.slice(0, from) + made + page.slice(to + end.length);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const page = readFileSync(clusteringPage, 'utf8');
  writeFileSync(clusteringPage, replaceClustering(page, renderClustering(measureClustering())));
}
