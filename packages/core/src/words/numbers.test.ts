import fc from 'fast-check';
import { expect, test } from 'vitest';
import { currencyDecimals } from './currency-decimals.ts';
import { plainEnglish } from './notation.ts';
import { numbersIn, plainNumbers } from './numbers.ts';

const { count, exact, exactMoney, money, number, percent, range, short, tick, times } = plainNumbers;

test('counts of tables have separators and a true minus; small means have one decimal', () => {
  expect([294_650_000, 0, 12.34, 1e10, -5000].map(exact)).toEqual([
    '294,650,000',
    '0',
    '12.3',
    '10,000,000,000',
    '−5,000',
  ]);
});

test('counts in sentences have three digits and words', () => {
  expect([275_023_876, 8.84e9, 999, 1234, 83_760, 999_499, 999_999, 0.5, 12.4, 99.94, 100.4].map(count)).toEqual([
    '275 million',
    '8.84 billion',
    '999',
    '1,234',
    '83,800',
    '999,000',
    '1 million',
    '0.5',
    '12.4',
    '99.9',
    '100',
  ]);
});

test('counts in sentences may be whole from a smaller number on', () => {
  expect([9.94, 12.4].map(numbersIn(plainEnglish, 10).count)).toEqual(['9.9', '12']);
});

test('two counts share their word', () => {
  expect(range(271e6, 277e6)).toBe('271–277 million');
  expect(range(900, 2e6)).toBe('900 to 2,000,000');
  expect(range(1, 294_650_000)).toBe('1 to 295,000,000');
  expect(range(744e3, 1.12e6)).toBe('744,000 to 1,120,000');
  expect(range(2e6, 3.1e9)).toBe('2 million to 3.1 billion');
  expect(range(275e6, 275.1e6)).toBe('275 million');
});

test('counts in narrow tables and on axes have three digits and a letter', () => {
  expect([9301, 27_928.67, 836_700, 294_650_000].map(short)).toEqual(['9,301', '27.9K', '837K', '295M']);
  expect([100, 1000, 1e9].map(tick)).toEqual(['100', '1K', '1B']);
});

test('numbers have three digits', () => {
  expect([30, 0.3024, 8839.5, 2.6535, 0.00001].map(number)).toEqual(['30', '0.302', '8,840', '2.65', '1.0e−5']);
});

test('percentages are never rounded to nothing or to all', () => {
  expect([0.00288, 1 / 300, 0.3769, 1, 0, 0.99987, 0.999_999_9, 1e-6, 1e-9, 2.84].map(percent)).toEqual([
    '0.288 %',
    '0.33 %',
    '37.7 %',
    '100 %',
    '0 %',
    '99.987 %',
    '> 99.9999 %',
    '0.0001 %',
    '< 0.000001 %',
    '284 %',
  ]);
});

test('ratios near 1 are told from 1', () => {
  expect([2.53, 137.2, 1.018, 0.9963, 1].map(times)).toEqual(['2.5 ×', '137 ×', '1.02 ×', '0.996 ×', '1 ×']);
});

test('amounts have cents where cents matter', () => {
  expect([50_000, 36.923, 0.17, 0.005_66, 0, 1624.4, -2].map((amount) => exactMoney(amount, 'USD'))).toEqual([
    '$50,000',
    '$36.92',
    '$0.17',
    '$0.00566',
    '$0',
    '$1,624',
    '−$2.00',
  ]);
  expect(exactMoney(36.923, 'EUR')).toBe('36.92 EUR');
  expect(money(4_100_000, 'USD')).toBe('$4.1 million');
  expect(money(354.27, 'USD')).toBe('$354');
});

test('what lies between two digits goes up as it is written, not as it is stored', () => {
  expect([9.35, 40.65, 0.25, -9.35].map(exact)).toEqual(['9.4', '40.7', '0.3', '−9.4']);
  expect([36.925, 1.005, 2.675].map((amount) => exactMoney(amount, 'USD'))).toEqual(['$36.93', '$1.01', '$2.68']);
  expect([0.3045, 1.115, 0.000_012_5].map(number)).toEqual(['0.305', '1.12', '1.3e−5']);
  // A product of floats is a little less than what it says: 0.1035 × 100 = 10.349999999999998.
  expect([0.1035, 0.1045, 0.9995].map(percent)).toEqual(['10.4 %', '10.5 %', '99.95 %']);
  expect([1.015, 0.985].map(times)).toEqual(['1.02 ×', '0.99 ×']);
  expect([9.345, 1.235e6].map(tick)).toEqual(['9.35', '1.24M']);
});

test('amounts have the decimals of their currency', () => {
  expect([1.5, 0.3, 1234.5].map((amount) => money(amount, 'JPY'))).toEqual(['2 JPY', '0.3 JPY', '1,235 JPY']);
  expect([1.5, 0.25].map((amount) => exactMoney(amount, 'KWD'))).toEqual(['1.500 KWD', '0.250 KWD']);
  for (const currency of ['JPY', 'KRW', 'CLP', 'VND', 'BHD', 'KWD', 'TND', 'USD', 'EUR', 'CHF']) {
    const intl = new Intl.NumberFormat('en', { style: 'currency', currency });
    expect(currencyDecimals(currency), currency).toBe(intl.resolvedOptions().maximumFractionDigits);
  }
});

test('what is no number is told as Intl tells it', () => {
  for (const value of [NaN, Infinity, -Infinity]) {
    expect(exact(value)).toBe(new Intl.NumberFormat('en').format(value).replace('-', '−'));
    expect(tick(value)).toBe(exact(value));
  }
});

test('digits are those of Intl in English', () => {
  const anyNumber = fc.oneof(
    // What lies between two digits: means of 20 runs, permille, half cents, half units of any size.
    fc.integer({ min: -20_000, max: 20_000 }).map((count) => count / 20),
    fc.integer({ min: -20_000, max: 20_000 }).map((count) => count / 1000),
    fc.integer({ min: 0, max: 100_000 }).map((cents) => (2 * cents + 1) / 200),
    fc
      .tuple(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: -12, max: 6 }))
      .map(([whole, power]) => Number(`${whole}5e${power}`)),
    fc.double({ min: -1e10, max: 1e10, noNaN: true }),
    fc.double({ min: -1000, max: 1000, noNaN: true }),
    fc.integer({ min: 0, max: 1e12 }),
  );
  const decimals = fc.integer({ min: 0, max: 4 });
  const trueMinus = (text: string): string => text.replace('-', '−');
  fc.assert(
    fc.property(anyNumber, decimals, decimals, fc.integer({ min: 1, max: 10 }), (value, most, least, significant) => {
      const options = { decimals: Math.max(most, least), minDecimals: Math.min(most, least) };
      const intl = { maximumFractionDigits: options.decimals, minimumFractionDigits: options.minDecimals };
      // Digits beyond the hundredth are nobody's.
      const seen = Math.abs(value) < 1e-80 ? 0 : value;
      expect(plainEnglish.digits(seen, options)).toBe(
        trueMinus(new Intl.NumberFormat('en-US', { ...intl, signDisplay: 'negative' }).format(seen)),
      );
      expect(plainEnglish.digits(seen, { significant })).toBe(
        trueMinus(new Intl.NumberFormat('en-US', { maximumSignificantDigits: significant }).format(seen)),
      );
    }),
    { seed: 1, numRuns: 2000 },
  );
});

test('words of large numbers are those of Intl in English', () => {
  fc.assert(
    fc.property(fc.double({ min: 999_500, max: 9e14, noNaN: true }), (value) => {
      const compact = { notation: 'compact', maximumSignificantDigits: 3 } as const;
      expect(plainEnglish.scaled(value, 'long').join('')).toBe(
        new Intl.NumberFormat('en-US', { ...compact, compactDisplay: 'long' }).format(value),
      );
      expect(plainEnglish.scaled(value, 'short').join('')).toBe(new Intl.NumberFormat('en-US', compact).format(value));
    }),
    { seed: 1, numRuns: 1000 },
  );
});
