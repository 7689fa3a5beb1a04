import { hasClock, passingOfResult } from '@ripplecast/elements';
import { universeOf, type ResultDocument } from 'ripplecast/scenario';
import { lastRound } from '../simulation/rounds.ts';
import { besideBuy } from './beside-buy.ts';
import { buyWords } from './buy-name.ts';
import { momentOf } from './moment.ts';
import { pageNumbers, pageWords } from './page-words.ts';
import { splitCostFinding } from './split-costs.ts';
import { splitOf } from './split-sentence.ts';

/** Title of the chart of reach: what it shows, in a sentence. */
export function reachFinding(result: ResultDocument): string {
  const { cascade, comparison, broadcast, provenance } = result;
  const words = buyWords(provenance.scenario);
  const reach = cascade.reach.mean;
  if (cascade.reach.mean === 0) return 'Nobody is reached';
  if (words === null || broadcast === null) {
    const everyone = provenance.scenario.level === 'network' ? `${pageNumbers().count(reach)} of ` : '';
    const people = pageWords().people(everyone === '' ? reach : universeOf(provenance));
    return `Sharing ends at ${everyone}${people} after ${momentOf(result, lastRound(result)).ending}`;
  }
  const passing = passingOfResult(result)?.at ?? null;
  if (passing !== null && splitOf(result) === null)
    return passing === 0 && !hasClock(result)
      ? `The fans alone outnumber ${words.the}`
      : `Sharing passes ${words.the} ${momentOf(result, passing).within}`;
  const often = comparison?.probabilityPasses ?? 0;
  if (often > 0 && often < 1) return `${usually(result)}; ${runsBeat(often, result)} ${words.the}`;
  const { part, of } = besideBuy(reach, broadcast.reach, words);
  return `Sharing ends at ${pageWords().people(reach)}, ${part} ${of}`;
}

/** Where most runs end, while a few go far: "Usually it stays at one person". */
function usually({ cascade }: ResultDocument): string {
  const { p50 } = cascade.reach;
  if (p50 === null || p50 > cascade.reach.mean / 2) return 'On average it ends below';
  return `Usually it stays at ${p50 === 1 ? 'one person' : pageWords().people(p50)}`;
}

/** "1 run in 10 beats", "2 runs in 5 beat". */
function runsBeat(often: number, { provenance }: ResultDocument): string {
  const runs = pageWords().runsIn(often, provenance.scenario.experiment.replicates);
  return `${runs} ${runs.startsWith('1 ') ? 'beats' : 'beat'}`;
}

/** A finding where the page speaks of one run: the charts show the average. */
export function besideOneRun(finding: string): string {
  const isOfAverage = /^(?:Sharing (?:passes|ends)|Reaching) /u.test(finding);
  return isOfAverage ? `On average, ${finding.charAt(0).toLowerCase()}${finding.slice(1)}` : finding;
}

/** Title of the chart of costs. */
export function costFinding(result: ResultDocument): string {
  const { cascade, broadcast, comparison, provenance } = result;
  const { currency } = provenance.scenario;
  const words = buyWords(provenance.scenario);
  const shared = cascade.costPerThousandReached;
  if (shared === null)
    return cascade.reach.mean === 0 ? 'Nobody reached, so no cost per person' : 'Enter a budget to compare costs';
  if (words === null || broadcast === null)
    return `Reaching 1,000 people costs ${pageNumbers().money(shared, currency)}`;
  const split = splitCostFinding(result);
  if (split !== null) return split;
  if (comparison?.costPerThousandReachedRatio === 0) return 'Sharing is free here: its budget is zero';
  const [own, other] = [shared, broadcast.costPerThousandReached].map((each) => pageNumbers().money(each, currency));
  return `Reaching 1,000 people costs ${own} by sharing, ${other} ${words.on}`;
}

/** How often sharing is the cheaper way, where luck decides it. */
export function cheaperSentence({ comparison, provenance }: ResultDocument): string {
  const often = comparison?.probabilityCheaper ?? null;
  if (often === null || often === 0 || often === 1) return '';
  const { replicates } = provenance.scenario.experiment;
  const count = pageNumbers().whole(Math.round(often * replicates));
  return `Sharing is cheaper per person in ${count} of ${pageWords().runs(replicates)}.`;
}
