import { numbers } from '../../../text/words.ts';

/** A lower bound in a sentence or table: rounded down, so that it stays one. */
export function atLeast(value: number): string {
  return written(Math.floor(value / stepOf(value) + NOISE) * stepOf(value));
}

/** An upper bound: rounded up. */
export function atMost(value: number): string {
  return written(Math.ceil(value / stepOf(value) - NOISE) * stepOf(value));
}

/** What the last bits of a number may be off. */
const NOISE = 1e-9;

/** One in the last digit that is written: a tenth among few people, else three digits or a person. */
function stepOf(value: number): number {
  if (value < 100) return 0.1;
  return value < 10_000 ? 1 : 10 ** (Math.floor(Math.log10(value)) - 2);
}

function written(value: number): string {
  return numbers.count(Math.round(value * 10) / 10);
}
