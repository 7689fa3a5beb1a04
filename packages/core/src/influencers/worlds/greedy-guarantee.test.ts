import { describe, expect, test } from 'vitest';
import { graphOf } from '../../../test/cascade/network/small-graphs.ts';
import { exactReach, exactSpread, type NetworkShareModel } from '../../cascade/network/index.ts';
import type { FollowerGraph } from '../../graph/follower-graph.ts';
import type { SpreadModel } from '../spread-model.ts';
import { greedyGuarantee } from './greedy-guarantee.ts';

const share = (shareProbability: NetworkShareModel['shareProbability'], visibility = 0.7): NetworkShareModel => ({
  kind: 'share',
  visibility,
  shareProbability,
});

test.each<[string, SpreadModel, string, boolean]>([
  ['independent cascade', { kind: 'independentCascade', edgeProbability: 0.1 }, 'oneMinusOneOverE', true],
  ['random thresholds', { kind: 'linearThreshold', threshold: 'random' }, 'oneMinusOneOverE', true],
  ['a fixed threshold', { kind: 'linearThreshold', threshold: 0.2 }, 'none', false],
  ['share once', share(0.1), 'oneMinusOneOverE', true],
  ['own share probabilities', share(Float64Array.of(0.1)), 'oneMinusOneOverE', true],
  ['messages that differ', share({ perMessage: { mean: 0.1, concentration: 1 } }), 'oneMinusOneOverE', true],
  ['a curve that is one number', share({ byExposure: [0.3, 0, 0] }), 'oneMinusOneOverE', true],
  ['a falling curve', share({ byExposure: [0.3, 0.2], then: 0.1 }), 'oneMinusOneOverE', false],
  ['an even curve', share({ byExposure: [0.3], then: 0.3 }), 'oneMinusOneOverE', false],
  ['a rising curve', share({ byExposure: [0.3, 0.4] }), 'none', false],
  ['one that rises in the end', share({ byExposure: [0.3], then: 0.4 }), 'none', false],
  ['one that falls and rises', share({ byExposure: [0.3, 0.1, 0.2] }), 'none', false],
])('%s', (_, model, guarantee, holdsInEachWorld) => {
  expect(greedyGuarantee(model)).toMatchObject({ guarantee, holdsInEachWorld });
});

describe('why: what a person adds, in exact expectation, for all sets of six people', () => {
  const six = graphOf([[1, 2], [2, 3], [3, 5], [4], [2, 5], [0]]);
  const peopleOf = (set: number): number[] => [0, 1, 2, 3, 4, 5].filter((person) => ((set >> person) & 1) === 1);

  /** Triples of a set, one with one more person, and a third, who adds more to the larger. */
  function countRisingGains(graph: FollowerGraph, model: NetworkShareModel, metric: 'reach' | 'sharers'): number {
    const exact = metric === 'reach' ? exactReach : exactSpread;
    const spreads = Array.from({ length: 64 }, (_, set) => exact(graph, peopleOf(set), model));
    let rising = 0;
    for (let set = 0; set < 64; set += 1) {
      for (let other = 1; other < 64; other *= 2) {
        for (let third = 1; third < 64; third *= 2) {
          if ((set & other) + (set & third) > 0 || other === third) continue;
          const before = spreads[set | third] - spreads[set];
          const after = spreads[set | other | third] - spreads[set | other];
          if (after > before + 1e-10) rising += 1;
        }
      }
    }
    return rising;
  }

  const cases = [0.4, 0.8, 1].flatMap((visibility) =>
    (['reach', 'sharers'] as const).map((metric) => ({ visibility, metric })),
  );
  test.each(cases)('never rises under falling curves: $metric, visibility $visibility', ({ visibility, metric }) => {
    for (const curve of [
      { byExposure: [0.9, 0.5], then: 0.2 },
      { byExposure: [0.5], then: 0.5 },
      { byExposure: [1, 0.3, 0.3] },
      { byExposure: [0.2, 0.19], then: 0.18 },
    ]) {
      expect(countRisingGains(six, share(curve, visibility), metric)).toBe(0);
    }
  });

  test.each(['reach', 'sharers'] as const)('rises under a rising curve: %s', (metric) => {
    // Two persuade a third, whom three follow.
    const graph = graphOf([[2], [2], [3, 4, 5], [], [], []]);
    const model = share({ byExposure: [0.1, 0.8] }, 0.8);
    expect(countRisingGains(graph, model, metric)).toBeGreaterThan(0);
  });
});
