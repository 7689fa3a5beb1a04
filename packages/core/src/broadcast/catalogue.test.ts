import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogueFile, renderCatalogue } from '../../scripts/generate-catalogue.ts';
import { broadcastCatalogue, findCatalogueBuy } from './catalogue.ts';

describe('the catalogue of broadcast buys', () => {
  test('is current: run scripts/generate-catalogue.ts after a change of data/broadcast-buys.csv', () => {
    expect(readFileSync(catalogueFile, 'utf8')).toBe(renderCatalogue());
  });

  test('has the figures of Super Bowl XLV in people and dollars', () => {
    expect(findCatalogueBuy('super-bowl-2011')).toEqual({
      id: 'super-bowl-2011',
      name: 'Super Bowl XLV',
      year: 2011,
      audience: 111_041_000,
      audienceBasis: 'average, P2+',
      costPerInsertion: 3_100_000,
      currency: 'USD',
      universe: 294_650_000,
      basis: 'P2+',
      householdRatingPoints: 46,
      source: 'Nielsen; Kantar via SportsBusiness Journal 2014-01-30',
      confidence: 'A',
      note: 'press: over $3 million; 162.9 million people saw some of the programme',
    });
  });

  test('has the 19 Super Bowls and 3 Academy Awards of the data, each id once', () => {
    const ids = broadcastCatalogue.map((buy) => buy.id);
    expect(ids.filter((id) => id.startsWith('super-bowl-'))).toHaveLength(19);
    expect(ids.filter((id) => id.startsWith('oscars-'))).toHaveLength(3);
    expect(new Set(ids).size).toBe(22);
  });

  test('says of every buy where its figures come from, of which year, and how sure they are', () => {
    for (const buy of broadcastCatalogue) {
      expect(buy.source, buy.id).not.toBe('');
      expect(['A', 'B', 'C'], buy.id).toContain(buy.confidence);
      expect(buy.id, buy.id).toContain(String(buy.year));
    }
  });

  test('counts people and dollars in whole numbers, audiences within their universe', () => {
    for (const buy of broadcastCatalogue) {
      expect(Number.isInteger(buy.audience) && buy.audience > 0, buy.id).toBe(true);
      expect(Number.isInteger(buy.costPerInsertion) && buy.costPerInsertion > 0, buy.id).toBe(true);
      expect(buy.audience, buy.id).toBeLessThanOrEqual(buy.universe ?? Infinity);
    }
  });

  test('warns that audiences since 2025 are counted differently', () => {
    for (const id of ['super-bowl-2025', 'super-bowl-2026']) {
      expect(findCatalogueBuy(id)?.note).toContain('counting changed');
    }
  });

  test('cannot be changed', () => {
    expect(Object.isFrozen(broadcastCatalogue)).toBe(true);
    expect(broadcastCatalogue.every((buy) => Object.isFrozen(buy))).toBe(true);
  });

  test('gives null for an id that it does not have', () => {
    expect(findCatalogueBuy('super-bowl-2001')).toBeNull();
    expect(findCatalogueBuy('__proto__')).toBeNull();
  });
});
