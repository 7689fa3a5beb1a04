import { describe, expect, it } from 'vitest';
import { followerGraphFromRows } from '../graph/follower-graph.ts';
import type { InfluenceModel } from './influence-model.ts';
import { scaleModel } from './scale-model.ts';

// 0 → 1, 0 → 2, 1 → 2: person 2 follows two people.
const graph = followerGraphFromRows({ offsets: Uint32Array.of(0, 2, 3, 3), followers: Uint32Array.of(1, 2, 2) });

const changes = (model: InfluenceModel) =>
  scaleModel(graph, model).map(({ parameter, factor, capped }) => [parameter, factor, capped]);

describe('scaleModel', () => {
  it('changes each parameter alone', () => {
    const rows = scaleModel(graph, { kind: 'share', visibility: 0.5, shareProbability: 0.25 });
    expect(rows.map(({ model }) => model)).toEqual([
      { kind: 'share', visibility: 0.4, shareProbability: 0.25 },
      { kind: 'share', visibility: 0.6, shareProbability: 0.25 },
      { kind: 'share', visibility: 0.5, shareProbability: 0.2 },
      { kind: 'share', visibility: 0.5, shareProbability: 0.3 },
    ]);
    expect(changes({ kind: 'independentCascade', edgeProbability: 0.1 })).toEqual([
      ['edgeProbability', 0.8, 0],
      ['edgeProbability', 1.2, 0],
    ]);
  });

  it('leaves out what changes nothing, and counts what would pass 1', () => {
    expect(changes({ kind: 'share', visibility: 1, shareProbability: 0 })).toEqual([['visibility', 0.8, 0]]);
    expect(changes({ kind: 'independentCascade', edgeProbability: 0.9 })).toEqual([
      ['edgeProbability', 0.8, 0],
      ['edgeProbability', 1.2, 1],
    ]);
    expect(changes({ kind: 'independentCascade', edgeProbability: Float32Array.of(1, 0.5, 0.875) })).toEqual([
      ['edgeProbability', 0.8, 0],
      ['edgeProbability', 1.2, 2],
    ]);
    expect(changes({ kind: 'independentCascade', edgeProbability: 0 })).toEqual([]);
  });

  it('changes values of edges, of people and of messages', () => {
    const visibility = Float32Array.of(0.5, 1, 0.25);
    const shareProbability = Float64Array.of(0.5, 1, 0);
    const [, wider, , likelier] = scaleModel(graph, { kind: 'share', visibility, shareProbability });
    expect(wider?.model).toMatchObject({ visibility: Float32Array.of(0.6, 1, 0.3), shareProbability });
    expect(likelier?.model).toMatchObject({ visibility, shareProbability: Float64Array.of(0.6, 1, 0) });
    expect(visibility[0]).toBe(0.5);
    const messages = { perMessage: { mean: 0.5, concentration: 3 } };
    const [fewer] = scaleModel(graph, { kind: 'share', visibility: 1, shareProbability: messages }).slice(1);
    expect(fewer).toMatchObject({
      parameter: 'shareProbability',
      model: { shareProbability: { perMessage: { mean: 0.4, concentration: 3 } } },
    });
  });

  it('lowers the weights of linear threshold, which have no room above', () => {
    const [lower, ...others] = scaleModel(graph, { kind: 'linearThreshold', threshold: 'random' });
    expect(others).toEqual([]);
    expect(lower).toMatchObject({
      parameter: 'weights',
      factor: 0.8,
      model: { kind: 'linearThreshold', threshold: 'random', weights: Float64Array.of(0.8, 0.4, 0.4) },
    });
    const weights = Float32Array.of(0.5, 0.25, 0.5);
    const [own] = scaleModel(graph, { kind: 'linearThreshold', threshold: 'random', weights });
    expect(own?.model).toMatchObject({ weights: Float64Array.of(0.4, 0.2, 0.4) });
  });

  it('has nothing to lower where nobody follows anybody', () => {
    const alone = followerGraphFromRows({ offsets: Uint32Array.of(0, 0), followers: new Uint32Array() });
    expect(scaleModel(alone, { kind: 'linearThreshold', threshold: 'random' })).toEqual([]);
  });
});
