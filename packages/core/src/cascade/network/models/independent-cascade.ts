import { openStream } from '../../../random/index.ts';
import { SHARES, valueAt } from '../exact/exact-law.ts';
import { drawCoin } from '../kernels/draw-coin.ts';
import { trivalencyProbabilities, weightedCascadeProbabilities } from './edge-probabilities.ts';
import { declaredKeys } from './declared-keys.ts';
import type { NetworkModelKind } from './network-model-kind.ts';
import { prepareVisibility } from './prepare-visibility.ts';
import { timesAtMostOne } from './times-at-most-one.ts';

/** Independent cascade: every sharer gets each follower to share with the probability of the edge. */
export interface NetworkIndependentCascadeModel {
  /** Which model this is. */
  readonly kind: 'independentCascade';
  /** In [0, 1] for all edges, or shape [edges] in the order of the graph's `followers`. */
  readonly edgeProbability: number | Float32Array;
}

/** Whoever sees a share, shares. */
export const independentCascadeModel: NetworkModelKind<NetworkIndependentCascadeModel> = {
  ...declaredKeys('independentCascade'),
  edgeRules: {
    weightedCascade: (graph) => weightedCascadeProbabilities(graph),
    trivalency: (graph, rngSeed) => trivalencyProbabilities(graph, openStream(rngSeed, 'graph', 'trivalency')),
  },
  prepare: (graph, { edgeProbability }) => ({
    visibility: prepareVisibility('edgeProbability', edgeProbability, graph.edges),
    decision: { kind: 'certain' },
  }),
  criticised: ({ kind, edgeProbability }, shareMultiplier) => ({
    kind,
    edgeProbability: timesAtMostOne(edgeProbability, shareMultiplier),
  }),
  reproductionOf: ({ edgeProbability }) => ({ visibility: edgeProbability, shareProbability: null }),
  exactLawOf: (_, { edgeProbability }) => ({
    isCertain: false,
    endingsOf: (edge, _follower, exposures) => [
      { status: SHARES, chance: valueAt(edgeProbability, edge) },
      { status: exposures, chance: 1 - valueAt(edgeProbability, edge) },
    ],
    percolation: { ofEdge: (edge) => valueAt(edgeProbability, edge), ofPerson: () => 1 },
  }),
  // Kempe, Kleinberg and Tardos (2003), claim 2.3: each edge lives with its probability.
  drawLiveEdges(graph, { edgeProbability }, stream) {
    const isLive = new Uint8Array(graph.edges);
    for (let edge = 0; edge < graph.edges; edge += 1) {
      if (drawCoin(stream, valueAt(edgeProbability, edge))) isLive[edge] = 1;
    }
    return isLive;
  },
};
