import { compare, presets, toDocument } from 'ripplecast';
import { describe, expect, it } from 'vitest';
import { ghostAt, GhostController } from './ghost-controller.ts';
import { withValue } from './scenario-values.ts';

const { seedExample } = presets;
const result = toDocument(compare({ ...seedExample, level: 'meanField' }));
const other = toDocument(compare({ ...seedExample, level: 'meanField', message: { fans: 1 } }));
const [one, two, three] = [2000, 3000, 4000].map((fans) => withValue(seedExample, 'fans', fans));

describe('the setting before', () => {
  it('is kept from the first movement of a drag until something else changes', () => {
    const ghost = new GhostController();
    expect(ghost.of(seedExample)).toBeNull();
    ghost.follow({ result }, true, () => one ?? seedExample);
    ghost.follow({ result: other }, true, () => two ?? seedExample);
    ghost.follow({ result: other }, false, () => two ?? seedExample);
    const kept = ghost.of(two ?? seedExample);
    expect(kept?.map(({ reach }) => reach)).toEqual(
      result.cascade.generations?.slice(0, kept?.length).map(({ reach }) => reach),
    );
    expect(ghost.of(seedExample), 'a step back, or a preset').toBeNull();
    ghost.follow({ result: other }, false, () => three ?? seedExample);
    expect(ghost.of(three ?? seedExample), 'a number that was typed').toBeNull();
    ghost.follow({ result: other }, true, () => one ?? seedExample);
    expect(ghost.of(one ?? seedExample)?.[0]?.reach).toBe(1);
  });

  it('is that of the same round, or of the same hours', () => {
    const rounds = [1, 5, 9].map((reach, generation) => ({ generation, reach, low: null, high: null }));
    expect([0, 1, 2, 3].map((round) => ghostAt(rounds, round, { hours: null }))).toEqual([1, 5, 9, 9]);
    const clock = rounds.map((point, at) => ({ ...point, hours: [1, 4, 24][at] ?? 0 }));
    expect([0.5, 1, 3, 4, 100].map((hours) => ghostAt(clock, 0, { hours }))).toEqual([0, 1, 1, 5, 9]);
  });
});
