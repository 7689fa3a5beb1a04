/**
 * Writes docs/data/sources.md from the tables of data/. Run from anywhere, with Node 24 or later:
 * `node packages/core/scripts/generate-sources-page.ts`, then `npm run format`. A test fails when the page is not current.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readCsv } from './read-csv.ts';

const pageFile = fileURLToPath(new URL('../../../docs/data/sources.md', import.meta.url));

type Row = Record<string, string>;

/** A table of the page: its columns, each a heading and what stands under it. */
type Columns = readonly (readonly [heading: string, cell: (row: Row) => string])[];

const text =
  (name: string) =>
  (row: Row): string =>
    row[name] ?? '';
const id = (row: Row): string => `\`${text('id')(row)}\``;
const ending: Columns = [
  ['Source', text('source')],
  ['Year', text('year')],
  ['Confidence', text('confidence')],
  ['Note', text('note')],
];

const buys: Columns = [
  ['Id', id],
  ['Name', text('name')],
  ['Year', text('year')],
  ['Audience, millions', text('audience_millions')],
  ['Who is counted', text('audience_basis')],
  ['30 seconds, million USD', text('cost_per_30s_millions_usd')],
  ['Rating, % of TV households', text('tv_household_rating')],
  ['Persons 2+, millions', text('universe_persons_2plus_millions')],
  ...ending.filter(([heading]) => heading !== 'Year'),
];

const facts: Columns = [
  ['Figure', id],
  ['Value', text('value')],
  ['Unit', text('unit')],
  ['Range', rangeOf],
  ...ending,
];

const media: Columns = [
  ['Id', id],
  ['What', text('name')],
  ['CPM, USD', text('cpm_usd')],
  ['Range', rangeOf],
  ...ending.filter(([heading]) => heading !== 'Note'),
];

/** The text that docs/data/sources.md must have, but for the padding of its tables. */
export function renderSourcesPage(): string {
  return `<!-- Made by packages/core/scripts/generate-sources-page.ts from packages/core/data. Do not edit. -->

# Figures and sources

Every figure about the world that Ripplecast uses or keeps, as it stands in \`packages/core/data\`. **Confidence**: A measured
and published by the source named, B secondary or derived, C weak; what was chosen for the example says illustrative. Prices
are US dollars of their year, with no inflation taken out. An empty cell is not known.

## Broadcast buys

The catalogue: average audience of one insertion, and price of 30 seconds. Audiences are people aged 2 or more unless a row
says otherwise; a household rating is a percentage of television households and is never mixed with people. How a buy is
measured is on [the broadcast page](../model/broadcast.md).

${tabulate(buys, 'broadcast-buys.csv')}
## Facts

What they mean for the example is on [the page about measurements](../model/measurements.md). Figures that no model uses yet
are kept for those that will.

${tabulate(facts, 'facts.csv')}
## Other media

Cost per 1,000 impressions.

${tabulate(media, 'media-cpm.csv')}`;
}

function rangeOf({ low = '', high = '' }: Row): string {
  return low === '' && high === '' ? '' : `${low} – ${high}`;
}

function tabulate(columns: Columns, file: string): string {
  const path = fileURLToPath(new URL(`../data/${file}`, import.meta.url));
  const rows = readCsv(readFileSync(path, 'utf8')).map((row) => columns.map(([, cell]) => escapeCell(cell(row))));
  const lines = [columns.map(([heading]) => heading), columns.map(() => '---'), ...rows];
  return `${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
}

function escapeCell(cell: string): string {
  return cell.replaceAll(/[|*_<>[\]]/g, (mark, at: number) => (cell.startsWith('`') && at > 0 ? mark : `\\${mark}`));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(pageFile, renderSourcesPage());
