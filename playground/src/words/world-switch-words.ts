import type { World } from '../state/worlds.ts';

/** The switch of worlds as those hear it who do not see it. */
export const worldSwitchLabel = 'Whose numbers';

/** A world in the switch: its name, shorter where there is little room, and the year of its numbers. */
export const worldWords: Readonly<
  Record<World, { readonly long: string; readonly short: string; readonly year: string }>
> = {
  claim: { long: 'The claim', short: 'The claim', year: '2011' },
  measured: { long: 'What was measured', short: 'Measured', year: '2012' },
  mine: { long: 'My numbers', short: 'My numbers', year: '' },
};

/**
 * What kind of numbers a world has.
 * @param title - Of an example from the gallery; null for others.
 * @param isMeasured - Whether the reader's own numbers are still the measured ones.
 */
export function kindOfNumbers(world: World, title: string | null, isMeasured: boolean): string {
  if (world === 'claim') return 'A claim, not data.';
  if (world === 'measured') return 'Measured, not claimed.';
  return title ?? (isMeasured ? 'These are the measured rates: change them.' : 'What you change is marked “yours”.');
}
