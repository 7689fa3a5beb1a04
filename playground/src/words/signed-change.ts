import { pageNumbers } from './page-words.ts';

/** A change with its sign, as a part of what was: "+10 %", "−4.9 %". */
export function signed(change: number): string {
  const rounded = Number(change.toPrecision(Math.abs(change) < 1 ? 2 : 3));
  const text = pageNumbers().percent(Math.abs(rounded));
  if (rounded === 0) return text;
  return rounded < 0 ? `−${text}` : `+${text}`;
}
