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
  if (2 * share < parts)
    return `${howOften(parts - share, parts)} it reaches ${whom(result, split)}. ${theOthers(parts - share, parts)} nobody shares and it ends with ${theFans(scenario)}.`;
  return `${howOften(share, parts)} nobody shares and it ends with ${theFans(scenario)}. ${theOthers(share, parts)} it reaches ${whom(result, split)}.`;
}

/** How often nobody shares: "9 times in 10"; null where the runs do not split. */
export function silentOften(result: ResultDocument): string | null {
  const split = splitOf(result);
  if (split === null) return null;
  return howOften(...simplestOdds(split.silent, result.provenance.scenario.experiment.replicates));
}

/** How often nobody shares, for where there is little room: "9 times in 10 nobody shares". */
export function splitInShort(result: ResultDocument): string | null {
  const often = silentOften(result);
  return often === null ? null : `${often} nobody shares`;
}

/** "9 times in 10", "Half of the time", "Once in 3 runs". */
function howOften(share: number, parts: number): string {
  const { whole } = pageNumbers();
  if (parts === 2) return 'Half of the time';
  return share === 1 ? `Once in ${whole(parts)} runs` : `${whole(share)} times in ${whole(parts)}`;
}

const ordinals: ReadonlyMap<number, string> = new Map([
  [3, 'third'],
  [4, 'fourth'],
  [5, 'fifth'],
  [10, 'tenth'],
  [20, 'twentieth'],
  [100, 'hundredth'],
  [1000, 'thousandth'],
]);

function theOthers(share: number, parts: number): string {
  const last = ordinals.get(parts);
  if (parts - share === 1 && last !== undefined) return `The ${last} time`;
  return parts === 2 ? 'The other half' : 'Otherwise';
}

/** Whom it ends with: "that one fan", "those 5 fans", "the fans who see it". */
function theFans(scenario: CompleteScenario): string {
  const fans = readValue(scenario, 'fans');
  if (fans === 0) return 'those who complained';
  if (readValue(scenario, 'fanVisibility') < 1 && fans > 1) return 'the fans who see it';
  return fans === 1 ? 'that one fan' : `those ${pageNumbers().count(fans)} fans`;
}

function whom({ provenance }: ResultDocument, { others }: Split): string {
  const universe = universeOf(provenance);
  if (others >= universe - 0.5) return 'everyone';
  if (others >= NEARLY_ALL * universe) return 'nearly everyone';
  return `${pageWords().people(others)} on average`;
}
