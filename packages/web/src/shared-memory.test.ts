import { afterEach, expect, test, vi } from 'vitest';
import { openRing } from '../test/scenarios.ts';
import { shareGraph } from './shared-memory.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const { graph } = openRing();

test('a graph is moved to shared memory only where the page may share it', () => {
  expect(shareGraph(graph)).toBe(graph);
  vi.stubGlobal('crossOriginIsolated', true);
  const shared = shareGraph(graph);
  expect(shared).not.toBe(graph);
  expect(shared).toEqual(graph);
  for (const array of [shared.offsets, shared.followers, shared.visibility!]) {
    expect(array.buffer).toBeInstanceOf(SharedArrayBuffer);
  }
  expect(shareGraph(shared)).toBe(shared);
});

test('a page that may share and has no shared memory shares none', () => {
  vi.stubGlobal('crossOriginIsolated', true);
  vi.stubGlobal('SharedArrayBuffer', undefined);
  expect(shareGraph(graph)).toBe(graph);
});
