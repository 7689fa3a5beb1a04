import { resolveScenario } from 'ripplecast/scenario';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openRing, withColumns } from '../test/scenarios.ts';
import { shareGraph, SharedCopies } from './shared-memory.ts';
import { networkSent, networkToSend } from './shard-task.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const ring = openRing();
const parts = ring.partsOf(resolveScenario(withColumns));

describe('shared copies', () => {
  test('hold the same numbers on memory that can be shared', () => {
    const shared = new SharedCopies().share(parts);
    expect(shared).toEqual(parts);
    const { offsets, followers, visibility } = shared.graph;
    const own = shared.model.kind === 'share' && shared.model.shareProbability;
    for (const array of [offsets, followers, visibility, own]) {
      expect((array as Float32Array).buffer).toBeInstanceOf(SharedArrayBuffer);
    }
  });

  test('are made once for each graph and array, however often they are asked for', () => {
    const copies = new SharedCopies();
    const shared = copies.share(parts);
    expect(copies.share(parts)).toBe(shared);
    const other = ring.partsOf(resolveScenario({ ...withColumns, message: { seeds: [3] } }));
    expect(copies.share(other)).not.toBe(shared);
    expect(copies.share(other).graph).toBe(shared.graph);
    expect(shared.model).toMatchObject({ visibility: shared.graph.visibility });
    expect(shared.model.kind === 'share' && shared.model.visibility).toBe(shared.graph.visibility);
  });

  test('are not made of what is shared already', () => {
    const shared = new SharedCopies().share(parts);
    const again = new SharedCopies().share(shared);
    expect(again.graph).toBe(shared.graph);
  });
});

test('a graph is moved to shared memory only where the page may share it', () => {
  expect(shareGraph(ring.graph)).toBe(ring.graph);
  vi.stubGlobal('crossOriginIsolated', true);
  expect(shareGraph(ring.graph)).not.toBe(ring.graph);
  expect(shareGraph(ring.graph)).toEqual(ring.graph);
});

describe('a network on its way', () => {
  test('leaves out the graph that the worker has, and the probabilities that are the graph’s', () => {
    const first = networkToSend(parts, null);
    expect(first.graph).toBe(parts.graph);
    expect(first.model).not.toHaveProperty('visibility');
    const later = networkToSend(parts, parts.graph);
    expect(later.graph).toBeNull();
    expect(networkSent(first, null)).toEqual(parts);
    expect(networkSent(later, parts.graph)).toEqual(parts);
  });

  test.each([
    ['one probability for all edges', { kind: 'independentCascade', edgeProbability: 0.2 }],
    ['linear threshold', { kind: 'linearThreshold', threshold: 'random' }],
    ['probabilities beside the graph', { kind: 'independentCascade', edgeProbability: Float32Array.of(0.5, 1) }],
    ['those of the graph as a cascade’s', { kind: 'independentCascade', edgeProbability: parts.graph.visibility! }],
  ] as const)('arrives as it was: %s', (_, model) => {
    const sent = { ...parts, model };
    expect(networkSent(structuredClone(networkToSend(sent, null)), null)).toEqual(sent);
  });
});
