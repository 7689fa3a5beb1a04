import type { RunsCounted, ShownResult, SingleRun } from '../simulation/messages.ts';
import { lastRound, rowAt } from '../simulation/rounds.ts';

/** What is still to come below this part of the end is not worth two numbers. */
const REST = 0.005;

/** Whether at a step of the playhead nobody is reached any more: on average, or in the run that is spoken of. */
export function hasEnded(facts: {
  readonly result: ShownResult;
  readonly round: number;
  readonly runs: RunsCounted;
  readonly voice: 'average' | 'run';
  readonly single: SingleRun | null;
}): boolean {
  const { result, round, single } = facts;
  if (round >= lastRound(result)) return true;
  if (isOfOneRun(facts) && single !== null) {
    return single.reach[Math.min(round, single.reach.length - 1)] === single.reach.at(-1);
  }
  const { mean: end } = result.cascade.reach;
  return end - rowAt(result, round).reach < REST * end;
}

/** Whether one run is spoken of, and not the average; the only run of a result is its average. */
export function isOfOneRun({
  voice,
  single,
  runs,
}: {
  readonly voice: 'average' | 'run';
  readonly single: SingleRun | null;
  readonly runs: RunsCounted;
}): boolean {
  return voice === 'run' && single !== null && runs.wanted > 1;
}
