import { describe, expect, test } from 'vitest';
import { nearestName } from './nearest-name.ts';

const keys = ['fans', 'fanVisibility', 'visibility', 'shareProbability', 'universe', 'followers'];

describe('the nearest name', () => {
  test.each([
    ['shareProbabilty', 'shareProbability'],
    ['fnas', 'fans'],
    ['fan', 'fans'],
    ['VISIBILITY', 'visibility'],
    ['vis', 'visibility'],
    ['univers', 'universe'],
    ['folowers', 'followers'],
  ])('of %s is %s', (name, expected) => {
    expect(nearestName(name, keys)).toBe(expected);
  });

  test('is null where nothing is near', () => {
    expect(nearestName('budget', keys)).toBeNull();
    expect(nearestName('', keys)).toBeNull();
    expect(nearestName('f', keys)).toBeNull();
    expect(nearestName('fans', [])).toBeNull();
  });

  test('is null for names too long to be compared', () => {
    expect(nearestName('fans'.repeat(100_000), keys)).toBeNull();
  });
});
