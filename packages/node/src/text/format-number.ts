/** Numbers as people read them. Nothing here reaches a result: JSON and CSV have every digit. */

const grouped = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const oneDecimal = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 });
const twoDecimals = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const threeDigits = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 3 });
const words = new Intl.NumberFormat('en-US', {
  notation: 'compact',
  compactDisplay: 'long',
  maximumSignificantDigits: 3,
});

/** A minus that is as wide as a plus, in place of the hyphen. */
function withTrueMinus(text: string): string {
  return text.replaceAll('-', '−');
}

/** A count in a table: `294,650,000`; below 100, where means have fractions that matter, one decimal: `12.3`. */
export function formatCount(count: number): string {
  return withTrueMinus((Math.abs(count) < 100 ? oneDecimal : grouped).format(count));
}

/** A count in a sentence: `275 million`, `8.84 billion`, `930`. */
export function countInWords(count: number): string {
  if (Math.abs(count) < 1000) return formatCount(count);
  if (Math.abs(count) < 999_500) return withTrueMinus(grouped.format(Number(count.toPrecision(3))));
  return withTrueMinus(words.format(count));
}

/** A count in a narrow table: `295M`, `8.84B`, `27.9K`; below 10,000 as it is. */
export function formatShortCount(count: number): string {
  if (Math.abs(count) < 9999.5) return formatCount(count);
  return withTrueMinus(
    new Intl.NumberFormat('en-US', { notation: 'compact', maximumSignificantDigits: 3 }).format(count),
  );
}

/** Any other number, to three digits: `30`, `0.302`, `2.65`. */
export function formatNumber(value: number): string {
  if (value !== 0 && Math.abs(value) < 1e-4) return withTrueMinus(value.toExponential(1));
  return withTrueMinus(Math.abs(value) >= 1000 ? grouped.format(value) : threeDigits.format(value));
}

/** A fraction as percent to three digits: `0.288 %`, `37.7 %`; never `0 %` or `100 %` for what is only near. */
export function formatPercent(fraction: number): string {
  if (fraction > 0.9995 && fraction < 1) return '> 99.9 %';
  if (fraction > 0 && fraction < 1e-8) return '< 0.000001 %';
  return `${withTrueMinus(threeDigits.format(fraction * 100))} %`;
}

/** An amount: `$0.17`, `$4,100,000`, `0.0057 EUR`; below 0.10 to three digits that count. */
export function formatMoney(amount: number, currency: string): string {
  const size = Math.abs(amount);
  let digits: string;
  if (size >= 1000 || amount === 0) digits = grouped.format(amount);
  else if (size >= 0.1) digits = twoDecimals.format(amount);
  else if (size >= 1e-6) digits = threeDigits.format(amount);
  else digits = amount.toExponential(1);
  return withCurrency(withTrueMinus(digits), currency);
}

/** An amount in a sentence: `$4.1 million`, `$354,000`, `$0.17`. */
export function moneyInWords(amount: number, currency: string): string {
  return Math.abs(amount) >= 1000 ? withCurrency(countInWords(amount), currency) : formatMoney(amount, currency);
}

function withCurrency(digits: string, currency: string): string {
  if (currency !== 'USD') return `${digits} ${currency}`;
  return digits.startsWith('−') ? `−$${digits.slice(1)}` : `$${digits}`;
}

/**
 * A share of runs as people say it: `9 in 10`, `1 in 3`, `1 in 5,000`, `38 in 100`; `all` and `none` at the ends.
 * The simplest of these that is as near as the runs can tell (two standard errors), or within a twentieth of the smaller side.
 * @param fraction - In [0, 1].
 * @param runs - Number of runs in which it was counted.
 */
export function oddsInWords(fraction: number, runs: number): string {
  if (fraction <= 0) return 'none';
  if (fraction >= 1) return 'all';
  const standardError = Math.sqrt((fraction * (1 - fraction)) / runs);
  const tolerance = Math.max(Math.min(fraction, 1 - fraction) * 0.05, Math.min(2 * standardError, 0.02));
  for (const parts of [2, 3, 4, 5, 10, 20, 100]) {
    const share = Math.round(fraction * parts);
    if (share > 0 && share < parts && Math.abs(share / parts - fraction) <= tolerance) return `${share} in ${parts}`;
  }
  if (fraction < 0.1) return `1 in ${grouped.format(Number((1 / fraction).toPrecision(2)))}`;
  if (fraction > 0.99) {
    const parts = 10 ** Math.ceil(-Math.log10(1 - fraction));
    return `${grouped.format(Math.round(fraction * parts))} in ${grouped.format(parts)}`;
  }
  return `${Math.round(fraction * 100)} in 100`;
}
