import { plainNumbers } from 'ripplecast/words';
import { describe, expect, it } from 'vitest';
import {
  currencySymbol,
  formatCount,
  formatMoney,
  formatPercent,
  formatRange,
  formatTick,
  formatTimes,
  formatWhole,
} from './format-number.ts';

describe('counts', () => {
  it('are whole below ten thousand and have three digits above', () => {
    expect(formatCount(0)).toBe('0');
    expect(formatCount(1000)).toBe('1,000');
    expect(formatCount(9999.4)).toBe('9,999');
    expect(formatCount(928_483)).toBe('928,000');
    expect(formatCount(999_499)).toBe('999,000');
    expect(formatCount(999_500)).toBe('1 million');
  });

  it('take words from a million on', () => {
    expect(formatCount(26_605_628.75)).toBe('26.6 million');
    expect(formatCount(275_023_876)).toBe('275 million');
    expect(formatCount(2_513_793_000)).toBe('2.51 billion');
  });

  it('keep one decimal where a mean is small', () => {
    expect(formatCount(8.0878)).toBe('8.1');
    expect(formatCount(8)).toBe('8');
  });

  it('take a true minus', () => {
    expect(formatCount(-5)).toBe('−5');
    expect(formatMoney(-5e6, 'USD')).toBe('−$5 million');
  });

  it('follow the language they are given', () => {
    expect(formatCount(26_605_628, 'de')).toBe('26,6 Millionen');
  });
});

describe('numbers in the digits of another language', () => {
  it('keep their scale word apart, so that a range says it once', () => {
    expect(formatRange(271e6, 277e6, 'ar-EG')).toBe('٢٧١–٢٧٧ مليون');
    expect(formatRange(271e6, 277e6, 'fa')).toBe('۲۷۱–۲۷۷ میلیون');
    expect(formatRange(271e6, 277e6, 'de')).toBe('271–277 Millionen');
  });

  it('have no English word between two that differ', () => {
    expect(formatRange(744e3, 1.12e6)).toBe('744,000 to 1,120,000');
    expect(formatRange(744e3, 1.12e6, 'de')).toBe('744.000 – 1.120.000');
  });

  it('keep a word that comes first', () => {
    expect(formatCount(26.6e6, 'sw')).toBe('milioni 26.6');
  });

  it('have their minus before the sign of the currency', () => {
    expect(formatMoney(-5, 'USD', 'fa')).toMatch(/^\u200e−/u);
    expect(formatMoney(-5, 'USD', 'ar-EG')).toMatch(/^\u061c−\u200f/u);
    expect(formatMoney(-5, 'EUR', 'de')).toBe('−5,00\u00a0€');
  });
});

describe('ranges', () => {
  it('say the word once where both ends share it', () => {
    expect(formatRange(271e6, 277e6)).toBe('271–277 million');
    expect(formatRange(1, 295e6)).toBe('1 to 295,000,000');
    expect(formatRange(1300, 766_000)).toBe('1,300–766,000');
    expect(formatRange(295e6, 295e6)).toBe('295 million');
  });
});

describe('percentages, ratios and axis ticks', () => {
  it('have at most three digits', () => {
    expect(formatPercent(0.1)).toBe('10\u202f%');
    expect(formatPercent(0.00288)).toBe('0.288\u202f%');
    expect(formatPercent(1 / 300)).toBe('0.33\u202f%');
    expect(formatTimes(2.4768)).toBe('2.5\u202f×');
    expect(formatTimes(218.4)).toBe('218\u202f×');
    expect(formatTimes(0.0020649)).toBe('0.0021\u202f×');
    expect(formatTick(150_000_000)).toBe('150M');
    expect(formatWhole(294_650_000)).toBe('294,650,000');
  });
});

describe('what is almost everything, or almost the same,', () => {
  it('is told from it', () => {
    expect(formatTimes(1.0176)).toBe('1.02\u202f×');
    expect(formatTimes(1.003)).toBe('1.003\u202f×');
    expect(formatTimes(0.9963)).toBe('0.996\u202f×');
    expect(formatTimes(0.97)).toBe('0.97\u202f×');
    expect(formatTimes(1.0996)).toBe('1.1\u202f×');
    expect(formatTimes(1)).toBe('1\u202f×');
    expect(formatPercent(0.9996)).toBe('99.96\u202f%');
    expect(formatPercent(0.99987)).toBe('99.987\u202f%');
    expect(formatPercent(1)).toBe('100\u202f%');
  });
});

describe('amounts', () => {
  it('show cents where they matter, and words from a million on', () => {
    expect(formatMoney(36.9232, 'USD')).toBe('$36.92');
    expect(formatMoney(218.07, 'USD')).toBe('$218');
    expect(formatMoney(50_000, 'USD')).toBe('$50,000');
    expect(formatMoney(4_100_000, 'USD')).toBe('$4.1 million');
    expect(formatMoney(0, 'USD')).toBe('$0');
    expect(formatMoney(0.00567, 'USD')).toBe('$0.0057');
    expect(formatMoney(1_130_000, 'EUR', 'de')).toBe('1,13 Millionen\u00a0€');
  });

  it('have the decimals of their currency', () => {
    expect(formatMoney(1.5, 'JPY')).toBe('¥2');
    expect(formatMoney(1.5, 'KWD')).toBe('KWD\u00a01.500');
    expect(formatMoney(999_499, 'USD')).toBe('$999,499');
  });

  it('round as the terminal does', () => {
    for (const amount of [36.925, 1.005, 40.65]) {
      expect(formatMoney(amount, 'USD')).toBe(plainNumbers.money(amount, 'USD'));
    }
    for (const count of [9.35, 0.25, 4.65]) expect(formatCount(count)).toBe(plainNumbers.count(count));
  });

  it('have a short sign', () => {
    expect(currencySymbol('USD')).toBe('$');
    expect(currencySymbol('EUR')).toBe('€');
  });
});
