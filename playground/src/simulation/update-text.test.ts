import { describe, expect, it } from 'vitest';
import type { SimulationUpdate } from './messages.ts';
import { readUpdates, writeUpdates } from './update-text.ts';

describe('updates as text', () => {
  it('come back as they were, typed arrays and numbers to the last bit', () => {
    const updates: readonly SimulationUpdate[] = [
      {
        kind: 'trace',
        index: 3,
        meanFriends: 0.5,
        clustering: 0,
        world: {
          key: 'a',
          graph: { people: 2, offsets: Uint32Array.of(0, 1, 1), followers: Uint32Array.of(1) },
          groups: [[0, 1]],
        },
        exposures: {
          count: 1,
          rounds: Int32Array.of(0),
          from: Int32Array.of(-1),
          to: Uint32Array.of(0),
          isFirst: Uint8Array.of(1),
          hours: Float64Array.of(0.1),
        },
        trace: {
          universe: 2,
          reach: 1,
          truncated: false,
          people: Uint32Array.of(0),
          generations: Int32Array.of(0),
          shownBy: Int32Array.of(-1),
          exposures: Int32Array.of(1),
          sharedIn: Int32Array.of(-1),
          sharedAfter: Int32Array.of(0),
          madeToShareBy: Int32Array.of(-1),
        },
      },
      { kind: 'run', index: 3, run: { reach: [0.1 + 0.2, 1e21], byCriticism: [] } },
      { kind: 'deciding', deciding: null },
    ];
    const text = writeUpdates(updates);
    expect(text.split('\n')).toHaveLength(updates.length + 3);
    expect(readUpdates(JSON.parse(text))).toEqual(updates);
  });
});
