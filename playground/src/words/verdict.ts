import { msg, str } from '@lit/localize';
import { hasClock, type HeadlinePart } from '@ripplecast/elements';
import { universeOf, type CompleteScenario, type ResultDocument } from 'ripplecast/scenario';
import type { FailureReason, RunsCounted, ShownResult, SingleRun } from '../simulation/messages.ts';
import { lastRound, rowAt } from '../simulation/rounds.ts';
import { hasComplaints } from '../state/conversation.ts';
import { readValue } from '../state/scenario-values.ts';
import { startsWithSpot } from '../state/spot-start.ts';
import { besideBuy } from './beside-buy.ts';
import { buyWords } from './buy-name.ts';
import { moreThanSpot } from './campaign-caption.ts';
import { certaintyOf } from './certainty.ts';
import { deskChange } from './desk-words.ts';
import { isEveryone, NEARLY_ALL, whomItReaches } from './everyone.ts';
import { endsEarly } from './early-ends.ts';
import { hasEnded, isOfOneRun } from './has-ended.ts';
import { momentOf, type MomentWords } from './moment.ts';
import { pageNumbers, pageWords } from './page-words.ts';
import { besideIt, sentence, shared, tell } from './sentence-parts.ts';
import { splitSentence } from './split-sentence.ts';

/** What a verdict is said of. */
export interface VerdictFacts {
  readonly result: ShownResult;
  /** Step of the playhead. */
  readonly round: number;
  /** Runs that have been counted so far. */
  readonly runs: RunsCounted;
  /** Of what the page speaks: the average of all runs, or one of them. */
  readonly voice: 'average' | 'run';
  /** Index of that one run. */
  readonly run: number;
  /** Its people by step; null where there is no chance, and before it is there. */
  readonly single: SingleRun | null;
  /** Whether it must fit on a phone; false unless said. */
  readonly isNarrow?: boolean | undefined;
  /** Whether time is running, so that the end is still to come; it is not unless set. */
  readonly playing?: boolean;
}

/** The verdict, and the pieces of the line below it: the range, R, how many runs beat the broadcast. */
export interface PageVerdict {
  readonly parts: readonly HeadlinePart[];
  readonly below: readonly string[];
}

/** People by then and in the end, of the average or of one run. */
interface Reached {
  readonly now: number;
  readonly end: number;
  readonly isOver: boolean;
}

/** The result in two sentences: what has happened by the playhead's step, and the end. */
export function verdictOf(facts: VerdictFacts): PageVerdict {
  return { parts: partsOf(facts), below: certaintyOf(facts) };
}

/** The line before there is a result. */
export function loadingVerdict(): PageVerdict {
  return { parts: [{ text: msg('Counting how far it goes …') }], below: [] };
}

/**
 * The line where there is no answer, and why.
 * @param message - What the core says of a scenario that it refuses.
 */
export function failedVerdict(reason: FailureReason, message: string): PageVerdict {
  switch (reason) {
    case 'notLoaded':
      return {
        parts: [{ text: msg('The simulation could not be loaded.') }],
        below: [msg('The connection may be gone.')],
      };
    case 'died':
      return {
        parts: [{ text: msg('The simulation has stopped.') }],
        below: [msg('The browser may be short of memory.')],
      };
    case 'silent':
      return {
        parts: [{ text: msg('The simulation does not answer.') }],
        below: [msg('It may be slow, or it has stopped.')],
      };
    case 'refused':
      return { parts: [{ text: msg('That cannot be computed.') }], below: [message] };
  }
}

/** The same where there is no line for it: "The simulation has stopped. The browser may be short of memory." */
export function failureSentence(reason: FailureReason, message: string): string {
  const { parts, below } = failedVerdict(reason, message);
  return [...parts.map((part) => ('text' in part ? part.text : '')), ...below].join(' ');
}

/** In place of the small line, while another answer is counted. */
export function countingLabel(): string {
  return msg('Counting …');
}

/** What the button says that asks once more for an answer that did not come. */
export function tryAgainLabel(): string {
  return msg('Try again');
}

function partsOf(facts: VerdictFacts): readonly HeadlinePart[] {
  const { result, round, single, isNarrow = false } = facts;
  if (isOfOneRun(facts) && single !== null) return partsOfRun(facts, single);
  const { mean: end } = result.cascade.reach;
  if (end === 0) return [{ text: nobody(result.provenance.scenario) }];
  const split = splitSentence(result);
  if (split !== null) return [{ text: split }];
  const isOver = hasEnded(facts);
  const early = isOver ? endsEarly(result, isNarrow) : null;
  // Among people who are drawn the picture is of one run, whoever speaks.
  const name = isDrawn(result) && facts.runs.wanted > 1 ? msg('On average') : undefined;
  return early ?? sentenceAt(facts, { now: isOver ? end : rowAt(result, round).reach, end, isOver }, name);
}

/** "Run 12 of 1,000". */
export function nameOfRun(run: number, { wanted }: Pick<RunsCounted, 'wanted'>): string {
  const { whole } = pageNumbers();
  return msg(str`Run ${whole(run + 1)} of ${whole(wanted)}`);
}

/** "Run 12, by round 4: 270 million people, 2.5 times the 2011 Super Bowl. In the end, everyone." */
function partsOfRun(facts: VerdictFacts, { reach }: SingleRun): readonly HeadlinePart[] {
  const { result, round, run, runs, isNarrow = false } = facts;
  const name = isNarrow ? msg(str`Run ${pageNumbers().whole(run + 1)}`) : nameOfRun(run, runs);
  const [first = 0, now = 0, end = 0] = [reach[0], reach[Math.min(round, reach.length - 1)], reach.at(-1)];
  if (end === 0) return [{ text: msg(str`${name}: nobody sees it.`) }];
  const isWatched = isDrawn(result) && !hasClock(result);
  const { scenario } = result.provenance;
  const isByFans = !hasComplaints(scenario) && !startsWithSpot(scenario) && scenario.message.paidSeeds === undefined;
  if (first === end && !isWatched && !hasClock(result) && isByFans) {
    const fans = shared(end === 1 ? msg('one') : pageNumbers().count(end));
    if (end === 1) return tell((put) => msg(str`${name}: it ends with ${put(fans)} fan.`));
    return tell((put) => msg(str`${name}: it ends with the ${put(fans)} fans who see it.`));
  }
  const isOver = hasEnded(facts) && !(isWatched && facts.playing === true);
  return sentenceAt(facts, { now, end, isOver }, name);
}

/** Whether every person is drawn. */
function isDrawn({ provenance }: ShownResult): boolean {
  return provenance.scenario.level === 'network';
}

/**
 * "By round 4: 274 million people, 2.5 times the 2011 Super Bowl. In the end, everyone."
 * @param name - Whose sentence it is; the average's without it.
 */
function sentenceAt(facts: VerdictFacts, reached: Reached, name?: string): readonly HeadlinePart[] {
  const { result } = facts;
  const universe = universeOf(result.provenance);
  const { now, end, isOver } = reached;
  const when = headed(isOver ? inTheEnd(result) : stepAt(result, facts.round), name);
  if (now > universe + 0.5) {
    const count = shared(pageNumbers().count(now));
    const all = pageWords().people(universe);
    return tell((put) => msg(str`${when}: ${put(count)} of ${all}. Everyone is counted again and again.`));
  }
  const desk = isOver && !isOfOneRun(facts) ? deskChange(result) : '';
  const who = sentence`${whoSees(facts, now, name !== undefined)}${besidePart(result, now, isOver)}${desk}`;
  // People who are drawn are watched: how it ends is not told before.
  if (!isOver && isDrawn(result)) return sentence`${when}: ${who}.`;
  if (!isOver)
    return sentence`${when}: ${who}. ${isEveryone(now, universe) ? msg('That is everyone.') : endOf(result, end)}`;
  if (now < NEARLY_ALL * universe) return sentence`${when}: ${who}.`;
  const isAll = isEveryone(now, universe);
  if (name === undefined)
    return tell((put) =>
      isAll ? msg(str`${when}, everyone: ${put(who)}.`) : msg(str`${when}, nearly everyone: ${put(who)}.`),
    );
  return tell((put) =>
    isAll ? msg(str`${when}: everyone, ${put(who)}.`) : msg(str`${when}: nearly everyone, ${put(who)}.`),
  );
}

/** "274 million people", "24 of 30 people", "171 people see a complaint". */
function whoSees({ result, isNarrow = false }: VerdictFacts, now: number, hasName: boolean): readonly HeadlinePart[] {
  const { scenario } = result.provenance;
  const count = shared(pageNumbers().count(now));
  const isOfComplaints = hasComplaints(scenario) && readValue(scenario, 'fans') === 0;
  // Beside the name of a run there is no room for the noun on a phone.
  if (isNarrow && hasName && !isDrawn(result)) return [count];
  const who = people(count, result, now === 1);
  if (!isOfComplaints) return who;
  return now === 1
    ? tell((put) => msg(str`${put(who)} sees a complaint`))
    : tell((put) => msg(str`${put(who)} see a complaint`));
}

/** "274 million people", or where everyone is drawn "24 of 30 people". */
function people(count: HeadlinePart, result: ShownResult, isOne: boolean): readonly HeadlinePart[] {
  const all = pageWords().people(universeOf(result.provenance));
  if (isDrawn(result)) return tell((put) => msg(str`${put(count)} of ${all}`));
  return isOne ? tell((put) => msg(str`${put(count)} person`)) : tell((put) => msg(str`${put(count)} people`));
}

/** When something is said to have happened: before a colon, and in a sentence. */
type When = Pick<MomentWords, 'head' | 'plain'>;

/** "In the end", or where hours end before the sharing does, so that more is to come than is counted: "After 3 days". */
function inTheEnd(result: ShownResult): When {
  const last = lastRound(result);
  // Where nobody is reached any more before the hours end, the last step that is shown is not the last hour.
  const isCutOff =
    (result.cascade.truncatedFraction ?? 0) > 0 && rowAt(result, last).hours === result.cascade.timeline?.at(-1)?.hours;
  return isCutOff ? momentOf(result, last) : { head: msg('In the end'), plain: msg('in the end') };
}

/** "By round 4", or with a name before it "Run 12 of 1,000, by round 4". */
function headed({ head, plain }: When, name: string | undefined): string {
  return name === undefined ? head : `${name}, ${plain}`;
}

/** "By round 4", "After 9 hours", "At the start". */
function stepAt(result: ShownResult, round: number): When {
  const { byHead, by } = momentOf(result, round);
  if (hasClock(result) || round > 0) return { head: byHead, plain: by };
  return { head: msg('At the start'), plain: msg('at the start') };
}

/** Before the end, less than this part of a broadcast is not worth a comparison. */
const WORTH_COMPARING = 0.01;

/** ", 2.5 times the 2011 Super Bowl"; nothing without a broadcast. */
function besidePart(result: ResultDocument, now: number, isOver: boolean): readonly HeadlinePart[] {
  const { cascade, broadcast, provenance } = result;
  if (cascade.mix !== undefined) return moreThanSpot(now, result);
  const words = buyWords(provenance.scenario);
  if (words === null || broadcast === null || now <= (isOver ? 0 : WORTH_COMPARING * broadcast.reach)) return [];
  const { part, of } = besideBuy(now, broadcast.reach, words);
  return sentence`, ${besideIt(part)} ${of}`;
}

/** "In the end, everyone." */
function endOf(result: ShownResult, end: number): string {
  const universe = universeOf(result.provenance);
  if (end > universe + 0.5) return msg(str`In the end, ${pageNumbers().count(end)}: more than there are.`);
  return msg(str`${inTheEnd(result).head}, ${whomItReaches(end, universe)}.`);
}

function nobody(scenario: CompleteScenario): string {
  if (readValue(scenario, 'fans') === 0 && !hasComplaints(scenario))
    return msg('Nobody sees it: there are no fans to start with.');
  if (readValue(scenario, 'fanVisibility') === 0) return msg('Nobody sees it: the post is shown to none of the fans.');
  return msg('Nobody sees it.');
}
