import { describe, expect, test } from 'vitest';
import { pathGraph } from '../../../test/cascade/network/small-graphs.ts';
import { anyOfWords } from '../../schema/schema-parts.ts';
import { networkModels } from './models/index.ts';
import type { NetworkModel } from './models/index.ts';
import type { NetworkMessage } from './network-message.ts';
import { exactReach } from './exact/exact-spread.ts';
import { exactSpread } from './exact/exact-spread.ts';
import { simulateNetwork } from './spread-network.ts';
import { traceNetwork } from './trace/trace-cascade.ts';

const rngSeed = 'network';

describe('what cannot be run is refused', () => {
  const graph = pathGraph(4);
  const ic: NetworkModel = { kind: 'independentCascade', edgeProbability: 0.1 };
  const bad: [string, NetworkMessage, NetworkModel, string][] = [
    ['a seed twice', { seeds: [1, 1] }, ic, 'seeds[1] must be a person who is not a seed already; got 1'],
    ['an unknown seed', { seeds: [4] }, ic, 'seeds[0] must be a person of the graph, 0 to 3; got 4'],
    ['half a seed', { seeds: [0.5] }, ic, 'seeds[0] must be a person of the graph, 0 to 3; got 0.5'],
    [
      'more fans than people',
      { fans: 5 },
      ic,
      'fans must be a whole number from 0 to the 4 people of the graph; got 5',
    ],
    ['fans and seeds', { fans: 1, seeds: [1] }, ic, 'message must be fans or seeds, not both'],
    [
      'a visibility of seeds',
      { seeds: [1], fanVisibility: 0.5 },
      ic,
      'fanVisibility must be left out where seeds share; got 0.5',
    ],
    [
      'a misspelt key of the message',
      { fans: 1, fanVisibilty: 0.5 } as NetworkMessage,
      ic,
      'unknown key message.fanVisibilty; did you mean fanVisibility?',
    ],
    [
      'a misspelt key of the model',
      { fans: 1 },
      { ...ic, visibilty: 1 } as NetworkModel,
      'unknown key model.visibilty; expected one of kind, edgeProbability',
    ],
    [
      'a misspelt key of a curve',
      { fans: 1 },
      { kind: 'share', visibility: 1, shareProbability: { byExposure: [0.1], than: 1 } as never },
      'unknown key shareProbability.than; did you mean then?',
    ],
    ['no seeds at all', { seeds: null as never }, ic, 'seeds must be a list of people; got null'],
    ['no model', { fans: 1 }, null as never, 'model must be an object; got null'],
    ['fan visibility', { fans: 1, fanVisibility: 1.1 }, ic, 'fanVisibility must be a probability in [0, 1]; got 1.1'],
    ['edge probability', { fans: 1 }, { kind: 'independentCascade', edgeProbability: NaN }, 'edgeProbability must be'],
    [
      'too few edge probabilities',
      { fans: 1 },
      { kind: 'independentCascade', edgeProbability: new Float32Array(5) },
      'edgeProbability must be an array of 6 entries, one for each edge; got 5 entries',
    ],
    [
      'one edge probability',
      { fans: 1 },
      { kind: 'share', visibility: Float32Array.of(0, 0, 2, 0, 0, 0), shareProbability: 1 },
      'visibility[2] must be a probability in [0, 1]; got 2',
    ],
    [
      'too many share probabilities',
      { fans: 1 },
      { kind: 'share', visibility: 1, shareProbability: new Float64Array(5) },
      'shareProbability must be an array of 4 entries, one for each person; got 5 entries',
    ],
    [
      'a share curve',
      { fans: 1 },
      { kind: 'share', visibility: 1, shareProbability: { byExposure: [0.1, 7] } },
      'byExposure[1] must be a probability in [0, 1]; got 7',
    ],
    [
      'an empty share curve',
      { fans: 1 },
      { kind: 'share', visibility: 1, shareProbability: { byExposure: [] } },
      'shareProbability must be a number, a curve by exposure, a law of messages or an array',
    ],
    [
      'no visibility',
      { fans: 1 },
      { kind: 'share', shareProbability: 1 } as NetworkModel,
      'visibility must be a number in',
    ],
    [
      'no share probability',
      { fans: 1 },
      { kind: 'share', visibility: 1 } as NetworkModel,
      'shareProbability must be a',
    ],
    ['nobody who starts', {}, ic, 'fans must be a whole number from 0 to the 4 people of the graph'],
    ['a threshold', { fans: 1 }, { kind: 'linearThreshold', threshold: -1 }, "threshold must be 'random' or in [0, 1]"],
    [
      'a model',
      { fans: 1 },
      { kind: 'gossip' } as unknown as NetworkModel,
      `model.kind must be ${anyOfWords(Object.keys(networkModels))}; got "gossip"`,
    ],
  ];
  test.each(bad)('%s', (_, message, model, expected) => {
    expect(() => simulateNetwork(graph, message, model, { rngSeed, first: 0, count: 1 })).toThrow(expected);
  });
  const badWithCriticism: [string, NetworkMessage, NetworkModel, string][] = [
    [
      'a share curve',
      { fans: 1 },
      { kind: 'share', visibility: 1, shareProbability: { byExposure: [0.1, 0.2] } },
      'shareProbability must be a number, or an array with one for each person, where there is criticism; got',
    ],
    [
      'linear threshold',
      { fans: 1 },
      { kind: 'linearThreshold', threshold: 'random' },
      "model.kind must be 'share' or 'independentCascade' where there is criticism; got \"linearThreshold\"",
    ],
    [
      'more complaints than people',
      { complaints: 5 },
      ic,
      'complaints must be a whole number from 0 to the 4 people of the graph; got 5',
    ],
    ['half a complaint', { complaints: 0.5 }, ic, 'message.complaints must be a whole number'],
    ['complaints that come in rounds', { complaints: 1, perHour: 2, hours: 1 }, ic, 'message.perHour must be left out'],
    ['another tone', { seeds: [1], tone: 'loud' as never }, ic, 'tone must be one of "praise", "critical"; got "loud"'],
    ['a tone of fans', { fans: 1, tone: 'critical' }, ic, 'tone must be left out where no seeds'],
    ['neither fans nor complaints', {}, ic, 'fans must be a whole number from 0 to the 4 people of the graph'],
  ];
  test.each(badWithCriticism)('with criticism: %s', (_, message, model, expected) => {
    const ensemble = { rngSeed, first: 0, count: 1 };
    expect(() => simulateNetwork(graph, message, model, ensemble, { criticism: {} })).toThrow(expected);
  });
  test('complaints and critical seeds without criticism', () => {
    const run = (message: NetworkMessage) => (): unknown =>
      simulateNetwork(graph, message, ic, { rngSeed, first: 0, count: 1 });
    expect(run({ complaints: 1 })).toThrow('message.complaints must be left out where there is no criticism; got 1');
    expect(run({ seeds: [1], tone: 'critical' })).toThrow('message.tone must be left out where there is no criticism');
  });
  test('numbers of criticism that are none', () => {
    const run = (criticism: object) => (): unknown =>
      simulateNetwork(graph, { fans: 1 }, ic, { rngSeed, first: 0, count: 1 }, { criticism });
    expect(run({ quality: 1.1 })).toThrow('criticism.quality must be a probability');
    expect(run({ shareMultiplier: -1 })).toThrow('criticism.shareMultiplier must be');
    expect(run({ delayMultiplier: 0 })).toThrow('criticism.delayMultiplier must be');
    expect(run({ qualty: 1 })).toThrow('criticism.qualty');
  });
  test('keys and chance that are not there', () => {
    const run = (ensemble: object): unknown => simulateNetwork(graph, { fans: 1 }, ic, ensemble as never);
    expect(() => run({ rngSeed, first: 0, count: 1, replicates: 3 })).toThrow('unknown key ensemble.replicates');
    expect(() => run({ first: 0, count: 1 })).toThrow('rngSeed must be a text; got nothing');
    const trace = (options: object): unknown => traceNetwork(graph, { fans: 1 }, ic, options as never);
    expect(() => trace({ rngSeed, replicat: 0 })).toThrow('unknown key options.replicat; did you mean replicate?');
    const misspelt = { maxState: 1 } as never;
    const hint = 'unknown key options.maxState; did you mean maxStates?';
    expect(() => exactSpread(graph, [0], ic, misspelt)).toThrow(hint);
    expect(() => exactReach(graph, [0], ic, misspelt)).toThrow(hint);
  });
  test('half a replicate', () => {
    expect(() => simulateNetwork(graph, { fans: 1 }, ic, { rngSeed, first: 0, count: 0.5 })).toThrow('count must be');
  });
});
