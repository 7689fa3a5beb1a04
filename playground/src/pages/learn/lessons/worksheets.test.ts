import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lessons } from './lessons.ts';
import { survey } from './five-times.ts';
import { deskOfLesson } from './five-times-desk.ts';
import { simulateLesson } from './simulate-lesson.ts';

const root = new URL('../../../../../', import.meta.url);

/** Questions and answers of a lesson's sheet. */
async function sheetOf(id: string): Promise<readonly string[]> {
  const lines = (await lessons.find((lesson) => lesson.id === id)?.worksheet()) ?? [];
  return lines.flatMap(({ asks, answer }) => [asks, answer]);
}

describe('worksheets', () => {
  it('have a question and an answer in each line', async () => {
    for (const { id, worksheet } of lessons) {
      const lines = await worksheet();
      expect(lines.length, id).toBeGreaterThanOrEqual(3);
      expect(
        lines.filter(({ asks, answer }) => asks === '' || answer === ''),
        id,
      ).toEqual([]);
    }
  });

  it('have something to draw on or to look at where a question asks for it', async () => {
    const figuresOf = async (id: string): Promise<readonly string[]> => {
      const lines = (await lessons.find((lesson) => lesson.id === id)?.worksheet()) ?? [];
      return lines.flatMap(({ figure }) => (figure === undefined ? [] : [figure().strings.join('')]));
    };
    expect((await figuresOf('one-to-many')).join('')).toContain('drawing-grid');
    expect((await figuresOf('many-to-many')).join('')).toContain('class-drawing');
    const [, found, , , , next] = await sheetOf('many-to-many');
    expect(found).toContain('then 29 know it');
    expect(next).toBe('9 × 15 % = 1.35.');
  });

  it('about luck: the answer is what one finds by sorting and adding', async () => {
    const [asked = '', sorted, , tookOff, , average] = await sheetOf('luck');
    const reached = (/reach ([\d, ]+) people/u.exec(asked)?.[1] ?? '').split(', ').map(Number);
    expect(reached).toHaveLength(10);
    const order = reached.toSorted((one, other) => one - other);
    expect(sorted).toBe(`${order.join(', ')}. The two in the middle reach ${order[4]} and ${order[5]}.`);
    expect(tookOff).toBe(`${reached.filter((people) => people >= 15).length} of them.`);
    expect(average).toMatch(new RegExp(`^${reached.reduce((sum, each) => sum + each, 0) / 10}\\b`, 'u'));
  });

  it('about overlap: 90,300 times told, and the people whom the town has', async () => {
    const [, told, , again, , more] = await sheetOf('overlap');
    expect(told).toBe('90,300 times.');
    // Round 2 by hand: each of the 99,699 who do not know it is missed by all 300 who tell 300 of the 99,999 others.
    const fresh = Math.round((100_000 - 301) * (1 - (1 - 300 / 99_999) ** 300));
    const known = Number(/− ([\d,]+) =/u.exec(again ?? '')?.[1]?.replaceAll(',', ''));
    expect(Math.abs(known - 300 - fresh)).toBeLessThanOrEqual(1);
    expect(again).toBe(
      `90,300 − ${known.toLocaleString('en-US')} = ${(90_300 - known).toLocaleString('en-US')} times.`,
    );
    expect(Number(/[\d,]+/u.exec(more ?? '')?.[0]?.replaceAll(',', ''))).toBeGreaterThan(known);
  });

  it('about predicting: what the machine of the lesson counts', async () => {
    const step = lessons.find(({ id }) => id === 'predict')?.steps[0];
    const rows = step?.scenario == null ? [] : (simulateLesson(step.scenario).cascade.generations ?? []);
    const fresh = rows.slice(1, 4).map(({ newReach }) => newReach);
    const sheet = (await sheetOf('predict')).join(' ');
    const printed = [3000, 9000, 27_000];
    expect(printed.filter((people, at) => Math.abs((fresh[at] ?? 0) / people - 1) > 0.001)).toEqual([]);
    for (const people of printed) expect(sheet).toContain(people.toLocaleString('en-US'));
  });

  it('about costs: money divided by the people on the sheet', async () => {
    const [spot, , campaign] = await sheetOf('person-cost');
    expect(spot).toContain('$4.1 million');
    expect(campaign).toContain('$50,000 and reaches 229 people');
    const answers = (await sheetOf('person-cost')).filter((_, at) => at % 2 === 1);
    expect(answers).toEqual(['$0.037.', '$218.', 'About $8.00.']);
  });

  it('about criticism: the numbers are those of the page on the claim, and of the page of sources', async () => {
    const page = readFileSync(new URL('docs/model/five-times.md', root), 'utf8');
    const facts = readFileSync(new URL('packages/core/data/facts.csv', root), 'utf8');
    const row = facts.split('\n').find((line) => line.startsWith('complaint.tells-others,')) ?? '';
    expect(row.split(',')[1]).toBe(String(survey.tellOthers));
    expect(row).toContain(`${survey.tellTheCompany * 100} % contact the company`);
    const desk = deskOfLesson();
    const critics = 0.378;
    for (const [name, value] of [
      ['c;', desk.covered],
      ['answered.sights;', desk.sights(critics)],
      ['answered.withAnswer;', desk.withAnswer(critics)],
    ] as const) {
      const printed = page.split('\n').find((line) => line.startsWith(`${name} // => `)) ?? '';
      expect(printed, name).toBe(`${name} // => ${String(value).slice(0, 6)}…`);
    }
    const [, times, asked, follow] = await sheetOf('five-times');
    expect(times).toBe('5.17 times.');
    expect(asked).toContain(`A complaint brings ${critics} further`);
    // 100 complaints bring 37.8, those 14.3 and so on.
    const all = Array.from({ length: 60 }, (_, round) => 100 * critics ** (round + 1)).reduce(
      (sum, each) => sum + each,
    );
    expect(follow).toMatch(new RegExp(`^About ${Math.round(all)}:`, 'u'));
  });
});
