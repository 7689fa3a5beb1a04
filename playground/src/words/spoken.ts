import { msg, str } from '@lit/localize';
import type { ResultDocument } from 'ripplecast/scenario';
import { rowAt } from '../simulation/rounds.ts';
import { besideBuy } from './beside-buy.ts';
import { buyWords } from './buy-name.ts';
import { isOfOneRun } from './has-ended.ts';
import { momentOf } from './moment.ts';
import { pageWords } from './page-words.ts';
import { splitInSentence, splitInShort } from './split-sentence.ts';
import { nameOfRun, type VerdictFacts } from './verdict.ts';

/** Of what a moment is said; `voice` as the page has it. */
export type MomentFacts = Omit<VerdictFacts, 'result'> & { readonly result: ResultDocument };

/** One sentence for each round, for those who hear the page: "Round 4: 274 million people reached, more than the Super Bowl." */
export function spokenRound(facts: MomentFacts): string {
  const { result } = facts;
  const words = buyWords(result.provenance.scenario);
  const people = peopleAt(facts);
  const beats = result.broadcast !== null && words !== null && people >= result.broadcast.reach;
  const split = isOfOneRun(facts) ? null : splitInSentence(result);
  const reached = isAverage(facts)
    ? msg(str`${moment(facts)}: ${pageWords().people(people)} reached on average`)
    : msg(str`${moment(facts)}: ${pageWords().people(people)} reached`);
  if (split !== null) return msg(str`${reached}; ${split}.`);
  return beats ? msg(str`${reached}, more than ${words.the}.`) : `${reached}.`;
}

/** The people of a moment, for the bar: "Round 4: 274 million people". */
export function reachedByRound(facts: MomentFacts): string {
  const reached = `${moment(facts)}: ${pageWords().people(peopleAt(facts))}`;
  return isAverage(facts) ? msg(str`${reached} on average`) : reached;
}

/** The result in a few words, for where the verdict is out of sight. */
export function verdictInShort(facts: MomentFacts): string {
  const { result } = facts;
  const split = isOfOneRun(facts) ? null : splitInShort(result);
  if (split !== null) return split;
  const words = buyWords(result.provenance.scenario);
  const people = peopleAt(facts);
  if (words === null || result.broadcast === null || people === 0) return reachedByRound(facts);
  const { part, of } = besideBuy(people, result.broadcast.reach, words);
  return `${reachedByRound(facts)}, ${part} ${of}`;
}

function peopleAt(facts: MomentFacts): number {
  const { result, round, single } = facts;
  if (!isOfOneRun(facts) || single === null) return rowAt(result, round).reach;
  return single.reach[Math.min(round, single.reach.length - 1)] ?? 0;
}

/** "Round 4", "After 9 hours"; of one run "Run 12 of 1,000, round 4". */
function moment(facts: MomentFacts): string {
  const { result, round, run, runs } = facts;
  const { head, plain } = momentOf(result, round);
  return isOfOneRun(facts) ? `${nameOfRun(run, runs)}, ${plain}` : head;
}

/** Told apart from one run, where there is luck. */
function isAverage(facts: MomentFacts): boolean {
  const isRandom = facts.result.cascade.probabilityNoSharer !== null && facts.runs.wanted > 1;
  return isRandom && !isOfOneRun(facts);
}
