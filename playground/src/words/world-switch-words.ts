import { msg } from '@lit/localize';
import type { World } from '../state/worlds.ts';

/** The switch of worlds as those hear it who do not see it. */
export function worldSwitchLabel(): string {
  return msg('Whose numbers');
}

/** A world in the switch: its name, shorter where there is little room, and the year of its numbers. */
export interface WorldWords {
  readonly long: string;
  readonly short: string;
  readonly year: string;
}

/** How the switch names a world. */
export function worldWords(world: World): WorldWords {
  switch (world) {
    case 'claim':
      return { long: msg('The claim'), short: msg('The claim'), year: '2011' };
    case 'measured':
      return { long: msg('What was measured'), short: msg('Measured'), year: '2012' };
    case 'mine':
      return { long: msg('My numbers'), short: msg('My numbers'), year: '' };
  }
}

/**
 * What kind of numbers a world has.
 * @param title - Of an example from the gallery; null for others.
 * @param isMeasured - Whether the reader's own numbers are still the measured ones.
 */
export function kindOfNumbers(world: World, title: string | null, isMeasured: boolean): string {
  if (world === 'claim') return msg('A claim, not data.');
  if (world === 'measured') return msg('Measured, not claimed.');
  if (title !== null) return title;
  return isMeasured ? msg('These are the measured rates: change them.') : msg('What you change is marked “yours”.');
}
