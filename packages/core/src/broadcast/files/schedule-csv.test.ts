import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeCsv } from '../../graph/formats/text/write-csv.ts';
import type { Placement } from '../broadcast.generated.ts';
import { readScheduleCsv } from './read-schedule-csv.ts';
import { tabulateSchedule } from './tabulate-schedule.ts';

const head = 'name,audience,insertions,costPerInsertion';

describe('a schedule as CSV', () => {
  test('has a line for each placement, and says what all of them share', () => {
    const text = `${head},secondReach,basis,currency\n"News, late",250000,3,9000.5,300000,P2+,EUR\n\nQuiz,120000,1,4000,,P2+,EUR\n`;
    expect(readScheduleCsv(text)).toEqual({
      placements: [
        {
          name: 'News, late',
          audience: 250_000,
          insertions: 3,
          costPerInsertion: 9000.5,
          secondReach: 300_000,
          basis: 'P2+',
        },
        { name: 'Quiz', audience: 120_000, insertions: 1, costPerInsertion: 4000, basis: 'P2+' },
      ],
      duplications: [],
      production: 0,
      universe: null,
      currency: 'EUR',
      basis: 'P2+',
      leftOut: [],
    });
  });

  test('may be as a spreadsheet of another country writes it, with columns of its own', () => {
    const text = '\ufeffDay;Audience;Cost per insertion;Insertions\r\nMon;1.250.000;9000,5;3\r\n';
    expect(readScheduleCsv(text).placements).toEqual([
      { audience: 1_250_000, insertions: 3, costPerInsertion: 9000.5 },
    ]);
  });

  test('may come from the clipboard, with tabs, empty cells and quotes', () => {
    const head = 'name\taudience\tsecondReach\tinsertions\tcostPerInsertion';
    const text = `${head}\r\n"Late ""News"""\t2,500\t\t3\t9\r\n\t\t\t\t\r\n`;
    expect(readScheduleCsv(text).placements).toEqual([
      { name: 'Late "News"', audience: 2500, insertions: 3, costPerInsertion: 9 },
    ]);
  });

  test('has ratings or rating points in the place of people, of a universe', () => {
    const text = 'insertions,costPerInsertion,rating,grp\n4,100,2.5,\n4,100,,10\n';
    const { placements } = readScheduleCsv(text, { universe: 40_000_000 });
    expect(placements.map(({ audience }) => audience)).toEqual([1_000_000, 1_000_000]);
  });

  test('is the same when it was written and read again', () => {
    const text = fc
      .string({ minLength: 1, maxLength: 12 })
      .map((name) => name.replaceAll(/[\r\n]/g, ' ').trim() || 'News');
    const placement = fc.record(
      {
        audience: fc.integer({ min: 1, max: 1e9 }),
        insertions: fc.integer({ min: 1, max: 10_000 }),
        costPerInsertion: fc.double({ min: 1e-3, max: 1e9, noNaN: true }),
        secondReach: fc.integer({ min: 1, max: 1e9 }),
        name: text,
      },
      { requiredKeys: ['audience', 'insertions', 'costPerInsertion'] },
    );
    const property = fc.property(fc.array(placement, { minLength: 1, maxLength: 5 }), (placements: Placement[]) => {
      const written = writeCsv(tabulateSchedule({ placements, currency: 'USD' }));
      expect(readScheduleCsv(written)).toMatchObject({ placements, currency: 'USD' });
    });
    fc.assert(property, { seed: 4180, numRuns: 200 });
  });

  test.each([
    ['', 'expected the columns of a schedule; found an empty file'],
    [`${head}\n`, 'expected a line for each placement; found none'],
    ['audience,insertions\n1,1\n', 'line 1: expected a column named costPerInsertion; found "audience,insertions"'],
    ['insertions,costPerInsertion\n1,1\n', 'line 1: expected a column named audience, rating or grp'],
    [`${head},second reach,secondReach\nA,9,1,1,9,9\n`, 'line 1: expected each column once; found secondReach twice'],
    [`${head},secondReech\nA,9,1,1,9\n`, 'line 1: unknown column "secondReech"; did you mean secondReach?'],
    [`${head}\nA,9,1\n`, 'line 2: expected 4 fields, as on the first line; found "A,9,1"'],
    [`${head}\nA,9,0,1\n`, 'line 2: expected insertions to be a whole number from 1 to 10,000; found "0"'],
    [`${head}\nA,9,1.5,1\n`, 'line 2: expected insertions to be a whole number from 1 to 10,000; found "1.5"'],
    [`${head}\nA,many,1,1\n`, 'line 2: expected audience to be a whole number'],
    [`${head}\nA,20.000,1,1\n`, 'line 2: audience "20.000" may mean 20,000 or 20; write thousands without a mark'],
    [`${head}\nA,9,1,-3\n`, 'line 2: expected costPerInsertion to be a number from 0'],
    [
      `${head},grp\nA,,2,1,150\n`,
      'line 2: expected a universe for the column grp, which counts percents of it; found 150 and no universe',
    ],
    [`${head},rating\nA,9,2,1,15\n`, 'line 2: expected one of audience, rating and grp; found audience and rating'],
    [
      `${head},currency\nA,9,1,1,USD\nB,9,1,1,EUR\n`,
      'line 3: expected the currency "USD" of the lines before, because amounts in different money cannot be added; found "EUR"',
    ],
    [
      `${head},basis\nA,9,1,1,P2+\nB,9,1,1,adults 18-49\n`,
      'line 3: expected the basis "P2+" of the lines before, because audiences of different people cannot be added; found "adults 18-49"',
    ],
    [
      `${head},currency\nA,9,1,1,Dollar\n`,
      'line 2: expected a currency of three capital letters, such as USD; found "Dollar"',
    ],
  ])('%j is refused', (text, message) => {
    expect(() => readScheduleCsv(text)).toThrow(message);
  });

  test('a rating is in percent, with the sign or without it', () => {
    for (const column of ['rating', 'grp']) {
      const [plain, signed] = ['2.5', '2.5 %'].map((points) =>
        readScheduleCsv(`insertions,costPerInsertion,${column}\n1,1,${points}\n`, { universe: 10_000_000 }),
      );
      expect(plain?.placements[0]?.audience).toBe(250_000);
      expect(signed).toEqual(plain);
    }
  });

  test('a rating of more than everyone, or of nobody, is refused', () => {
    const read = (points: string) => () =>
      readScheduleCsv(`insertions,costPerInsertion,grp\n2,1,${points}\n`, { universe: 1000 });
    expect(read('200')).not.toThrow();
    expect(read('201')).toThrow('line 2: expected grp to be a number from 0 to 200; found "201"');
    expect(read('0.001')).toThrow('line 2: expected a grp of at least one person; found 0.001');
  });
});
