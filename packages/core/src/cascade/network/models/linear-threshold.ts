import { checkProbability } from '../../../check.ts';
import { InvalidParameterError } from '../../../errors.ts';
import { degrees } from '../../../graph/measures/degrees.ts';
import { SHARES } from '../exact/exact-law.ts';
import { declaredKeys } from './declared-keys.ts';
import type { NetworkModelKind } from './network-model-kind.ts';

/**
 * Linear threshold with weights 1 ÷ in-degree: a person shares as soon as the fraction of those they follow who have shared
 * reaches their threshold.
 */
export interface NetworkLinearThresholdModel {
  /** Which model this is. */
  readonly kind: 'linearThreshold';
  /** `random`: uniform in (0, 1] for each person and replicate; or the same number in [0, 1] for everyone. */
  readonly threshold: 'random' | number;
}

/** People wait until enough of those whom they follow have shared. */
export const linearThresholdModel: NetworkModelKind<NetworkLinearThresholdModel> = {
  ...declaredKeys('linearThreshold'),
  edgeRules: {},
  prepare(graph, { threshold }) {
    if (threshold !== 'random') checkProbability('threshold', threshold, "'random' or in [0, 1]");
    const { follows } = degrees(graph);
    const fixed = threshold === 'random' ? null : threshold;
    return { visibility: { kind: 'all' }, decision: { kind: 'threshold', inDegrees: follows, threshold: fixed } };
  },
  criticised({ kind }) {
    throw new InvalidParameterError('model.kind', "'share' or 'independentCascade' where there is criticism", kind);
  },
  reproductionOf: () => null,
  exactLawOf(graph, { threshold }) {
    if (threshold !== 'random') return { isCertain: true };
    const { follows } = degrees(graph);
    return {
      isCertain: false,
      // Given that a person has withstood k of those they follow, the threshold is uniform on the rest.
      endingsOf(_edge, follower, exposures) {
        const chance = 1 / (follows[follower] - exposures);
        return [
          { status: SHARES, chance },
          { status: exposures + 1, chance: 1 - chance },
        ];
      },
      percolation: null,
    };
  },
  // Kempe, Kleinberg and Tardos (2003), claim 2.6: of those whom a person follows, the edge from one lives, chosen uniformly.
  drawLiveEdges(graph, { threshold }, stream) {
    if (threshold !== 'random') throw new InvalidParameterError('model.threshold', "'random'", threshold);
    const chosen = degrees(graph).follows.map((inDegree) => Math.floor(stream.nextUniform() * inDegree));
    const isLive = new Uint8Array(graph.edges);
    const met = new Uint32Array(graph.people);
    for (let edge = 0; edge < graph.edges; edge += 1) {
      const follower = graph.followers[edge];
      if (met[follower] === chosen[follower]) isLive[edge] = 1;
      met[follower] += 1;
    }
    return isLive;
  },
};
