import { exp, log } from '../../random/index.ts';

/** base^exponent with the same bits on every engine, for a base of at least 0 and an exponent above 0. */
export function power(base: number, exponent: number): number {
  return base === 0 ? 0 : exp(exponent * log(base));
}
