import { expect, test } from 'vitest';
import {
  countInWords,
  formatCount,
  formatMoney,
  formatNumber,
  formatPercent,
  formatShortCount,
  moneyInWords,
  oddsInWords,
} from './format-number.ts';

test('counts have separators and a true minus; small means have one decimal', () => {
  expect([294_650_000, 0, 12.34, 1e10, -5000].map(formatCount)).toEqual([
    '294,650,000',
    '0',
    '12.3',
    '10,000,000,000',
    '−5,000',
  ]);
});

test('counts in sentences have three digits and words', () => {
  expect([275_023_876, 8.84e9, 999, 1234, 999_499, 999_999, 0.5].map(countInWords)).toEqual([
    '275 million',
    '8.84 billion',
    '999',
    '1,230',
    '999,000',
    '1 million',
    '0.5',
  ]);
});

test('counts in narrow tables have three digits and a letter', () => {
  expect([9301, 27_928.67, 836_700, 294_650_000].map(formatShortCount)).toEqual(['9,301', '27.9K', '837K', '295M']);
});

test('numbers have three digits', () => {
  expect([30, 0.3024, 8839.5, 2.6535, 0.00001].map(formatNumber)).toEqual(['30', '0.302', '8,840', '2.65', '1.0e−5']);
});

test('percentages are never rounded to nothing or to all', () => {
  expect([0.00288, 0.3769, 1, 0, 0.99999, 1e-6, 2.84].map(formatPercent)).toEqual([
    '0.288 %',
    '37.7 %',
    '100 %',
    '0 %',
    '> 99.9 %',
    '0.0001 %',
    '284 %',
  ]);
});

test('amounts have cents where cents matter', () => {
  expect([50_000, 36.923, 0.17, 0.005_66, 0, 1624.4, -2].map((amount) => formatMoney(amount, 'USD'))).toEqual([
    '$50,000',
    '$36.92',
    '$0.17',
    '$0.00566',
    '$0',
    '$1,624',
    '−$2.00',
  ]);
  expect(formatMoney(36.923, 'EUR')).toBe('36.92 EUR');
  expect(moneyInWords(4_100_000, 'USD')).toBe('$4.1 million');
});

test('odds are as simple as the runs allow', () => {
  const odds = (fraction: number): string => oddsInWords(fraction, 1000);
  expect([0, 1, 0.9, 0.911, 0.896, 0.5, 1 / 3, 0.05, 0.025, 0.003, 0.999].map(odds)).toEqual([
    'none',
    'all',
    '9 in 10',
    '9 in 10',
    '9 in 10',
    '1 in 2',
    '1 in 3',
    '1 in 20',
    '3 in 100',
    '1 in 330',
    '999 in 1,000',
  ]);
  expect(oddsInWords(0.9123, 1e6)).toBe('91 in 100');
});
