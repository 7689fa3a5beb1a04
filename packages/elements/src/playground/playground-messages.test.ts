import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  readPlaygroundMessage,
  readPlaygroundRequest,
  withVersion,
  type PlaygroundFigures,
  type PlaygroundMessage,
  type PlaygroundRequest,
} from './playground-messages.ts';

const figures: PlaygroundFigures = {
  link: 'v=2&fans=5000',
  runs: 1000,
  reach: 294_650_000,
  reachRange: [294_650_000, 294_650_000],
  broadcastReach: 111_041_000,
  costPerThousandReached: 0.17,
  broadcastCostPerThousandReached: 36.92,
  currency: 'USD',
};

const messages: readonly PlaygroundMessage[] = [
  { kind: 'ready' },
  { kind: 'height', height: 812.5 },
  { kind: 'result', figures },
  { kind: 'result', figures: { ...figures, reachRange: null, broadcastReach: null, costPerThousandReached: null } },
];
const requests: readonly PlaygroundRequest[] = [
  { kind: 'listen' },
  { kind: 'play' },
  { kind: 'pause' },
  { kind: 'show', link: 'v=2&fans=10~hide=cost' },
];

test('what one side sends, the other reads, as a copy passes between windows', () => {
  for (const message of messages) expect(readPlaygroundMessage(structuredClone(withVersion(message)))).toEqual(message);
  for (const request of requests) expect(readPlaygroundRequest(structuredClone(withVersion(request)))).toEqual(request);
});

test('neither side reads what only it sends', () => {
  for (const message of messages) expect(readPlaygroundRequest(withVersion(message))).toBeNull();
  for (const request of requests) expect(readPlaygroundMessage(withVersion(request))).toBeNull();
});

test('what is not known is left out', () => {
  const message = { ...withVersion({ kind: 'result', figures: { ...figures, mood: 'good' } } as const), mood: 'good' };
  expect(readPlaygroundMessage(message)).toEqual({ kind: 'result', figures });
});

test.each([
  [{ kind: 'height', height: 800 }],
  [{ ripplecast: 2, kind: 'height', height: 800 }],
  [{ ripplecast: '1', kind: 'height', height: 800 }],
  [{ ripplecast: 1, kind: 'width', height: 800 }],
  [{ ripplecast: 1, kind: 'height', height: 0 }],
  [{ ripplecast: 1, kind: 'height', height: -1 }],
  [{ ripplecast: 1, kind: 'height', height: 20_001 }],
  [{ ripplecast: 1, kind: 'height', height: NaN }],
  [{ ripplecast: 1, kind: 'height', height: '800' }],
  [{ ripplecast: 1, kind: 'result' }],
  [[{ ripplecast: 1, kind: 'ready' }]],
  ['{"ripplecast":1,"kind":"ready"}'],
  [null],
  [undefined],
])('is no message of the playground: %j', (data) => {
  expect(readPlaygroundMessage(data)).toBeNull();
});

test.each([
  ['link', 5],
  ['runs', null],
  ['reach', '5'],
  ['reach', Infinity],
  ['reachRange', [1]],
  ['reachRange', [1, 2, 3]],
  ['reachRange', { 0: 1, 1: 2 }],
  ['broadcastReach', undefined],
  ['costPerThousandReached', -1],
  ['broadcastCostPerThousandReached', '36'],
  ['currency', 'dollars'],
])('is no result where %s is %j', (key, value) => {
  expect(readPlaygroundMessage(withVersion({ kind: 'result', figures: { ...figures, [key]: value } }))).toBeNull();
});

test.each([
  [{ ripplecast: 1, kind: 'show' }],
  [{ ripplecast: 1, kind: 'show', link: ['v=2'] }],
  [{ ripplecast: 1, kind: 'show', link: 'x'.repeat(100_001) }],
  [{ ripplecast: 1, kind: 'open', link: 'v=2' }],
  [{ ripplecast: 0, kind: 'play' }],
  [7],
])('is no request: %j', (data) => {
  expect(readPlaygroundRequest(data)).toBeNull();
});

test('whatever else comes is no message, and no error', () => {
  fc.assert(
    fc.property(fc.anything(), (data) => {
      expect(readPlaygroundMessage(data)).toBeNull();
      expect(readPlaygroundRequest(data)).toBeNull();
    }),
    { seed: 12, numRuns: 500 },
  );
});
