import { msg, str } from '@lit/localize';
import { hasClock } from '@ripplecast/elements';
import { universeOf, type ResultDocument } from 'ripplecast/scenario';
import type { RunsCounted, ShownResult, SingleRun } from '../simulation/messages.ts';
import { lastRound, rowAt } from '../simulation/rounds.ts';
import { buyWords } from './buy-name.ts';
import { capital } from './capital.ts';
import { hasEnded, isOfOneRun } from './has-ended.ts';
import { heroR } from './hero-r.ts';
import { momentOf } from './moment.ts';
import { pageNumbers, pageWords } from './page-words.ts';
import { splitOf } from './split-sentence.ts';

/** Of what the line is said. */
interface Sure {
  readonly result: ShownResult;
  readonly round: number;
  readonly runs: RunsCounted;
  readonly voice: 'average' | 'run';
  readonly single: SingleRun | null;
}

/** How sure the verdict is, in pieces of one line: the range of the runs, R, and how many beat the broadcast. */
export function certaintyOf(facts: Sure): readonly string[] {
  if (facts.result.cascade.reach.mean === 0) return [];
  const pieces = [rangeSentence(facts), endOfRuns(facts), heroR(facts.result), passesSentence(facts)];
  return pieces.filter((piece) => piece !== null);
}

/** "Average of 1,000 runs. 9 in 10 end between 1 person and 295 million people." */
export function rangeSentence(facts: Sure): string | null {
  const { result, round, runs } = facts;
  const { level } = result.provenance.scenario;
  if (level === 'arithmetic') return msg('Simple multiplication (everyone counted again and again)');
  if (level === 'meanField') return msg('Averages without luck (each person counts once)');
  const { wanted } = runs;
  if (wanted === 1) return pageWords().oneRun();
  const isEnd = isAtEnd(facts);
  const isOne = isOfOneRun(facts);
  const at = isEnd ? lastRound(result) : round;
  const range = rangeOfRuns(result, at, isEnd, isOne ? wanted : null);
  if (range === null) return null;
  if (isOne) return `${capital(range)}.`;
  if (level === 'network') {
    const among = pageWords().people(universeOf(result.provenance));
    return capital(msg(str`${counted(runs)} among the same ${among}: ${range}.`));
  }
  return msg(str`Average of ${counted(runs)}. ${capital(range)}.`);
}

/** "1,000 runs", or how far the count is. */
function counted({ counted: done, wanted }: RunsCounted): string {
  const { whole } = pageNumbers();
  if (done >= wanted) return pageWords().runs(wanted);
  return msg(str`the first ${whole(done)} of ${whole(wanted)} runs`);
}

/**
 * "9 in 10 end between 1 person and 295 million people", "all reach 1,000 people at the start"; null without chance.
 * @param runs - How many there are, where it is not said before; else null.
 */
function rangeOfRuns(result: ShownResult, round: number, isEnd: boolean, runs: number | null): string | null {
  const { reach, reachQuantiles } = rowAt(result, round);
  if (reachQuantiles === null) return null;
  const { p05, p95 } = reachQuantiles;
  const when = isEnd ? null : round === 0 && !hasClock(result) ? msg('at the start') : momentOf(result, round).by;
  const all = runs === null ? null : pageNumbers().whole(runs);
  if (isCertain(result, round))
    return endOrReach(all === null ? msg('all') : msg(str`all ${all} runs`), atPeople(reach), when);
  const most = all === null ? msg('9 in 10') : msg(str`9 in 10 of ${all} runs`);
  if (p05 === p95) return endOrReach(msg(str`at least ${most}`), msg(str`exactly ${atPeople(p05)}`), when);
  if (pageNumbers().count(p05) === pageNumbers().count(p95))
    return endOrReach(most, msg(str`about ${atPeople(p05)}`), when);
  const between = pageWords().peopleBetween(p05, p95);
  return when === null ? msg(str`${most} end ${between}`) : msg(str`${most} reach ${between} ${when}`);
}

/** "all end at 1,000 people", "9 in 10 reach about 1,000 people by round 2". */
function endOrReach(runs: string, people: string, when: string | null): string {
  return when === null ? msg(str`${runs} end at ${people}`) : msg(str`${runs} reach ${people} ${when}`);
}

/** "1,000 people", after a preposition: in some languages a single person changes there. */
function atPeople(count: number): string {
  return pageNumbers().count(count) === '1'
    ? msg('1 person', { id: 'one-person-after-at', desc: 'after “at”, in the dative' })
    : pageWords().people(count);
}

/** Before the end, where 9 runs in 10 end: "In the end between 24.4 and 29.3 million people"; null where it is said already. */
function endOfRuns(facts: Sure): string | null {
  const { result, runs } = facts;
  const { p05, p95 } = result.cascade.reach;
  if (p05 === null || p95 === null || runs.wanted === 1 || isOfOneRun(facts) || isAtEnd(facts)) return null;
  if (p05 >= universeOf(result.provenance)) return msg('In the end, everyone');
  const isOne = pageNumbers().count(p05) === pageNumbers().count(p95);
  return msg(str`In the end ${isOne ? pageWords().people(p95) : pageWords().peopleBetween(p05, p95)}`);
}

/** Whether it is said how the runs end: those that split in two have no average that is worth a moment's range. */
function isAtEnd(facts: Sure): boolean {
  return hasEnded(facts) || splitOf(facts.result) !== null;
}

/**
 * Whether every run is at the mean: both quantiles there, and nothing beyond it that could even out a run below it. That
 * is so where everybody is reached, where all fans see the post, and where nobody is reached after them.
 */
function isCertain(result: ShownResult, round: number): boolean {
  const { cascade, provenance } = result;
  const { reach, reachQuantiles } = rowAt(result, round);
  if (reachQuantiles?.p05 !== reach || reachQuantiles.p95 !== reach) return false;
  const { scenario } = provenance;
  const { message } = scenario;
  const allFans = 'fans' in message && reach === message.fans && message.fanVisibility === 1;
  return reach === universeOf(provenance) || (allFans && (round === 0 || cascade.earnedReach.mean === 0));
}

/** "104 of 1,000 runs beat the Super Bowl."; in the voice of one run, whether and when that one does. Null without a broadcast or without chance. */
export function passesSentence(facts: Sure): string | null {
  const { result, runs, single } = facts;
  const passes = result.comparison?.probabilityPasses ?? null;
  const words = buyWords(result.provenance.scenario);
  // With television in it, every run does.
  if (passes === null || words === null || result.cascade.mix !== undefined) return null;
  if (isOfOneRun(facts) && single !== null) return passesOfRun(result, single, words.the);
  if (runs.counted === 1)
    return passes === 1 ? msg(str`It beats ${words.the}.`) : msg(str`It never beats ${words.the}.`);
  return isAtEnd(facts)
    ? manyBeat(Math.round(passes * runs.counted), runs.counted, words.the)
    : manyWillBeat(Math.round(passes * runs.counted), runs.counted, words.the);
}

/** "104 of 1,000 runs beat the Super Bowl." */
function manyBeat(count: number, counted: number, the: string): string {
  const [many, all] = [count, counted].map(pageNumbers().whole);
  if (count === 0) return msg(str`None of ${all} runs beats ${the}.`);
  if (count === counted) return msg(str`All ${all} runs beat ${the}.`);
  return count === 1 ? msg(str`1 of ${all} runs beats ${the}.`) : msg(str`${many} of ${all} runs beat ${the}.`);
}

/** The same before the end. */
function manyWillBeat(count: number, counted: number, the: string): string {
  const [many, all] = [count, counted].map(pageNumbers().whole);
  if (count === 0) return msg(str`None of ${all} runs beats ${the} in the end.`);
  if (count === counted) return msg(str`All ${all} runs beat ${the} in the end.`);
  return count === 1
    ? msg(str`1 of ${all} runs beats ${the} in the end.`)
    : msg(str`${many} of ${all} runs beat ${the} in the end.`);
}

function passesOfRun(result: ResultDocument, { reach }: SingleRun, the: string): string {
  const people = result.broadcast?.reach ?? Infinity;
  const at = reach.findIndex((each) => each >= people);
  if (at < 0) return msg(str`This run never beats ${the}.`);
  return at === 0 && !hasClock(result)
    ? msg(str`Its fans alone beat ${the}.`)
    : msg(str`It beats ${the} ${momentOf(result, at).within}.`);
}
