import { msg, str } from '@lit/localize';
import type { Desk } from 'ripplecast/scenario';

/** When a desk is open: `round the clock`, `from 9:00 to 17:00`. */
export function openHoursName(open: Desk['openHours']): string {
  return open === 'always' ? msg('round the clock') : msg(str`from ${clockTime(open[0])} to ${clockTime(open[1])}`);
}

/** `9:00`, `8:30`. */
function clockTime(hour: number): string {
  const minutes = Math.round(hour * 60);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
