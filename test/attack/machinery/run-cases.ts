import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { CaseOrders, CaseReport } from './case-worker.ts';
import { caseOf, type Deal } from './deal-cases.ts';

/** Something that an attack found. */
export interface FoundFault {
  readonly number: number;
  readonly attack: string;
  readonly message: string;
  /** The input as it was drawn, and the smallest that fails too (the same, for a hang). */
  readonly drawn: string;
  readonly smallest: string;
}

/** How the cases of one attack ended, and the longest of them. */
export interface AttackCount {
  readonly accepted: number;
  readonly refused: number;
  readonly findings: number;
  readonly seconds: number;
  readonly slowest: { readonly number: number; readonly ms: number } | null;
}

/** Which cases to run, and how. */
export interface CaseRun {
  /** Module that exports the `deal`, as an address. */
  readonly module: string;
  readonly seed: number;
  readonly first: number;
  readonly end: number;
  /** Milliseconds that one strike may take before it counts as a hang. */
  readonly bound: number;
  /** So many findings are enough: the rest is not run. */
  readonly enough: number;
  readonly onFinding?: (fault: FoundFault) => void;
  /** After every case: how many are done. */
  readonly onCase?: (done: number) => void;
}

/** What the cases came to. */
export interface CaseRunReport {
  readonly counts: ReadonlyMap<string, AttackCount>;
  readonly faults: readonly FoundFault[];
  /** Cases that were run. */
  readonly done: number;
}

const none: AttackCount = { accepted: 0, refused: 0, findings: 0, seconds: 0, slowest: null };

/**
 * Runs cases one after the other in a thread. A strike that takes longer than the bound, or that ends the thread, is a finding:
 * the thread is ended, and another one goes on with the next case.
 */
export async function runCases(run: CaseRun): Promise<CaseRunReport> {
  const { deal } = (await import(run.module)) as { deal: Deal };
  const counts = new Map<string, AttackCount>();
  const faults: FoundFault[] = [];
  let next = run.first;
  const take = ({ number, attack, outcome }: CaseReport): void => {
    next = number + 1;
    const before = counts.get(attack) ?? none;
    const { verdict, ms } = outcome;
    counts.set(attack, {
      ...before,
      [verdict === 'finding' ? 'findings' : verdict]: before[verdict === 'finding' ? 'findings' : verdict] + 1,
      seconds: before.seconds + ms / 1000,
      slowest: before.slowest !== null && before.slowest.ms >= ms ? before.slowest : { number, ms },
    });
    if (outcome.verdict === 'finding') {
      const { message, drawn, smallest } = outcome;
      faults.push({ number, attack, message, drawn, smallest });
      run.onFinding?.({ number, attack, message, drawn, smallest });
    }
    run.onCase?.(next - run.first);
  };
  const isDone = (): boolean => next >= run.end || faults.length >= run.enough;
  while (!isDone()) {
    // A thread runs all cases, unless one ends it.
    const message = await runThread({ ...run, first: next }, take, isDone);
    if (message === null) continue;
    const { attack, seed } = caseOf(deal, run.seed, next);
    const input = attack.show(seed);
    const outcome = { verdict: 'finding', ms: run.bound, message, drawn: input, smallest: input } as const;
    take({ number: next, attack: attack.name, outcome });
  }
  return { counts, faults, done: next - run.first };
}

/** Runs one thread to its end. Returns why it ended before its cases did; null where it did not. */
async function runThread(
  { module, seed, first, end, bound }: CaseRun,
  take: (report: CaseReport) => void,
  isDone: () => boolean,
): Promise<string | null> {
  const strikes = new Int32Array(new SharedArrayBuffer(4));
  const workerData: CaseOrders = { module, seed, first, end, strikes };
  const isInherited = process.execArgv.some((argument) => argument.includes('ripplecast/source'));
  const worker = new Worker(new URL('./case-worker.ts', import.meta.url), {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: 1024 },
    ...(!isInherited && { execArgv: [...process.execArgv, '--conditions=ripplecast/source'] }),
  });
  let reason: string | null = null;
  let wasDone = false;
  const endWith = (why: string | null): void => {
    if (wasDone) return;
    wasDone = true;
    reason = why;
    void worker.terminate();
  };
  worker.on('message', (report: CaseReport) => {
    if (wasDone) return;
    take(report);
    if (isDone()) endWith(null);
  });
  worker.on('error', (error: Error) => endWith(`the thread ended: ${error.stack ?? error.message}`));
  // Loading the modules counts too, and takes longer than any case.
  let seen = -1;
  let since = performance.now();
  const watch = setInterval(
    () => {
      const now = Atomics.load(strikes, 0);
      if (now !== seen) {
        seen = now;
        since = performance.now();
      } else if (performance.now() - since > bound) endWith(`a hang: no end after ${bound / 1000} s`);
    },
    Math.min(200, bound / 4),
  );
  const [code] = (await once(worker, 'exit')) as [number];
  clearInterval(watch);
  if (!wasDone && code !== 0) return `the thread ended with code ${code}`;
  return reason;
}
