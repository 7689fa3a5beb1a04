import { hasClock } from '@ripplecast/elements';
import { universeOf, type ResultDocument } from 'ripplecast/scenario';
import type { RunsCounted, ShownResult, SingleRun } from '../simulation/messages.ts';
import { lastRound, rowAt } from '../simulation/rounds.ts';
import { buyWords } from './buy-name.ts';
import { hasEnded, isOfOneRun } from './has-ended.ts';
import { heroR } from './hero-r.ts';
import { levelHints, levelNames } from './value-words.ts';
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
  const { scenario } = result.provenance;
  if (scenario.level === 'arithmetic' || scenario.level === 'meanField')
    return `${levelNames[scenario.level]} (${levelHints[scenario.level].toLowerCase().replace(/\.$/u, '')})`;
  const { wanted } = runs;
  if (wanted === 1) return pageWords().oneRun();
  const isEnd = isAtEnd(facts);
  const isOne = isOfOneRun(facts);
  const at = isEnd ? lastRound(result) : round;
  const range = rangeOfRuns(result, at, isEnd, isOne ? ` ${pageWords().runs(wanted)}` : '');
  if (range === null) return null;
  if (isOne) return `${capital(range)}.`;
  if (scenario.level === 'network') {
    const among = pageWords().people(universeOf(result.provenance));
    return capital(`${counted(runs)} among the same ${among}: ${range}.`);
  }
  return `Average of ${counted(runs)}. ${capital(range)}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "1,000 runs", or how far the count is. */
function counted({ counted: done, wanted }: RunsCounted): string {
  const { whole } = pageNumbers();
  return done < wanted ? `the first ${whole(done)} of ${pageWords().runs(wanted)}` : pageWords().runs(wanted);
}

/**
 * "9 in 10 end between 1 person and 295 million people", "all reach 1,000 people at the start"; null without chance.
 * @param runs - " 1,000 runs" where it is not said before of which.
 */
function rangeOfRuns(result: ShownResult, round: number, isEnd: boolean, runs: string): string | null {
  const { reach, reachQuantiles } = rowAt(result, round);
  if (reachQuantiles === null) return null;
  const { p05, p95 } = reachQuantiles;
  const when = isEnd ? '' : round === 0 && !hasClock(result) ? ' at the start' : ` ${by(result, round)}`;
  const reaches = isEnd ? 'end at' : 'reach';
  const most = runs === '' ? '9 in 10' : `9 in 10 of${runs}`;
  if (isCertain(result, round)) return `all${runs} ${reaches} ${pageWords().people(reach)}${when}`;
  if (p05 === p95) return `at least ${most} ${reaches} exactly ${pageWords().people(p05)}${when}`;
  if (pageNumbers().count(p05) === pageNumbers().count(p95))
    return `${most} ${reaches} about ${pageWords().people(p05)}${when}`;
  return `${most} ${isEnd ? 'end' : 'reach'} ${pageWords().peopleBetween(p05, p95)}${when}`;
}

/** Before the end, where 9 runs in 10 end: "In the end between 24.4 and 29.3 million people"; null where it is said already. */
function endOfRuns(facts: Sure): string | null {
  const { result, runs } = facts;
  const { p05, p95 } = result.cascade.reach;
  if (p05 === null || p95 === null || runs.wanted === 1 || isOfOneRun(facts) || isAtEnd(facts)) return null;
  if (p05 >= universeOf(result.provenance)) return 'In the end, everyone';
  const isOne = pageNumbers().count(p05) === pageNumbers().count(p95);
  return `In the end ${isOne ? pageWords().people(p95) : pageWords().peopleBetween(p05, p95)}`;
}

/** Whether it is said how the runs end: those that split in two have no average that is worth a moment's range. */
function isAtEnd(facts: Sure): boolean {
  return hasEnded(facts) || splitOf(facts.result) !== null;
}

function by(result: ShownResult, round: number): string {
  const { plain } = momentOf(result, round);
  return hasClock(result) ? plain : `by ${plain}`;
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
  if (passes === null || words === null) return null;
  if (isOfOneRun(facts) && single !== null) return passesOfRun(result, single, words.the);
  const { counted: all } = runs;
  if (all === 1) return passes === 1 ? `It beats ${words.the}.` : `It never beats ${words.the}.`;
  const end = isAtEnd(facts) ? '' : ' in the end';
  const count = Math.round(passes * all);
  if (count === 0) return `None of ${pageWords().runs(all)} beats ${words.the}${end}.`;
  const many =
    count === all
      ? `All ${pageWords().runs(all)} beat`
      : `${pageNumbers().whole(count)} of ${pageWords().runs(all)} ${count === 1 ? 'beats' : 'beat'}`;
  return `${many} ${words.the}${end}.`;
}

function passesOfRun(result: ResultDocument, { reach }: SingleRun, the: string): string {
  const people = result.broadcast?.reach ?? Infinity;
  const at = reach.findIndex((each) => each >= people);
  if (at < 0) return `This run never beats ${the}.`;
  return at === 0 && !hasClock(result)
    ? `Its fans alone beat ${the}.`
    : `It beats ${the} ${momentOf(result, at).within}.`;
}
