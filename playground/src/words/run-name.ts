import { formatWhole } from '@ripplecast/elements';
import type { RunsCounted, TakeOff } from '../simulation/messages.ts';

/** "Run 3, one that took off; 52 in 100 do" for the run that is shown first, "Run 7 of 1,000" for others. */
export function runName(run: number, { wanted }: Pick<RunsCounted, 'wanted'>, takesOff: TakeOff | null): string {
  const name = `Run ${formatWhole(run + 1)}`;
  if (takesOff === null || takesOff.run !== run) return `${name} of ${formatWhole(wanted)}`;
  if (takesOff.share === 0) return `${name}, the middle one; none takes off`;
  return `${name}, one that took off; ${inHundred(takesOff.share)}`;
}

function inHundred(share: number): string {
  const hundredths = Math.round(share * 100);
  if (share === 1) return 'all do';
  if (hundredths === 0) return 'fewer than 1 in 100 do';
  if (hundredths === 100) return 'nearly all do';
  return `${hundredths} in 100 ${hundredths === 1 ? 'does' : 'do'}`;
}
