import { describe, expect, it } from 'vitest';
import { enumerateSets } from '../../test/influencers/enumerated-sets.ts';
import {
  type SmallGraph,
  type SmallModel,
  spreadBesideAdvertisement,
} from '../../test/influencers/spread-beside-advertisement.ts';
import { InvalidParameterError } from '../errors.ts';
import { followerGraphFromRows } from '../graph/index.ts';
import { addedBeyondAdvertisement } from './added-beyond-advertisement.ts';
import type { InfluenceModel } from './influence-model.ts';
import { measureSets } from './measure-sets.ts';
import { prepareInfluence } from './prepare-influence.ts';

/** Four people: 0→1, 0→2, 1→2, 2→3, 3→1, and their chances. */
const four: SmallGraph = {
  people: 4,
  edges: [
    [0, 1, 0.5],
    [0, 2, 0.25],
    [1, 2, 0.5],
    [2, 3, 0.75],
    [3, 1, 0.25],
  ],
  shares: [0.5, 0.75, 0.5, 0.25],
};
const rows = { offsets: Uint32Array.of(0, 2, 3, 4, 5), followers: Uint32Array.of(1, 2, 2, 3, 1) };
const chances = Float32Array.from(four.edges, ([, , chance]) => chance);

function modelOf({ kind }: SmallModel): InfluenceModel {
  if (kind === 'share') return { kind, visibility: chances, shareProbability: Float64Array.from(four.shares) };
  if (kind === 'independentCascade') return { kind, edgeProbability: chances };
  return { kind, threshold: 'random', weights: chances };
}

describe('addedBeyondAdvertisement', () => {
  it('is exact for two of six people', () => {
    const cascade = enumerateSets('independentCascade', [0, 3]);
    const share = enumerateSets('share', [0, 3]);
    expect(addedBeyondAdvertisement(cascade, 0.1)).toBeCloseTo(2.785961629884, 12);
    expect(addedBeyondAdvertisement(share, 0.1)).toBeCloseTo(2.868801798858, 12);
  });

  it('is the whole spread without an advertisement, and nothing where everyone sees it', () => {
    const measured = enumerateSets('independentCascade', [0, 3]);
    expect(addedBeyondAdvertisement(measured, 0)).toBeCloseTo(11081 / 3200, 12);
    expect(addedBeyondAdvertisement(measured, 1)).toBe(0);
  });

  it('counts what the chosen add to those booked', () => {
    const added = addedBeyondAdvertisement(enumerateSets('independentCascade', [0], { booked: [3] }), 0);
    const booked = addedBeyondAdvertisement(enumerateSets('independentCascade', [3]), 0);
    expect(added + booked).toBeCloseTo(11081 / 3200, 12);
  });

  it.each([
    { kind: 'independentCascade', metric: 'sharers' },
    { kind: 'share', metric: 'reach' },
    { kind: 'share', metric: 'sharers' },
    { kind: 'linearThreshold', metric: 'sharers' },
    { kind: 'linearThreshold', metric: 'reach' },
  ] as const)('is what all worlds and all who see the advertisement come to: $kind, $metric', (model) => {
    const [seeds, booked, advertisement] = [[0], [3], 0.2];
    const influence = prepareInfluence(followerGraphFromRows(rows), { model: modelOf(model), metric: model.metric });
    const range = { collection: 'measure', first: 0, count: 50_000, rngSeed: 'advertisement' } as const;
    const measured = measureSets(influence, { range, seeds, booked, candidates: null });
    const { values, sets } = measured.byExposed;
    const added = Array.from(values, (exposed) => 4 * (1 - advertisement) ** exposed);
    const mean = added.reduce((sum, value, i) => sum + value * sets[i], 0) / range.count;
    const squares = added.reduce((sum, value, i) => sum + value * value * sets[i], 0) / range.count;
    expect(addedBeyondAdvertisement(measured, advertisement)).toBeCloseTo(mean, 12);
    // Exact: forward, over all worlds and all sets of people who see it. n = 50,000; catches errors above some 0.03 people.
    const beside = (starting: readonly number[]): number =>
      spreadBesideAdvertisement(four, model, starting, advertisement);
    expect(mean).toHaveMean(beside([0, 3]) - beside([3]), { variance: squares - mean * mean, n: range.count });
  });

  it('refuses what is no probability', () => {
    const measured = enumerateSets('independentCascade', [0]);
    expect(() => addedBeyondAdvertisement(measured, 1.1)).toThrow(InvalidParameterError);
    expect(() => addedBeyondAdvertisement(measured, NaN)).toThrow('probability must be a probability in [0, 1]');
  });
});
