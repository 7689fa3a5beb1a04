import { msg, str } from '@lit/localize';
import { universeOf, type CompleteScenario, type ResultDocument } from 'ripplecast/scenario';
import { simplestOdds } from 'ripplecast/words';
import { readValue } from '../state/scenario-values.ts';
import { NEARLY_ALL } from './everyone.ts';
import { pageNumbers, pageWords } from './page-words.ts';

/** Runs that split in two: in some nobody shares, in the others it goes far. Their average is no run at all. */
export interface Split {
  /** Part of the runs in which nobody shares. */
  readonly silent: number;
  /** Mean number of people whom the others reach. */
  readonly others: number;
}

/** Fewer silent runs than this do not move the average far from the rest. */
const FEWEST_SILENT = 0.05;
/** Those who share reach this many times as many people as see the post itself. */
const FAR = 10;

/** How the runs of a result split in two; null where they do not, and without chance. */
export function splitOf({ cascade, provenance }: ResultDocument): Split | null {
  const silent = cascade.probabilityNoSharer;
  const grows = cascade.criticism?.canTakeOff ?? (cascade.reproductionNumber ?? 0) > 1;
  // Messages that differ split in more than two.
  if (cascade.probabilityAboveTippingPoint !== undefined) return null;
  if (silent === null || silent < FEWEST_SILENT || silent >= 1 || !grows) return null;
  const { scenario } = provenance;
  if (scenario.experiment.replicates < 2) return null;
  const seen = readValue(scenario, 'fans') * readValue(scenario, 'fanVisibility');
  const others = (cascade.reach.mean - silent * seen) / (1 - silent);
  return others >= FAR * Math.max(1, seen) ? { silent, others } : null;
}

/** How the runs split, in a sentence or two: "9 times in 10 nobody shares and it ends with that one fan. The tenth time it reaches everyone." */
export function splitSentence(result: ResultDocument): string | null {
  const split = splitOf(result);
  if (split === null) return null;
  const { scenario } = result.provenance;
  const [share, parts] = simplestOdds(split.silent, scenario.experiment.replicates);
  const end = theFans(scenario);
  const reached = whom(result, split);
  if (2 * share < parts) {
    const far = msg(str`${howOften(parts - share, parts).head} it reaches ${reached}.`);
    return `${far} ${msg(str`${theOthers(parts - share, parts)} nobody shares and it ends with ${end}.`)}`;
  }
  const silent = msg(str`${howOften(share, parts).head} nobody shares and it ends with ${end}.`);
  return `${silent} ${msg(str`${theOthers(share, parts)} it reaches ${reached}.`)}`;
}

/** How often something happens: at the head of a sentence, and in it. */
interface Often {
  readonly head: string;
  readonly plain: string;
}

/** How often nobody shares: "9 times in 10"; null where the runs do not split. */
export function silentOften(result: ResultDocument): Often | null {
  const split = splitOf(result);
  if (split === null) return null;
  return howOften(...simplestOdds(split.silent, result.provenance.scenario.experiment.replicates));
}

/** How often nobody shares, for where there is little room: "9 times in 10 nobody shares". */
export function splitInShort(result: ResultDocument): string | null {
  const often = silentOften(result);
  return often === null ? null : msg(str`${often.head} nobody shares`);
}

/** The same in a sentence: "half of the time nobody shares". */
export function splitInSentence(result: ResultDocument): string | null {
  const often = silentOften(result);
  return often === null ? null : msg(str`${often.plain} nobody shares`);
}

/** "9 times in 10", "Half of the time", "Once in 3 runs". */
function howOften(share: number, parts: number): Often {
  if (parts === 2) return { head: msg('Half of the time'), plain: msg('half of the time') };
  const [some, all] = [share, parts].map(pageNumbers().whole);
  if (share === 1) return { head: msg(str`Once in ${all} runs`), plain: msg(str`once in ${all} runs`) };
  return {
    head: msg(str`${some} times in ${all}`),
    plain: msg(str`${some} times in ${all}`, { id: 'times-in-a-sentence' }),
  };
}

/** The rest of so many times, where it is a single one: "The tenth time". */
const theLast: ReadonlyMap<number, () => string> = new Map([
  [3, () => msg('The third time')],
  [4, () => msg('The fourth time')],
  [5, () => msg('The fifth time')],
  [10, () => msg('The tenth time')],
  [20, () => msg('The twentieth time')],
  [100, () => msg('The hundredth time')],
  [1000, () => msg('The thousandth time')],
]);

function theOthers(share: number, parts: number): string {
  const last = theLast.get(parts);
  if (parts - share === 1 && last !== undefined) return last();
  return parts === 2 ? msg('The other half') : msg('Otherwise');
}

/** Whom it ends with: "that one fan", "those 5 fans", "the fans who see it". */
function theFans(scenario: CompleteScenario): string {
  const fans = readValue(scenario, 'fans');
  if (fans === 0) return msg('those who complained');
  if (readValue(scenario, 'fanVisibility') < 1 && fans > 1) return msg('the fans who see it');
  return fans === 1 ? msg('that one fan') : msg(str`those ${pageNumbers().count(fans)} fans`);
}

function whom({ provenance }: ResultDocument, { others }: Split): string {
  const universe = universeOf(provenance);
  if (others >= universe - 0.5) return msg('everyone');
  if (others >= NEARLY_ALL * universe) return msg('nearly everyone');
  return msg(str`${pageWords().people(others)} on average`);
}
