import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AmountKind, amountReadings, parseAmount } from './parse-amount.ts';
import { resolveScenario } from './resolve-scenario.ts';
import { decodeScenarioLink } from './scenario-link.ts';
import { setScenarioValue } from './set-scenario-value.ts';
import { leastScenario, messagesOf } from '../../test/scenario-messages.ts';

const no: readonly number[] = [];

/** What a text may mean as a count, a share, an amount of money and any other number. */
type Row = readonly [
  text: string,
  count: readonly number[],
  share: readonly number[],
  money: readonly number[],
  number: readonly number[],
];
const same = (text: string, ...readings: readonly number[]): Row => [text, readings, readings, readings, readings];

const rows: readonly Row[] = [
  same('300', 300),
  same('0', 0),
  same('-3', -3),
  same('\u22123', -3),
  same('+3', 3),
  same(' 7 ', 7),
  same('.5', 0.5),
  same(',5', 0.5),
  same('0.5', 0.5),
  same('0,5', 0.5),
  same('0,500', 0.5),
  same('0.500', 0.5),
  same('0,288', 0.288),
  same('1,5', 1.5),
  same('12,34', 12.34),
  same('1234,567', 1234.567),
  same('1234.567', 1234.567),
  same('1,0000', 1),
  // One mark before three digits.
  ['1,000', [1000], [1], [1000], [1000]],
  ['12,345', [12_345], [12.345], [12_345], [12_345]],
  ['1.000', [1000, 1], [1], [1000, 1], [1000, 1]],
  ['20.000', [20_000, 20], [20], [20_000, 20], [20_000, 20]],
  ['12.345', [12_345, 12.345], [12.345], [12.345], [12.345]],
  // Many marks.
  same('111,000,000', 111_000_000),
  same('111.000.000', 111_000_000),
  same('111_000_000', 111_000_000),
  same('111 000 000', 111_000_000),
  same('111\u202f000\u00a0000', 111_000_000),
  same('1’000', 1000),
  same("1'000", 1000),
  same('1,234.5', 1234.5),
  same('1.234,5', 1234.5),
  same('1,234.567', 1234.567),
  same('1.234,567', 1234.567),
  same('1 234,5', 1234.5),
  same('1_000,000', 1_000_000, 1000),
  same('1 000.500', 1_000_500, 1000.5),
  // Exponents are for programs, whose mark is a dot.
  same('1e6', 1_000_000),
  same('1.234e5', 123_400),
  same('1.250e-7', 1.25e-7),
  // Words.
  ['300k', [300_000], no, [300_000], [300_000]],
  ['1.5 million', [1_500_000], no, [1_500_000], [1_500_000]],
  ['1,5 Million', [1_500_000], no, [1_500_000], [1_500_000]],
  ['1.1 million', [1_100_000], no, [1_100_000], [1_100_000]],
  ['2bn', [2e9], no, [2e9], [2e9]],
  ['1.500 million', [1.5e9, 1.5e6], no, [1.5e9, 1.5e6], [1.5e9, 1.5e6]],
  // Signs of a unit.
  ['10%', no, [0.1], no, [0.1]],
  ['10 %', no, [0.1], no, [0.1]],
  ['0.288%', no, [0.00288], no, [0.00288]],
  ['0,288 %', no, [0.00288], no, [0.00288]],
  ['12,345 %', no, [0.12345], no, [0.12345]],
  ['$50,000', no, no, [50_000], no],
  ['€1.234,56', no, no, [1234.56], no],
  ['-$5', no, no, [-5], no],
  // No number.
  ...[
    '',
    '%',
    'ten',
    '.',
    ',',
    '5.',
    '5,',
    '01',
    '007',
    '01,000',
    '00,5',
    '1,2,3',
    '1.2.3',
    '1,00,000',
    '12,34,567',
    '1_00',
    '1_000 000',
    '1 5',
    '0_500',
    '1,000.000,5',
    '1,000,000,5',
    '12..5',
    '5 apples',
    '0x10',
    'Infinity',
    'NaN',
    '1e',
    '1e999',
    '--1',
    '5%%',
    'constructor',
    '5constructor',
    '1'.repeat(101),
  ].map((text) => same(text)),
];

describe('a number as people write it', () => {
  test.each(rows)('%o', (text, count, share, money, number) => {
    const kinds: readonly AmountKind[] = ['count', 'share', 'money', 'number'];
    expect(kinds.map((kind) => amountReadings(text, kind))).toEqual([count, share, money, number]);
  });

  test('is parsed where it means one number', () => {
    expect([parseAmount('1,000'), parseAmount('20.000'), parseAmount('ten')]).toEqual([1000, null, null]);
  });

  test('is the number that JavaScript writes, exactly, whatever it is of', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        for (const kind of ['share', 'money', 'number'] as const) {
          expect(parseAmount(String(value), kind)).toBe(value + 0);
        }
      }),
      { seed: 3 },
    );
    fc.assert(
      fc.property(fc.maxSafeInteger(), (value) => {
        expect(parseAmount(String(value), 'count')).toBe(value + 0);
      }),
      { seed: 3 },
    );
    // Three digits behind the point are where thousands could be meant.
    for (const value of [1.125, 12.345, 999.999]) expect(parseAmount(String(value), 'money')).toBe(value);
  });
});

describe('a number for a key', () => {
  const withValue = (path: string, text: string): unknown => setScenarioValue(leastScenario, path, text);

  test.each([
    ['message.fans', '1,000', { message: { fans: 1000 } }],
    ['message.fans', '1.5 million', { message: { fans: 1_500_000 } }],
    ['model.shareProbability', '0,5', { model: { shareProbability: 0.5 } }],
    ['model.shareProbability', '0,500', { model: { shareProbability: 0.5 } }],
    ['model.shareProbability', '0,288 %', { model: { shareProbability: 0.00288 } }],
    ['cost.fixed', '50,000', { cost: { fixed: 50_000 } }],
    ['cost.fixed', '12.345', { cost: { fixed: 12.345 } }],
    ['followers.mean', '12,5', { followers: { mean: 12.5 } }],
    ['title', '1,000', { title: '1,000' }],
    ['experiment.rngSeed', '20.000', { experiment: { rngSeed: '20.000' } }],
    ['message.seeds.0', '20.000', { message: { seeds: ['20.000'] } }],
    ['message.seeds.0', '7', { message: { seeds: [7] } }],
  ])('%s = %s is read by its kind', (path, text, expected) => {
    const start = path.startsWith('message.seeds') ? { ...leastScenario, message: {} } : leastScenario;
    const lawless = path.startsWith('followers.') ? { ...start, followers: {} } : start;
    expect(setScenarioValue(lawless, path, text)).toMatchObject(expected);
  });

  test('is refused with both readings where it may mean two', () => {
    expect(messagesOf(withValue('message.fans', '20.000'))).toEqual([
      'message.fans must be a whole number from 0 to 10,000,000,000; got "20.000", which may mean 20,000 or 20; write thousands without a mark',
    ]);
    expect(messagesOf(withValue('followers', '1.500'))[0]).toMatch(/got "1\.500", which may mean 1,500 or 1\.5; write/);
    expect(messagesOf(withValue('cost.fixed', '50.000'))[0]).toMatch(
      /got "50\.000", which may mean 50,000 or 50; write/,
    );
    const { scenario, notes } = decodeScenarioLink('v=1&fans=20.000&followers=1,000');
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatch(/which may mean 20,000 or 20/);
    expect(scenario.followers).toBe(1000);
  });

  test('is never a thousand times what was meant', () => {
    for (const text of ['0,500', '01,000', '1_000,000']) {
      const document = withValue('message.fans', text);
      expect(() => resolveScenario(document), text).toThrow(/message\.fans must be a whole number/);
    }
  });
});
