import type { RepeatAudience } from '../viewers/repeat-exposure.ts';

/**
 * How often people see the first n insertions of a placement, for each n that was asked for; fractions of the universe.
 *
 * By Polya's urn: of n insertions, who has seen j sees the next with probability (a + jD) ÷ (a + b + nD), where
 * a = R₁(R₂ − R₁), b = (1 − R₁)(R₂ − R₁) and D = 2R₁ − R₁² − R₂. Only sums of positive numbers, so that tails keep the digits
 * that 1 − Σ would lose.
 */
export class InsertionTails {
  readonly #audience: RepeatAudience;
  readonly #levels: number;
  /** For each n, in a row: exactly 0 … levels − 1, then at least 1 … levels. */
  #rows: Float64Array;
  #last = 0;

  /** @param levels - How often is told of, a whole number of at least 1. */
  constructor(audience: RepeatAudience, levels: number) {
    this.#audience = audience;
    this.#levels = levels;
    this.#rows = new Float64Array(16 * levels);
    this.#rows[0] = 1;
  }

  /**
   * The row of n insertions: entry j is the fraction that sees exactly j, entry levels + j the fraction that sees at least
   * j + 1, j = 0 … levels − 1. Not to be changed; good until the next call.
   * @remarks O(levels) for each n, once.
   */
  row(insertions: number): Float64Array {
    for (let n = this.#last; n < insertions; n += 1) this.#addInsertion(n);
    this.#last = Math.max(this.#last, insertions);
    const width = 2 * this.#levels;
    return this.#rows.subarray(insertions * width, (insertions + 1) * width);
  }

  #addInsertion(n: number): void {
    const levels = this.#levels;
    const width = 2 * levels;
    if ((n + 2) * width > this.#rows.length) {
      const grown = new Float64Array(2 * this.#rows.length + width);
      grown.set(this.#rows);
      this.#rows = grown;
    }
    const rows = this.#rows;
    const { reach, added, short } = this.#audience;
    const isFree = short === 0 || n === 0;
    const whole = added + n * short;
    const [from, to] = [n * width, (n + 1) * width];
    for (let seen = 0; seen < levels; seen += 1) {
      const people = rows[from + seen] ?? 0;
      const more = people * (isFree ? reach : (reach * added + seen * short) / whole);
      const missed = people * (isFree ? 1 - reach : ((1 - reach) * added + (n - seen) * short) / whole);
      rows[to + seen] = (rows[to + seen] ?? 0) + missed;
      if (seen + 1 < levels) rows[to + seen + 1] = more;
      rows[to + levels + seen] = (rows[from + levels + seen] ?? 0) + more;
    }
  }
}
