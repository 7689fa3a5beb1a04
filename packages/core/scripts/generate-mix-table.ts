/**
 * Writes the table on television that starts a cascade among circles of friends into docs/model/mix.md. Run from anywhere, with Node 24 or
 * later: `node --conditions ripplecast/source packages/core/scripts/generate-mix-table.ts`, then `npm run format`. A test fails when the
 * page is not current.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { CascadeRows } from '../src/cascade/index.ts';
import { simulateNetwork } from '../src/cascade/network/index.ts';
import { meanLocalClustering } from '../src/graph/index.ts';
import type { FollowerGraph } from '../src/graph/index.ts';
import { mean } from '../src/statistics/index.ts';
import { estimate, growCirclesAndRandom, markdownTable, percent } from './circles-and-random.ts';
import type { CirclesAndRandom, Estimate } from './circles-and-random.ts';

export const mixPage: string = fileURLToPath(new URL('../../../docs/model/mix.md', import.meta.url));

const PEOPLE = 10_000;
const FRIENDS = 30;
const FANS = 100;
const GRAPHS = 5;
const RUNS = 12;
/** Fraction that the one insertion reaches, and how many of those notice it. */
const AUDIENCE = 0.5;
const NOTICE = 0.05;

/** The same friends in circles and at random, without the spot and with it. */
export const mixWorlds = ['circles', 'circlesWithSpot', 'random', 'randomWithSpot'] as const;

/** Fraction of everyone whom posts reach, in each world. */
export interface MixRow {
  readonly clustering: number;
  readonly R: number;
  readonly in: Readonly<Record<(typeof mixWorlds)[number], Estimate>>;
}

/** Runs the cascades of the table: some 2 seconds. */
export function measureMixInCircles(): MixRow[] {
  const rows: MixRow[] = [];
  for (const clustering of [0.15, 0.5]) {
    const pairs = Array.from({ length: GRAPHS }, (_, g) => growCirclesAndRandom(PEOPLE, FRIENDS, clustering, g));
    const measured = meanLocalClustering(pairs[0].circles);
    for (const R of [0.8, 1.5]) {
      const results = pairs.map((pair, g) => spreadInWorlds(pair, R, g));
      const estimates = mixWorlds.map((world) => [world, estimate(results.map((result) => result[world]))] as const);
      rows.push({ clustering: measured, R, in: Object.fromEntries(estimates) as MixRow['in'] });
    }
  }
  return rows.toSorted((a, b) => a.R - b.R || a.clustering - b.clustering);
}

function spreadInWorlds(
  { circles, random, onward }: CirclesAndRandom,
  R: number,
  g: number,
): Record<keyof MixRow['in'], number> {
  const television = { exposure: Float64Array.of(1 - AUDIENCE, AUDIENCE), notice: NOTICE };
  const reached = (graph: FollowerGraph, message: { television?: typeof television }): number => {
    const model = { kind: 'share', visibility: 1, shareProbability: R / onward } as const;
    const ensemble = { rngSeed: `mix ${R}`, first: g * RUNS, count: RUNS };
    return meanReachOfPosts(simulateNetwork(graph, { fans: FANS, ...message }, model, ensemble));
  };
  return {
    circles: reached(circles, {}),
    circlesWithSpot: reached(circles, { television }),
    random: reached(random, {}),
    randomWithSpot: reached(random, { television }),
  };
}

function meanReachOfPosts({ count, kPlusReach, televisionOnly }: CascadeRows): number {
  const levels = kPlusReach.length / count;
  const people = Array.from({ length: count }, (_, i) => (kPlusReach[i * levels] ?? 0) - (televisionOnly?.[i] ?? 0));
  return mean(people) / PEOPLE;
}

const begin = '<!-- Made by packages/core/scripts/generate-mix-table.ts from here … -->';
const end = '<!-- … to here. -->';

/** The part of the page that is made here, but for the padding of its table. */
export function renderMixTable(rows: readonly MixRow[]): string {
  const heading = [
    'R',
    'Clustering',
    'In circles',
    'In circles, with the spot',
    'At random',
    'At random, with the spot',
  ];
  const lines = rows.map((row) => [
    String(row.R),
    row.clustering.toFixed(3),
    ...mixWorlds.map((world) => percent(row.in[world])),
  ]);
  return `${begin}

Percent of everyone whom posts reach, share once, ${FANS} fans of ${PEOPLE.toLocaleString('en-US')} people with ${FRIENDS} friends on average; the spot reaches half
of everyone once, and ${100 * NOTICE} % of those notice it (± one standard error, ${GRAPHS} graphs of each kind with ${RUNS} runs each):

${markdownTable(heading, lines)}

${end}`;
}

/** A page with its made part replaced. */
export function replaceMixTable(page: string, made: string): string {
  const from = page.indexOf(begin);
  const to = page.indexOf(end, from);
  if (from < 0 || to < from) throw new Error(`${mixPage} must have the lines "${begin}" and "${end}"`);
  return page.slice(0, from) + made + page.slice(to + end.length);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const page = readFileSync(mixPage, 'utf8');
  writeFileSync(mixPage, replaceMixTable(page, renderMixTable(measureMixInCircles())));
}
