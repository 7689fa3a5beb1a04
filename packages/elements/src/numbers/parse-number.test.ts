import { describe, expect, it } from 'vitest';
import { parseNumber, type NumberKind } from './parse-number.ts';

function read(text: string, kind: NumberKind): number | string {
  const parsed = parseNumber(text, kind);
  return parsed.ok ? parsed.value : parsed.message;
}

describe('percentages', () => {
  it.each([
    ['10', 0.1],
    ['10 %', 0.1],
    ['10\u202f%', 0.1],
    ['0,3 %', 0.003],
    ['0.3%', 0.003],
    ['0,288', 0.00288],
    ['0,500', 0.005],
    ['1.125', 0.01125],
    ['.5', 0.005],
    ['100', 1],
    ['0', 0],
  ])('%s is the fraction %d', (text, value) => {
    expect(read(text, 'percent')).toBe(value);
  });
});

describe('counts', () => {
  it.each([
    ['1,000', 1000],
    ['1 000', 1000],
    ['1’000', 1000],
    ['1,234,567', 1_234_567],
    ['1.234.567', 1_234_567],
    ['300k', 300_000],
    ['1.5 million', 1_500_000],
    ['1,5 million', 1_500_000],
    ['1.1 million', 1_100_000],
    ['2bn', 2e9],
    ['−5', -5],
  ])('%s is %d', (text, value) => {
    expect(read(text, 'count')).toBe(value);
  });
});

describe('amounts', () => {
  it.each([
    ['$50,000', 50_000],
    ['1,234.56', 1234.56],
    ['1.234,56', 1234.56],
    ['3.1 million', 3_100_000],
    ['12,5', 12.5],
    ['0,500', 0.5],
    ['12.345', 12.345],
  ])('%s is %d', (text, value) => {
    expect(read(text, 'money')).toBe(value);
  });
});

describe('what may mean two numbers', () => {
  it.each<[string, NumberKind, string]>([
    ['20.000', 'count', 'may mean 20,000 or 20'],
    ['1.250', 'count', 'may mean 1,250 or 1.25'],
    ['50.000', 'money', 'may mean 50,000 or 50'],
  ])('%s as a %s is answered with both', (text, kind, answer) => {
    expect(read(text, kind)).toBe(`“${text}” ${answer}; write thousands without a mark.`);
  });
});

describe('what cannot be read', () => {
  it.each(['', 'many', '1,2,3', '12..5', '1,00,000', '5 apples', '--5', '.', '10 %'])(
    '%j as a count is answered',
    (text) => {
      expect(read(text, 'count')).toBe('Write a number such as 1,000 or 1.5 million.');
    },
  );

  it('a percentage is answered with an example', () => {
    expect(read('one tenth', 'percent')).toBe('Write a percentage such as 10 % or 0,3 %.');
  });
});
