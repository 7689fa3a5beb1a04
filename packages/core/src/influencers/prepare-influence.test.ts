import { expect, test } from 'vitest';
import { NotAvailableError } from '../errors.ts';
import { followerGraphFromRows, karateClub } from '../graph/index.ts';
import { influenceBytes, type InfluenceOptions, prepareInfluence, sampleSets } from './index.ts';

const { graph } = karateClub();
const ic = { kind: 'independentCascade', edgeProbability: 0.1 } as const;

test('what is counted by default depends on the model', () => {
  const metricOf = (model: InfluenceOptions['model']): string => prepareInfluence(graph, { model }).metric;
  expect(metricOf({ kind: 'share', visibility: 1, shareProbability: 0.1 })).toBe('reach');
  expect(metricOf({ kind: 'linearThreshold', threshold: 'random' })).toBe('sharers');
  expect(metricOf(ic)).toBe('sharers');
});

test.each<[string, unknown, string]>([
  ['an unknown option', { model: ic, weigths: [] }, 'did you mean weights?'],
  ['an unknown model', { model: { kind: 'independantCascade' } }, 'did you mean "independentCascade"?'],
  ['an unknown key of a model', { model: { ...ic, edgeProbabilty: 1 } }, 'did you mean edgeProbability?'],
  ['no model', {}, 'model'],
  ['an unknown metric', { model: ic, metric: 'views' }, 'metric must be one of "reach", "sharers"; got "views"'],
  ['a probability above 1', { model: { ...ic, edgeProbability: 2 } }, 'edgeProbability must be'],
  ['weights of another length', { model: ic, weights: new Float64Array(3) }, 'weights must be an array of 34 entries'],
  ['weights in a list', { model: ic, weights: [1] }, 'weights must be a Float64Array'],
  ['a negative weight', { model: ic, weights: new Float64Array(34).fill(-1) }, 'weights[0] must be'],
  ['no weight above 0', { model: ic, weights: new Float64Array(34) }, 'a finite sum above 0'],
  ['too little memory', { model: ic, maxBytes: 100 }, 'choosing among 34 people and 156 edges takes 900 bytes'],
  ['a threshold that is no word', { model: { kind: 'linearThreshold', threshold: 'x' } }, "must be 'random'"],
  [
    'too few weights of edges',
    { model: { kind: 'linearThreshold', threshold: 'random', weights: new Float64Array(2) } },
    'model.weights must be an array of 156 entries, one for each edge',
  ],
  [
    'a negative weight of an edge',
    { model: { kind: 'linearThreshold', threshold: 'random', weights: new Float64Array(156).fill(-1) } },
    'must be a number in [0, 1]; got -1',
  ],
  [
    'weights of edges that sum to more than 1',
    { model: { kind: 'linearThreshold', threshold: 'random', weights: new Float64Array(156).fill(0.5) } },
    "the weights of the edges into person 0 must sum to at most 1; got 8. For equal weights give 'inverseInDegree'",
  ],
])('%s is refused', (_, options, message) => {
  expect(() => prepareInfluence(graph, options as InfluenceOptions)).toThrow(message);
});

test('a graph of nobody is refused', () => {
  const nobody = followerGraphFromRows({ offsets: Uint32Array.of(0), followers: new Uint32Array(0) });
  expect(() => prepareInfluence(nobody, { model: ic })).toThrow('a graph of at least one person');
});

test('models without reverse-reachable sets are refused with the reason', () => {
  const curve = { kind: 'share', visibility: 1, shareProbability: { byExposure: [0.1, 0.2] } } as const;
  expect(() => prepareInfluence(graph, { model: curve })).toThrow(NotAvailableError);
  const fixed = { kind: 'linearThreshold', threshold: 0.5 } as never;
  expect(() => prepareInfluence(graph, { model: fixed })).toThrow('no choice comes with a guarantee');
});

test('weights into a person may sum to 1 and a rounding', () => {
  const pair = followerGraphFromRows({ offsets: Uint32Array.of(0, 1, 1), followers: Uint32Array.of(1) });
  const weights = Float64Array.of(1 + 1e-13);
  const influence = prepareInfluence(pair, { model: { kind: 'linearThreshold', threshold: 'random', weights } });
  const sets = sampleSets(influence, { collection: 'choose', first: 0, count: 100, rngSeed: 'ripplecast' });
  for (let set = 0; set < 100; set += 1) {
    const size = sets.offsets[set + 1] - sets.offsets[set];
    expect(size).toBe(1 + sets.members[sets.offsets[set]]);
  }
});

test('the memory that is stated is what the arrays take, and what reversing takes besides', () => {
  const edgeProbability = Float32Array.from({ length: graph.edges }, (_, edge) => (edge % 7) / 7);
  const options = { model: { kind: 'independentCascade', edgeProbability } } as const;
  const { offsets, followed, law } = prepareInfluence(graph, options);
  if (law.kind !== 'cascade') throw new Error('another law');
  const kept =
    offsets.byteLength + followed.byteLength + law.edges.kinds.byteLength + law.edges.probabilities!.byteLength;
  expect(influenceBytes(graph, options)).toBe(kept + 4 * graph.edges);
});
