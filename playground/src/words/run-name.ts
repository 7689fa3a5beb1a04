import { msg, str } from '@lit/localize';
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
  const number = pageNumbers().whole(run + 1);
  if (takesOff === null) return msg(str`Run ${number} of ${pageNumbers().whole(wanted)}`);
  const takeOff = howMany(takesOff);
  if (run === takesOff.run && !takesOffOften(takesOff)) return msg(str`Run ${number}, a typical one; ${takeOff}`);
  if (reached === null) return msg(str`Run ${number}; ${takeOff}`);
  if (!hasTakenOff(reached, people)) return msg(str`Run ${number}, it fizzled; ${takeOff}`);
  return msg(str`Run ${number}, it took off; ${howManyDo(takesOff)}`);
}

/** "66 in 100 take off". */
function howMany({ share }: TakeOff): string {
  const hundredths = Math.round(share * 100);
  if (share === 0) return msg('none takes off');
  if (share === 1) return msg('all take off');
  if (hundredths === 0) return msg('fewer than 1 in 100 take off');
  if (hundredths === 100) return msg('nearly all take off');
  return hundredths === 1 ? msg('1 in 100 takes off') : msg(str`${hundredths} in 100 take off`);
}

/** The same where that was just said: "66 in 100 do". */
function howManyDo({ share }: TakeOff): string {
  const hundredths = Math.round(share * 100);
  if (share === 0) return msg('none does');
  if (share === 1) return msg('all do');
  if (hundredths === 0) return msg('fewer than 1 in 100 do');
  if (hundredths === 100) return msg('nearly all do');
  return hundredths === 1 ? msg('1 in 100 does') : msg(str`${hundredths} in 100 do`);
}
