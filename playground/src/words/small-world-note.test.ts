import { presets } from 'ripplecast';
import { resolveScenario } from 'ripplecast/scenario';
import { expect, it } from 'vitest';
import { readValue, withValue } from '../state/scenario-values.ts';
import { toSmallWorld } from '../state/small-world.ts';
import { smallWorldNote } from './small-world-note.ts';

it('says what had to become smaller, and why', () => {
  const note = (nation = presets.seedExample): string =>
    smallWorldNote(nation, toSmallWorld(nation, readValue(nation, 'friends')));
  expect(note()).toBe('To show every person, this is a village of 2,000 with 20 fans and 50 friends each.');
  const few = withValue(withValue(presets.seedExample, 'fans', 5), 'friends', 50);
  expect(note({ ...few, broadcast: null })).toBe('To show every person, this is a village of 2,000.');
  const thirty = resolveScenario({ ...few, broadcast: null, universe: 30, followers: 20, message: { fans: 1 } });
  expect(note(thirty)).toBe('All 30 people are shown, with 15 friends each.');
});
