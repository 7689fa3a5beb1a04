import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { plainCampaignWarnings, plainWarnings } from '../src/words/index.ts';

const read = (path: string): string => readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8');
const page = read('../../../docs/model/documents.md');

/** Text below a heading of the second level. */
function section(title: string): string {
  const found = page.split(/^## /m).find((part) => part.startsWith(title));
  if (found === undefined) throw new Error(`the page has no section ${title}`);
  return found;
}

test('every warning is explained, and no other', () => {
  const rows = section('Result').split('### Warnings')[1] ?? '';
  const explained = [...rows.matchAll(/^\| `(\w+)`/gm)].map((match) => match[1]);
  expect(explained.toSorted()).toEqual(Object.keys(plainWarnings).toSorted());
});

test('so is every warning about a campaign', () => {
  const rows = section('Campaign result').split('### Warnings')[1] ?? '';
  const explained = [...rows.matchAll(/^\| `(\w+)`/gm)].map((match) => match[1]);
  expect(explained.toSorted()).toEqual([...Object.keys(plainCampaignWarnings), 'hidingUnmeasured'].toSorted());
});

test('the pages about the population level and the share model state the thresholds of the code', () => {
  const together = read('../src/cascade/population/show-together.ts');
  const bins = read('../src/random/count-law/follower-bins.ts');
  const constant = (source: string, name: string): string => {
    const value = new RegExp(`const ${name} = ([^;]+);`).exec(source)?.[1];
    return (value ?? `${name} is gone`).replaceAll('_', ',').replaceAll(' ', '');
  };
  const population = read('../../../docs/model/population.md');
  expect(population).toContain(`at least ${constant(together, 'FEWEST_SHARERS_TOGETHER')} sharers`);
  expect(population).toContain(`at least ${constant(together, 'FEWEST_IMPRESSIONS_TOGETHER')} expected impressions`);
  expect(population).toContain(`at least ${constant(together, 'MAX_SHARERS_ONE_BY_ONE')} sharers`);
  expect(population).toContain(`at most ${constant(together, 'LARGEST_FRACTION_TOGETHER')} of everyone`);
  expect(population).toContain(`more than ${constant(together, 'MAX_VARIATION')}·min(1, λ)`);
  const shareModel = read('../../../docs/model/share-model.md');
  expect(shareModel).toContain(`Up to ${constant(bins, 'EXACT_BELOW')} followers`);
  expect(shareModel).toContain(`at most ${constant(bins, 'BIN_FRACTION')} of the smallest`);
  expect(constant(bins, 'COARSE_RATIO')).toBe('2');
  expect(shareModel).toContain('up to twice the\nsmallest become three');
});
