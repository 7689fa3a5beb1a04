import { msg, str } from '@lit/localize';
import type { ShownResult, RunsCounted, SingleRun } from '../simulation/messages.ts';
import { passingOfRun } from '../simulation/rounds.ts';
import { buyWords } from './buy-name.ts';
import { momentOf } from './moment.ts';
import { pageWords } from './page-words.ts';
import { nameOfRun } from './verdict.ts';

/** What one run comes to, as the title of its chart: "Run 13 of 1,000 passes the Super Bowl in round 4". */
export function runFinding(result: ShownResult, single: SingleRun, run: number, runs: RunsCounted): string {
  const name = nameOfRun(run, runs);
  const words = buyWords(result.provenance.scenario);
  const passing = passingOfRun(result, single);
  if (words !== null && passing !== null)
    return msg(str`${name} passes ${words.the} ${momentOf(result, passing).within}`);
  return msg(str`${name} ends at ${pageWords().people(single.reach.at(-1) ?? 0)}`);
}
