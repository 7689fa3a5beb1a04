import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ChoicesResult } from './choices-result.ts';
import { choicesSection } from './choices-section.ts';

const results = join(import.meta.dirname, '../results');
const read = (name: string): string => readFileSync(join(results, name), 'utf8');
const result = JSON.parse(read('peers-influencers.json')) as ChoicesResult;

describe('the comparison of choices', () => {
  test('is on the page of results as its results say', () => {
    expect(read('README.md')).toContain(choicesSection(result));
  });

  test('was judged by tools that agree', () => {
    expect(result.largestDifference).toBeLessThanOrEqual(result.maxErrors);
    const [ours, ...others] = result.choices;
    expect(ours.by).toBe('Ripplecast');
    expect(others.map(({ by }) => by)).toEqual(expect.arrayContaining(['PyNetIM, OPIM-C', 'PyNetIM, IMM']));
  });

  test('holds what Ripplecast says of its own choice, and of all others', () => {
    const { lowerBound, upperBoundOfBest } = result.certificate;
    expect(result.choices[0].byCyNetDiff.mean).toBeGreaterThan(lowerBound);
    for (const { byCyNetDiff } of result.choices) expect(byCyNetDiff.mean).toBeLessThan(upperBoundOfBest);
  });

  test('names what is missing', () => {
    const missing = [{ name: 'Absent', reason: 'it is nowhere', install: 'install it' }];
    expect(choicesSection({ ...result, missing })).toContain(
      'Absent is missing: it is nowhere. To install it: install it',
    );
  });
});
