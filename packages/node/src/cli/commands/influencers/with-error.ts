import { numbers } from '../../../text/words.ts';

/** An estimate and its standard error, `6.46 ± 0.08`: among few people with as many decimals as the error has meaning. */
export function withError(mean: number, standardError: number): string {
  if (mean >= 100 || standardError === 0) return `${numbers.exact(mean)} ± ${numbers.exact(standardError)}`;
  const decimals = Math.max(1, Math.min(3, Math.ceil(-Math.log10(standardError))));
  const write = (value: number): string => numbers.digits(value, { decimals, minDecimals: decimals });
  return `${write(mean)} ± ${write(standardError)}`;
}
