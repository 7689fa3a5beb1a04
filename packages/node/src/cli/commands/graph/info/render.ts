import { numbers } from '../../../../text/words.ts';
import { renderMarkdownTable } from '../../../../text/render-markdown.ts';
import { renderTable } from '../../../../text/render-table.ts';
import type { CsvCell, CsvTable } from 'ripplecast/graph';
import type { Rendering } from '../../../write-answer.ts';
import type { DegreeSummary, GraphInfo } from './run.ts';

/** What a graph file holds, measure by measure. */
export function renderGraphInfo(info: GraphInfo): Rendering {
  const table = { head: ['Measure', 'Value'], rows: rowsOf(info) };
  return {
    csv: () => flatten(info),
    markdown: () => `${renderMarkdownTable(table)}\n`,
    text: ({ colours }) => `${colours.bold(info.file)}\n\n${renderTable(table, colours).join('\n')}\n`,
  };
}

function rowsOf(info: GraphInfo): string[][] {
  return [
    ['people', numbers.exact(info.people)],
    ['follower edges (a friendship is two)', numbers.exact(info.edges)],
    ...countRow('left out: edges from a person to themselves', info.selfLoops),
    ...countRow('left out: repeated edges', info.duplicates),
    ['edges with their own visibility', info.hasVisibility ? 'yes' : 'no'],
    ...degreeRows('followers', info.followers),
    ...degreeRows('people followed', info.follows),
    ['reciprocated edges', info.reciprocity === null ? '–' : numbers.percent(info.reciprocity)],
    ['local clustering, mean', number(info.clustering)],
    ...countRow('  measured on a sample of', info.clusteringPeople < info.people ? info.clusteringPeople : 0),
    ['degree assortativity', number(info.assortativity)],
    ['components', numbers.exact(info.components)],
    ['people in the largest component', numbers.exact(info.largestComponent)],
    ['friendship-paradox factor', number(info.friendshipParadoxFactor)],
    ['mean followers of a follower', number(info.onwardFollowers)],
  ];
}

function degreeRows(name: string, { mean, p05, p50, p95, max }: DegreeSummary): string[][] {
  return [
    [`${name}, mean`, number(mean)],
    ['  5th, 50th, 95th percentile', [p05, p50, p95].map(number).join(', ')],
    ['  most', number(max)],
  ];
}

/** A row for a count that is worth one: none where it is 0. */
function countRow(name: string, count: number): string[][] {
  return count === 0 ? [] : [[name, numbers.exact(count)]];
}

function number(value: number | null): string {
  return value === null ? '–' : numbers.number(value);
}

/** Names such as followers.mean, and values in the same order. */
function flatten(info: GraphInfo): CsvTable {
  const cells = Object.entries(info).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).map(([inner, cell]): [string, CsvCell] => [`${key}.${inner}`, cell as CsvCell])
      : [[key, value as CsvCell] satisfies [string, CsvCell]],
  );
  return { head: cells.map(([name]) => name), rows: [cells.map(([, value]) => value)] };
}
