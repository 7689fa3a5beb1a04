import { pageNumbers } from './page-words.ts';
import type { RunsCounted, TakeOff } from '../simulation/messages.ts';
import { hasTakenOff, takesOffOften } from '../simulation/take-off.ts';

/** A run among people who are all drawn. */
export interface DrawnRun {
  /** Its index. */
  readonly run: number;
  /** People whom it reaches in the end; null until the end is shown. */
  readonly reached: number | null;
  /** Everyone. */
  readonly people: number;
}

/**
 * What a run is: "Run 12, it took off; 66 in 100 do", "Run 10, it fizzled; 66 in 100 take off", "Run 5, a typical one; 3 in
 * 100 take off". Before its end "Run 12; 66 in 100 take off", and "Run 7 of 1,000" where that is not known.
 */
export function runName(
  { run, reached, people }: DrawnRun,
  { wanted }: Pick<RunsCounted, 'wanted'>,
  takesOff: TakeOff | null,
): string {
  const name = `Run ${pageNumbers().whole(run + 1)}`;
  if (takesOff === null) return `${name} of ${pageNumbers().whole(wanted)}`;
  if (run === takesOff.run && !takesOffOften(takesOff))
    return `${name}, a typical one; ${howMany(takesOff, 'take off')}`;
  if (reached === null) return `${name}; ${howMany(takesOff, 'take off')}`;
  if (!hasTakenOff(reached, people)) return `${name}, it fizzled; ${howMany(takesOff, 'take off')}`;
  return `${name}, it took off; ${howMany(takesOff, 'do')}`;
}

/** "66 in 100 take off", or where that was just said "66 in 100 do". */
function howMany({ share }: TakeOff, many: 'take off' | 'do'): string {
  const one = many === 'do' ? 'does' : 'takes off';
  const hundredths = Math.round(share * 100);
  if (share === 0) return `none ${one}`;
  if (share === 1) return `all ${many}`;
  if (hundredths === 0) return `fewer than 1 in 100 ${many}`;
  if (hundredths === 100) return `nearly all ${many}`;
  return `${hundredths} in 100 ${hundredths === 1 ? one : many}`;
}
