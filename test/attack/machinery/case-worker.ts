import { parentPort, workerData } from 'node:worker_threads';
import type { CaseOutcome } from './attack.ts';
import { caseOf, type Deal } from './deal-cases.ts';

/** What a thread that runs cases is told. */
export interface CaseOrders {
  /** Module that exports the `deal`. */
  readonly module: string;
  readonly seed: number;
  /** Cases first … end − 1. */
  readonly first: number;
  readonly end: number;
  /** Counts strikes up; whoever watches it sees a hang by its standing still. */
  readonly strikes: Int32Array;
}

/** What a thread tells of each case. */
export interface CaseReport {
  readonly number: number;
  readonly attack: string;
  readonly outcome: CaseOutcome;
}

const { module, seed, first, end, strikes } = workerData as CaseOrders;
const { deal } = (await import(module)) as { deal: Deal };
const onStrike = (): void => {
  Atomics.add(strikes, 0, 1);
};
for (let number = first; number < end; number += 1) {
  const { attack, seed: own } = caseOf(deal, seed, number);
  onStrike();
  // One case after the other: the time of each is measured.
  const outcome = await attack.run(own, onStrike);
  const report: CaseReport = { number, attack: attack.name, outcome };
  parentPort!.postMessage(report, []);
}
