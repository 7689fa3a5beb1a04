import { describe, expect, test } from 'vitest';
import { InvalidDocumentError, InvalidParameterError } from '../errors.ts';
import { resolveBuy } from './resolve-buy.ts';

const written = {
  placements: [{ audience: 111_000_000, insertions: 1, costPerInsertion: 3_000_000 }],
  production: 1_000_000,
  universe: null,
  source: 'Press',
};

describe('resolving a buy', () => {
  test('takes a buy of the catalogue as one insertion, with its own universe, currency and source', () => {
    expect(resolveBuy({ buy: 'super-bowl-2011', production: 1_000_000 })).toEqual({
      id: 'super-bowl-2011',
      name: 'Super Bowl XLV',
      year: 2011,
      placements: [{ audience: 111_041_000, insertions: 1, costPerInsertion: 3_100_000 }],
      duplications: [],
      basis: 'P2+',
      production: 1_000_000,
      universe: 294_650_000,
      currency: 'USD',
      source: 'Nielsen; Kantar via SportsBusiness Journal 2014-01-30',
    });
  });

  test('takes a buy written out as it is, in the currency of the document around it', () => {
    expect(resolveBuy(written)).toEqual({
      ...written,
      duplications: [],
      basis: null,
      id: null,
      name: null,
      year: null,
      currency: null,
    });
  });

  test('takes loyal viewers, names, pairs and the one basis of its placements', () => {
    const placements = [
      { audience: 10, insertions: 2, costPerInsertion: 5, secondReach: 15, name: 'News' },
      { audience: 20, insertions: 1, costPerInsertion: 5, basis: 'P2+' },
    ];
    const duplications = [{ between: [1, 0] as const, audience: 4 }];
    const buy = resolveBuy({ ...written, placements, duplications });
    expect(buy).toMatchObject({ placements, duplications, basis: 'P2+' });
    expect(buy.duplications[0]).not.toBe(duplications[0]);
  });

  test('keeps nothing of what it was given', () => {
    const buy = resolveBuy(written);
    expect(buy.placements).not.toBe(written.placements);
    expect(buy.placements[0]).not.toBe(written.placements[0]);
  });

  test('refuses an id that is not in the catalogue, and names its path', () => {
    const resolve = (): unknown => resolveBuy({ buy: 'super-bowl-1899', production: 0 });
    expect(resolve).toThrow(InvalidDocumentError);
    expect(resolve).toThrow('broadcast.buy must be the id of a buy in the catalogue; got "super-bowl-1899"');
  });

  test.each([
    ['a fraction of an insertion', { insertions: 1.5 }, 'insertions must be a whole number of at least 1; got 1.5'],
    ['no insertion', { insertions: 0 }, 'insertions must be a whole number of at least 1; got 0'],
    ['a fraction of a person', { audience: 0.5 }, 'audience must be a whole number of at least 1; got 0.5'],
    ['an endless audience', { audience: Infinity }, 'audience must be a whole number of at least 1; got Infinity'],
    ['a negative cost', { costPerInsertion: -1 }, 'costPerInsertion must be a finite number of at least 0; got -1'],
    [
      'a fraction of a person at the second',
      { secondReach: 12.5 },
      'secondReach must be a whole number of at least 1; got 12.5',
    ],
    [
      'a cost that is no number',
      { costPerInsertion: NaN },
      'costPerInsertion must be a finite number of at least 0; got NaN',
    ],
  ])('refuses %s', (_, change, message) => {
    const placement = { audience: 10, insertions: 1, costPerInsertion: 5, ...change };
    const resolve = (): unknown => resolveBuy({ ...written, placements: [placement] });
    expect(resolve).toThrow(InvalidParameterError);
    expect(resolve).toThrow(message);
  });

  test('refuses a negative production cost, and a buy without placements', () => {
    expect(() => resolveBuy({ ...written, production: -1 })).toThrow(
      'production must be a finite number of at least 0; got -1',
    );
    expect(() => resolveBuy({ ...written, placements: [] })).toThrow(
      'placements must be at least one placement; got []',
    );
  });
});
