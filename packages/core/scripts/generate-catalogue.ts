/**
 * Writes src/broadcast/catalogue-rows.ts from data/broadcast-buys.csv. Run from anywhere, with Node 24 or later:
 * `node packages/core/scripts/generate-catalogue.ts`. A test fails when the written file is not current.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readCsv } from './read-csv.ts';

const dataFile = fileURLToPath(new URL('../data/broadcast-buys.csv', import.meta.url));
export const catalogueFile = fileURLToPath(new URL('../src/broadcast/catalogue-rows.ts', import.meta.url));

/** The text that src/broadcast/catalogue-rows.ts must have. */
export function renderCatalogue(): string {
  const buys = readCsv(readFileSync(dataFile, 'utf8')).map((row) => {
    const field = (name: string): string => {
      const value = row[name];
      if (value === undefined) throw new Error(`${dataFile} has no column ${name}`);
      return value;
    };
    const figures = [
      field('id'),
      field('name'),
      Number(field('year')),
      fromMillions(field('audience_millions')),
      fromMillions(field('cost_per_30s_millions_usd')),
      orNull(field('universe_persons_2plus_millions'), fromMillions),
      peopleCounted(field('audience_basis')),
      field('source'),
    ];
    const remarks = [
      field('audience_basis'),
      orNull(field('tv_household_rating'), Number),
      field('confidence'),
      orNull(field('note'), String),
    ];
    return { figures, remarks };
  });
  return `// Made by scripts/generate-catalogue.ts from data/broadcast-buys.csv. Do not edit.
import type { BuyFiguresRow, BuyRemarksRow } from './catalogue-row.ts';

export const buyFiguresRows: readonly BuyFiguresRow[] = [
${buys.map(({ figures }) => tuple(figures)).join('')}];

/** In the order of the rows above. */
export const buyRemarksRows: readonly BuyRemarksRow[] = [
${buys.map(({ remarks }) => tuple(remarks)).join('')}];
`;
}

type Value = string | number | null;

/** A row as the formatter leaves it: on one line if it fits. */
function tuple(values: readonly Value[]): string {
  const literals = values.map(literal);
  const line = `  [${literals.join(', ')}],\n`;
  return line.length <= 121 ? line : `  [\n${literals.map((value) => `    ${value},\n`).join('')}  ],\n`;
}

/** Millions as written in the data to units: a shift of the decimal point, so that 111.041 gives 111041000 exactly. */
function fromMillions(text: string): number {
  const value = Number(`${text}e6`);
  if (text === '' || !Number.isInteger(value)) throw new Error(`"${text}" million is not a whole number of units`);
  return value;
}

/** Whom an audience counts: `average, P2+, out of home 100 %` counts P2+. */
function peopleCounted(audienceBasis: string): string {
  const people = audienceBasis.split(', ')[1];
  if (people === undefined) throw new Error(`"${audienceBasis}" does not say whom the audience counts`);
  return people;
}

function orNull<T>(text: string, read: (text: string) => T): T | null {
  return text === '' ? null : read(text);
}

function literal(value: Value): string {
  return typeof value === 'string' ? `'${value.replaceAll(/['\\]/g, String.raw`\$&`)}'` : String(value);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(catalogueFile, renderCatalogue());
