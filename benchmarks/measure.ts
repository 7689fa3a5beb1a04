/** How long something took, in milliseconds, over several runs. */
export interface Timing {
  readonly runs: number;
  readonly medianMs: number;
  readonly fastestMs: number;
  readonly slowestMs: number;
}

/**
 * Times functions in turns (a, b, a, b, …), so that a machine that slows down slows all of them; one run of each before
 * the clock starts.
 */
export function timeInTurns<Name extends string>(
  functions: Readonly<Record<Name, () => unknown>>,
  runs: number,
): Record<Name, Timing> {
  const names = Object.keys(functions) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (const name of names) functions[name]();
  for (let run = 0; run < runs; run += 1) {
    for (const name of names) {
      const start = performance.now();
      functions[name]();
      times[name].push(performance.now() - start);
    }
  }
  const summarize = (values: number[]): Timing => {
    const sorted = values.toSorted((a, b) => a - b);
    return { runs, medianMs: sorted[runs >> 1], fastestMs: sorted[0], slowestMs: sorted[runs - 1] };
  };
  return Object.fromEntries(names.map((name) => [name, summarize(times[name])])) as Record<Name, Timing>;
}

/** Most memory that this process has held so far, in bytes. */
export function peakMemoryBytes(): number {
  return process.resourceUsage().maxRSS * 1024;
}

/** One line of a benchmark's results: what was measured, the number, and what it aims at (null where nothing is). */
export interface Finding {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly aim: string | null;
  readonly reached: boolean | null;
}

/** What a benchmark prints, as JSON, on its standard output. */
export interface BenchmarkReport {
  readonly title: string;
  /** What was checked before the clock started. */
  readonly checked: readonly string[];
  readonly findings: readonly Finding[];
}

/** Hands a report to the runner. */
export function printReport(report: BenchmarkReport): void {
  process.stdout.write(`${JSON.stringify(report)}\n`);
}

/** A finding that must be at most `limit`. */
export function atMost(what: string, value: number, limit: number, unit: string): Finding {
  return { what, value, unit, aim: `at most ${limit} ${unit}`.trim(), reached: value <= limit };
}

/** A finding that must be at least `limit`. */
export function atLeast(what: string, value: number, limit: number, unit: string): Finding {
  return { what, value, unit, aim: `at least ${limit} ${unit}`.trim(), reached: value >= limit };
}

/** A finding without an aim. */
export function measured(what: string, value: number, unit: string): Finding {
  return { what, value, unit, aim: null, reached: null };
}
