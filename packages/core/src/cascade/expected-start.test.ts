import { describe, expect, test } from 'vitest';
import { loyalViewers } from '../../test/cascade/exposure-laws.ts';
import type { CascadeRows } from './cascade-rows.ts';
import { spreadMeanField } from './mean-field.ts';
import type { ShareCascade } from './share-cascade.ts';

/** One insertion of Super Bowl XLV, and a page of a million fans. */
const superBowl: ShareCascade = {
  universe: 294_650_000,
  fans: 1_000_000,
  fanVisibility: 0.16,
  followers: 300,
  visibility: 0.35,
  shareProbability: 0.00288,
  maxGenerations: 1000,
  television: { exposure: once(111_041_000 / 294_650_000), notice: 0.1 },
};

/** Five insertions before loyal viewers. */
const loyal: ShareCascade = {
  universe: 1_000_000,
  fans: 10_000,
  fanVisibility: 0.16,
  followers: 100,
  visibility: 0.2,
  shareProbability: 0.06,
  maxGenerations: 1000,
  television: { exposure: loyalViewers(0.5, 0.55, 5), notice: 0.05 },
};

function once(reach: number): Float64Array {
  return Float64Array.of(1 - reach, reach);
}

function totalOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** What a mix came to. */
function measure(rows: CascadeRows): Record<string, number> {
  const reach = totalOf(rows.newReach);
  const televisionOnly = rows.televisionOnly?.[0] ?? NaN;
  const postsOnly = rows.postsOnly?.[0] ?? NaN;
  return {
    informed: rows.informed?.[0] ?? NaN,
    sharers: totalOf(rows.sharers),
    impressions: totalOf(rows.impressions),
    reach,
    televisionOnly,
    postsOnly,
    both: reach - televisionOnly - postsOnly,
    twice: rows.kPlusReach[1],
    thrice: rows.kPlusReach[2],
  };
}

describe('a mix, as expected values', () => {
  test('one insertion before 294,650,000 people and a page with a million fans', () => {
    const got = measure(spreadMeanField(superBowl));
    expect(got.informed).toBeCloseTo(11_258_070.2834, 4);
    expect(got.sharers).toBeCloseTo(45_570.075, 3);
    expect(got.reach).toBeCloseTo(114_096_667.497, 2);
    expect(got.televisionOnly).toBeCloseTo(109_193_027.544, 2);
    expect(got.postsOnly).toBeCloseTo(3_055_667.497, 2);
    expect(got.both).toBeCloseTo(1_847_972.456, 2);
    expect(got.twice).toBeCloseTo(1_873_514.65, 2);
  });

  test('five insertions before a million people, half of whom watch nearly always', () => {
    const got = measure(spreadMeanField(loyal));
    expect(got.informed).toBeCloseTo(115_685.77375, 5);
    expect(got.sharers).toBeCloseTo(32_051.4264917, 5);
    expect(got.reach).toBeCloseTo(791_408.325594, 5);
    expect(got.televisionOnly).toBeCloseTo(317_312.183491, 5);
    expect(got.both).toBeCloseTo(286_053.201124, 5);
    expect(got.twice).toBeCloseTo(625_754.559665, 5);
    expect(got.thrice).toBeCloseTo(539_616.43292, 5);
  });

  test('with nothing noticed it is the union of two arms that know nothing of each other', () => {
    const television = { ...loyal.television!, notice: 0 };
    const got = measure(spreadMeanField({ ...loyal, television }));
    const { television: _, ...posts } = loyal;
    const alone = totalOf(spreadMeanField(posts).newReach);
    expect(alone).toBeCloseTo(319_789.251057, 5);
    const watching = loyal.universe * (1 - television.exposure[0]);
    expect(watching).toBeCloseTo(603_365.384615, 5);
    expect(got.reach).toBeCloseTo(730_204.871213, 5);
    expect(got.reach).toBeCloseTo(alone + watching - (alone * watching) / loyal.universe, 5);
    expect(got.informed).toBe(1600);
  });
});
