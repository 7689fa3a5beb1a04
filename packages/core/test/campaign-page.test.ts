import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readCsv } from '../scripts/read-csv.ts';
import { scoreOfWeek, weightsOfX2023 } from '../src/campaign/index.ts';

const page = readFileSync(new URL('../../../docs/model/campaign.md', import.meta.url), 'utf8');
const facts = new Map(
  readCsv(readFileSync(new URL('../data/facts.csv', import.meta.url), 'utf8')).map((row) => [row['id'] ?? '', row]),
);

/** Rows of the table whose head begins with a word, cell by cell. */
function tableOf(head: string): readonly (readonly string[])[] {
  const lines = page.split('\n');
  const first = lines.findIndex((line) => line.startsWith(`| ${head} `));
  const rows = lines.slice(first + 2);
  const length = rows.findIndex((line) => !line.startsWith('|'));
  return rows.slice(0, length).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const numberIn = (cell: string): number => Number(cell.replaceAll(',', ''));

/** What 100,000 sights of each post come to, by its name on the page. */
const posts = new Map(tableOf('Post').map(([name = '', ...counts]) => [name, counts.map(numberIn)]));

/** A week of three posts by three scores. */
function scoresOf(names: readonly string[]): readonly number[] {
  const [like, repost, reply, answeredReply, block, report, valuable] = Array.from({ length: 7 }, (_, place) =>
    names.reduce((sum, name) => sum + (posts.get(name)?.[place] ?? Number.NaN), 0),
  );
  const counts = { like, repost, reply, answeredReply, block, report };
  const onlyLikes = { ...weightsOfX2023, like: 1, repost: 0, reply: 0, answeredReply: 0, block: 0, report: 0 };
  return [scoreOfWeek(counts, onlyLikes), scoreOfWeek(counts, weightsOfX2023), valuable];
}

const weeks: Readonly<Record<string, readonly string[]>> = {
  'Three of advice': ['Advice', 'Advice', 'Advice'],
  'Two of advice, bait': ['Advice', 'Advice', 'Bait'],
  'Two of advice, a provocation': ['Advice', 'Advice', 'Provocation'],
  'Three of advice, answered': ['Advice, all answered', 'Advice, all answered', 'Advice, all answered'],
};

test('the page has four weeks by likes, by the weights of X and by valuable engagements, as they are computed', () => {
  const written = tableOf('Week').map(([name = '', ...scores]) => [name, ...scores.map(numberIn)]);
  expect(written).toEqual(Object.entries(weeks).map(([name, posted]) => [name, ...scoresOf(posted)]));
});

test('what advice comes to on the page are the measured rates, for 100,000 sights', () => {
  const rate = (id: string): number => Math.round(100_000 * Number(facts.get(id)?.['value']));
  const [likes, reposts, replies, , , , valuable] = posts.get('Advice')!;
  expect(likes).toBe(rate('engagement.like-per-view'));
  expect(reposts).toBe(288);
  expect(replies).toBe(rate('engagement.comment-per-view'));
  expect(valuable).toBe(rate('engagement.per-view'));
});

test('what is measured and assumed stands on the page as in the facts, and every figure of engagement is there', () => {
  const rows = tableOf('Fact');
  const wrong = rows.filter(([cell = '', value = '', range = '', confidence = '']) => {
    const fact = facts.get(cell.replaceAll('`', ''));
    const bounds = fact?.['low'] === '' ? '' : `${fact?.['low']}–${fact?.['high']}`;
    return value !== fact?.['value'] || range !== bounds || confidence !== fact?.['confidence'];
  });
  expect(wrong).toEqual([]);
  const named = new Set(rows.map(([cell = '']) => cell.replaceAll('`', '')));
  expect([...facts.keys()].filter((id) => id.startsWith('engagement.') && !named.has(id))).toEqual([]);
});
