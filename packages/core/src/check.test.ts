import { describe, expect, test } from 'vitest';
import {
  checkArray,
  checkBoolean,
  checkChoice,
  checkNumber,
  checkObject,
  checkOptions,
  checkPositive,
  checkProbabilities,
  checkProbability,
  checkText,
  checkWhole,
} from './check.ts';
import { InvalidParameterError } from './errors.ts';

/** Message of the error that a check throws, which must be an InvalidParameterError; null where it throws none. */
function messageOf(check: () => void): string | null {
  try {
    check();
    return null;
  } catch (error) {
    if (error instanceof InvalidParameterError) return error.message;
    throw error;
  }
}

/** What is neither a number nor a text, a flag, an array or an object of options; and a number in writing. */
const noNumbers = [undefined, null, true, '', '1', [], [1], {}, 1n, Symbol('one'), () => 1, new Date(1), Number.NaN];

describe('a check of numbers', () => {
  const checks: readonly (readonly [string, (value: unknown) => void])[] = [
    ['checkNumber', (value) => checkNumber('it', value)],
    ['checkPositive', (value) => checkPositive('it', value)],
    ['checkWhole', (value) => checkWhole('it', value)],
    ['checkProbability', (value) => checkProbability('it', value)],
  ];

  test.each(checks)('%s takes 1, and nothing that is no number', (_, check) => {
    expect(messageOf(() => check(1))).toBeNull();
    for (const value of [...noNumbers, Infinity, -Infinity])
      expect(messageOf(() => check(value))).toMatch(/^it must be/);
  });

  test('knows its bounds, which belong to the range', () => {
    expect(messageOf(() => checkNumber('it', -2.5))).toBeNull();
    expect(messageOf(() => checkNumber('it', 2, 2, 3))).toBeNull();
    expect(messageOf(() => checkNumber('it', 3, 2, 3))).toBeNull();
    expect(messageOf(() => checkNumber('it', 3.1, 2, 3))).toBe('it must be a number in [2, 3]; got 3.1');
    expect(messageOf(() => checkNumber('it', 1, 2))).toBe('it must be a finite number of at least 2; got 1');
    expect(messageOf(() => checkNumber('it', 3, -Infinity, 2))).toBe('it must be a number of at most 2; got 3');
    expect(messageOf(() => checkNumber('it', '3'))).toBe('it must be a finite number; got "3"');
    expect(messageOf(() => checkWhole('it', 0))).toBeNull();
    expect(messageOf(() => checkWhole('it', 0, 1))).toBe('it must be a whole number of at least 1; got 0');
    expect(messageOf(() => checkWhole('it', 5, 1, 4))).toBe('it must be a whole number from 1 to 4; got 5');
    expect(messageOf(() => checkWhole('it', 5e6, 1, 4e6))).toBe(
      'it must be a whole number from 1 to 4,000,000; got 5000000',
    );
    expect(messageOf(() => checkNumber('it', 1, 0.0001, 0.0005))).toBe(
      'it must be a number in [0.0001, 0.0005]; got 1',
    );
    expect(messageOf(() => checkWhole('it', 1.5))).toBe('it must be a whole number of at least 0; got 1.5');
    expect(messageOf(() => checkWhole('it', 2 ** 53))).toMatch(/^it must be/);
    expect(messageOf(() => checkPositive('it', 0))).toBe('it must be a finite number above 0; got 0');
    expect(messageOf(() => checkPositive('it', 2, 2))).toBeNull();
    expect(messageOf(() => checkPositive('it', 3, 2))).toBe('it must be a number in (0, 2]; got 3');
    expect(messageOf(() => checkProbability('it', 0))).toBeNull();
    expect(messageOf(() => checkProbability('it', 1.1))).toBe('it must be a probability in [0, 1]; got 1.1');
    expect(messageOf(() => checkProbability('it', 'often', '"random" or in [0, 1]'))).toBe(
      'it must be "random" or in [0, 1]; got "often"',
    );
  });
});

describe('a check of arrays', () => {
  test('takes arrays and typed arrays only', () => {
    for (const value of [[], [1], new Float32Array(1), new BigInt64Array(1)]) {
      expect(messageOf(() => checkArray('it', value))).toBeNull();
    }
    for (const value of [undefined, null, 1, 'text', {}, { length: 1 }, new DataView(new ArrayBuffer(1))]) {
      expect(messageOf(() => checkArray('it', value))).toMatch(/^it must be an array; got/);
    }
  });

  test('knows its length', () => {
    expect(messageOf(() => checkArray('it', [1, 2], 2))).toBeNull();
    expect(messageOf(() => checkArray('it', [1], 2, 'edge'))).toBe(
      'it must be an array of 2 entries, one for each edge; got one entry',
    );
  });

  test('names the entry that is no probability', () => {
    expect(messageOf(() => checkProbabilities('it', Float32Array.of(0, 0.5, 1), 3, 'edge'))).toBeNull();
    expect(messageOf(() => checkProbabilities('it', [0, 1.5], 2, 'edge'))).toBe(
      'it[1] must be a probability in [0, 1]; got 1.5',
    );
    expect(messageOf(() => checkProbabilities('it', [0, '1'] as never, 2, 'edge'))).toMatch(/^it\[1\] must be/);
    expect(messageOf(() => checkProbabilities('it', [0, Number.NaN], 2, 'edge'))).toMatch(/^it\[1\] must be/);
    expect(messageOf(() => checkProbabilities('it', [0], 2, 'edge'))).toMatch(/^it must be an array of 2 entries/);
  });
});

describe('a check of words', () => {
  test('takes texts', () => {
    expect(messageOf(() => checkText('it', ''))).toBeNull();
    expect(messageOf(() => checkText('it', 7))).toBe('it must be a text; got 7');
  });

  test('takes true and false', () => {
    expect(messageOf(() => checkBoolean('it', false))).toBeNull();
    expect(messageOf(() => checkBoolean('it', 'false'))).toBe('it must be true or false; got "false"');
    expect(messageOf(() => checkBoolean('it', 0))).toBe('it must be true or false; got 0');
  });

  test('names the nearest word', () => {
    expect(messageOf(() => checkChoice('it', 'first', ['error', 'first', 'last']))).toBeNull();
    expect(messageOf(() => checkChoice('it', 'frist', ['error', 'first', 'last']))).toBe(
      'it must be one of "error", "first", "last" (did you mean "first"?); got "frist"',
    );
    expect(messageOf(() => checkChoice('it', undefined, ['error']))).toBe('it must be "error"; got nothing');
    expect(messageOf(() => checkChoice('it', ['error'], ['error']))).toMatch(/^it must be "error"/);
  });
});

describe('a check of options', () => {
  test('takes objects only', () => {
    expect(messageOf(() => checkObject('it', {}))).toBeNull();
    for (const value of [undefined, null, 1, 'text', [], new Uint8Array(1), () => 1]) {
      expect(messageOf(() => checkObject('it', value))).toMatch(/^it must be an object; got/);
      expect(messageOf(() => checkOptions('it', value, ['a', 'b']))).toMatch(/^it must be an object with a, b; got/);
    }
  });

  test('names the nearest key, or all', () => {
    const known = ['people', 'friends'];
    expect(messageOf(() => checkOptions('it', { people: 1 }, known))).toBeNull();
    expect(messageOf(() => checkOptions('it', { peple: 1 }, known))).toBe('unknown key it.peple; did you mean people?');
    expect(messageOf(() => checkOptions('it', { x: 1 }, known))).toBe(
      'unknown key it.x; expected one of people, friends',
    );
  });

  test('takes an undefined key as left out', () => {
    expect(messageOf(() => checkOptions('it', { peple: undefined }, ['people']))).toBeNull();
  });

  test('the error has the path of the key', () => {
    expect(() => checkOptions('it', { peple: 1 }, ['people'])).toThrow(
      expect.objectContaining({ code: 'invalidParameter', parameter: 'it.peple' }),
    );
  });
});
