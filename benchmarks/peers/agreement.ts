/** A mean over independent runs, and its standard error. */
export interface Estimate {
  readonly mean: number;
  readonly standardError: number;
}

/** The mean that one tool found. */
export interface ToolMean {
  readonly tool: string;
  readonly estimate: Estimate;
}

/** Two tools and how far their means are from each other. */
export interface Difference {
  readonly tools: readonly [string, string];
  readonly means: readonly [number, number];
  /** Difference of the means in standard errors of that difference. */
  readonly errors: number;
}

/**
 * Means may differ by this many standard errors of their difference. Of tools that simulate the same, a pair gets beyond it once
 * in 150,000 times, one of the 32 pairs of the benchmark once in 4,600.
 */
export const MAX_ERRORS = 4.5;

function errorsBetween(a: Estimate, b: Estimate): number {
  const difference = Math.abs(a.mean - b.mean);
  // Where every run of both tools ends alike there is no error, and nothing may differ.
  return difference === 0 ? 0 : difference / Math.hypot(a.standardError, b.standardError);
}

/** The difference of every pair of tools. */
export function comparePairs(means: readonly ToolMean[]): Difference[] {
  return means.flatMap((one, index) =>
    means.slice(index + 1).map((other) => ({
      tools: [one.tool, other.tool] as const,
      means: [one.estimate.mean, other.estimate.mean] as const,
      errors: errorsBetween(one.estimate, other.estimate),
    })),
  );
}
