/** The smallest of 1, 2, 5, 10, 20, 50 … that fits, where a large enough one does. */
export function niceStep(fits: (step: number) => boolean): number {
  for (let power = 1; ; power *= 10) {
    for (const factor of [1, 2, 5]) {
      if (fits(factor * power)) return factor * power;
    }
  }
}
