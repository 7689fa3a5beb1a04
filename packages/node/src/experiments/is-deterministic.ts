import type { Level } from 'ripplecast/scenario';

/** Whether a level has expected values in place of chance: then there is one run, and nothing is likely or not. */
export function isDeterministic(level: Level): boolean {
  return level === 'arithmetic' || level === 'meanField';
}
