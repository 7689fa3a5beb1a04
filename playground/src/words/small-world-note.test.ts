import { presets } from 'ripplecast';
import { expect, it } from 'vitest';
import { readValue, withValue } from '../state/scenario-values.ts';
import { toSmallWorld } from '../state/small-world.ts';
import { smallWorldNote } from './small-world-note.ts';

it('says what had to become smaller, and why', () => {
  const note = (nation = presets.seedExample): string =>
    smallWorldNote(nation, toSmallWorld(nation, readValue(nation, 'friends')));
  expect(note()).toBe(
    'Not the nation, but a small world of 2,000 people in communities, with 20 fans and about 50 friends each (300 would be one person in 7). A broadcast has more viewers than that: nothing is compared.',
  );
  expect(note(withValue(presets.seedExample, 'friends', 4000))).toContain('(4,000 would be more than there are)');
  expect(note(withValue(presets.seedExample, 'friends', 800))).toContain('(800 would be one person in 2.5)');
  expect(note(presets.classroom)).toBe(
    'All 30 people in communities, with about 3 friends each (4 would be one person in 8).',
  );
});
