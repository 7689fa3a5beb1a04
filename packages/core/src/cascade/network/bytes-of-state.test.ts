import { expect, test } from 'vitest';
import { randomDirectedGraph } from '../../../test/cascade/network/small-graphs.ts';
import { openStream } from '../../random/index.ts';
import { bytesOfState } from './bytes-of-state.ts';
import type { CascadeConversation } from '../conversation.ts';
import { createNetworkState } from './kernels/create-network-state.ts';
import type { NetworkModel } from './models/index.ts';
import type { NetworkMessage } from './network-message.ts';
import { prepareNetworkCascade } from './prepare-network-cascade.ts';

const graph = randomDirectedGraph(400, 0.05, openStream('bytes', 0, 'graph'));
const models: Readonly<Record<string, NetworkModel>> = {
  'independent cascade': { kind: 'independentCascade', edgeProbability: 0.1 },
  'independent cascade, many see': { kind: 'independentCascade', edgeProbability: 0.9 },
  'share once': { kind: 'share', visibility: 1, shareProbability: 0.1 },
  'share curve': { kind: 'share', visibility: 1, shareProbability: { byExposure: [0.1, 0.2] } },
  'linear threshold': { kind: 'linearThreshold', threshold: 0.5 },
};
const timing = { delay: { law: 'exponential', halfLife: 1 } } as const;
const conversations: Readonly<Record<string, CascadeConversation>> = {
  rounds: {},
  time: { timing },
  'rounds in colours': { criticism: {} },
  'time in colours': { timing, criticism: {} },
  'time with a desk': { timing, criticism: {}, desk: { people: 2 } },
};

/** Arrays in a state that are as long as there are people, each once. */
function bytesOfPeople(value: unknown, met: Set<unknown>): number {
  if (typeof value !== 'object' || value === null || met.has(value)) return 0;
  met.add(value);
  if (ArrayBuffer.isView(value)) {
    const { length, byteLength } = value as Uint8Array;
    return length === graph.people || length === graph.people + 1 ? (byteLength / length) * graph.people : 0;
  }
  return Object.values(value).reduce((sum: number, part) => sum + bytesOfPeople(part, met), 0);
}

const cases = Object.keys(models).flatMap((model) =>
  Object.keys(conversations).map((conversation) => [model, conversation] as const),
);

test.each(cases)('%s, %s: every array of people is counted', (modelName, conversationName) => {
  const model = models[modelName];
  const conversation = conversations[conversationName];
  const hasColours = 'criticism' in conversation;
  // The first exposure does not decide there.
  if (hasColours && (modelName === 'share curve' || modelName === 'linear threshold')) return;
  const messages: NetworkMessage[] = hasColours ? [{ fans: 1 }, { fans: 1, complaints: 1 }] : [{ fans: 1 }];
  for (const message of messages) {
    const cascade = prepareNetworkCascade(graph, message, model, conversation);
    const state = createNetworkState(cascade);
    // What belongs to the cascade is shared by threads; private fields of classes are added by hand.
    const counted = bytesOfPeople({ ...state, cascade: null, coloured: withoutCascade(state.coloured) }, new Set());
    const ofComplaints = 'complaints' in message ? 4 * graph.people : 0;
    const isHeap = modelName === 'share curve' || modelName === 'linear threshold';
    const sights = 'timing' in conversation && isHeap ? 56 * graph.edges : 0;
    const firstSights = 'timing' in conversation && !isHeap ? 16 * graph.people : 0;
    expect(bytesOfState(cascade)).toBe(counted + ofComplaints + sights + firstSights);
  }
});

test.each(Object.keys(models))('%s, television and paid seeds: every array of people is counted', (modelName) => {
  const television = { exposure: Float64Array.of(0.5, 0.5), notice: 0.5 };
  const cascade = prepareNetworkCascade(graph, { fans: 1, paidSeeds: 7, television }, models[modelName]);
  const state = createNetworkState(cascade);
  expect(bytesOfState(cascade)).toBe(bytesOfPeople({ ...state, cascade: null }, new Set()) + state.paid.byteLength);
});

test('where delays may be equal, as many sights may wait as there are', () => {
  const fixed = { delay: { law: 'fixed', hours: 1 } } as const;
  const bytesWith = (model: NetworkModel, conversation: CascadeConversation): number =>
    bytesOfState(prepareNetworkCascade(graph, { fans: 1 }, model, conversation));
  const { 'independent cascade': cascade, 'share once': once } = models;
  const { people, edges } = graph;
  expect(bytesWith(cascade, { timing: fixed })).toBeCloseTo(5 * people + 56 * 0.1 * edges, 6);
  expect(bytesWith(once, { timing: fixed })).toBeCloseTo(9 * people + 56 * 0.1 * edges, 6);
  // Criticism passes a tenth of all edges 1.25 times as often, and with an answer 1.1 times that.
  const criticism = { shareMultiplier: 1.25 };
  expect(bytesWith(cascade, { timing: fixed, criticism })).toBeCloseTo(10 * people + 56 * 0.125 * edges, 6);
  const desk = { people: 1 };
  expect(bytesWith(cascade, { timing: fixed, criticism, desk })).toBeCloseTo(18 * people + 56 * 0.1375 * edges, 6);
  const elsewhere = { fraction: 0.5, delay: fixed.delay };
  const first = bytesWith(cascade, { timing, criticism, elsewhere: { fraction: 0.5 } });
  expect(bytesWith(cascade, { timing, criticism, elsewhere })).toBeCloseTo(first + 56 * 0.125 * edges, 6);
});

function withoutCascade(coloured: unknown): unknown {
  if (coloured === null) return null;
  const { critical, ...rest } = coloured as { critical: object };
  return { ...rest, critical: { ...critical, cascade: null } };
}
