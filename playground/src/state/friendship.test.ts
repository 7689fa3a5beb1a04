import { presets } from 'ripplecast';
import { resolveScenario, type CompleteScenario } from 'ripplecast/scenario';
import { describe, expect, it } from 'vitest';
import { mayBeMutual, maxFriends, maxPeople, withLevel } from './friendship.ts';

const friends: CompleteScenario = { ...presets.seedExample, ties: 'mutual' };

describe('friendship that goes both ways', () => {
  it('is given up on a level that cannot compute it', () => {
    expect(withLevel(friends, 'meanField').ties).toBe('follow');
    expect(withLevel(friends, 'population').ties).toBe('mutual');
  });

  it('is offered where all friends can be counted', () => {
    expect(mayBeMutual(presets.seedExample)).toBe(true);
    expect(mayBeMutual(presets.measuredFriends2014)).toBe(true);
    expect(mayBeMutual({ ...presets.seedExample, followers: 4000 })).toBe(false);
    expect(mayBeMutual({ ...presets.seedExample, level: 'arithmetic' })).toBe(false);
  });

  it('bounds friends and people to what a scenario may have', () => {
    const most = maxFriends(friends, 294_650_000);
    expect(most).toBe(3393);
    expect(() => resolveScenario({ ...friends, followers: most })).not.toThrow();
    expect(() => resolveScenario({ ...friends, followers: most + 1 })).toThrow('universe × mean followers');
    const people = maxPeople(friends);
    expect(() => resolveScenario({ ...friends, universe: people })).not.toThrow();
    expect(() => resolveScenario({ ...friends, universe: people + 1 })).toThrow('universe × mean followers');
    expect(maxPeople(presets.seedExample)).toBe(1e10);
  });
});
