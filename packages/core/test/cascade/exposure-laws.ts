/**
 * Beta-binomial exposures of loyal viewers, by Pólya's urn: what they saw so far counts for what they see next.
 * @param once - Fraction that one insertion reaches.
 * @param twice - Fraction that two insertions reach.
 * @returns Shape [insertions + 1].
 */
export function loyalViewers(once: number, twice: number, insertions: number): Float64Array {
  const alpha = (once * (twice - once)) / (2 * once - once * once - twice);
  const beta = (alpha * (1 - once)) / once;
  let law = Float64Array.of(1);
  for (let shown = 0; shown < insertions; shown += 1) {
    const next = new Float64Array(shown + 2);
    for (const [seen, probability] of law.entries()) {
      const again = (alpha + seen) / (alpha + beta + shown);
      next[seen] += probability * (1 - again);
      next[seen + 1] += probability * again;
    }
    law = next;
  }
  return law;
}
