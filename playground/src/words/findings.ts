import { msg, str } from '@lit/localize';
import { hasClock, passingOfResult } from '@ripplecast/elements';
import { universeOf, type ResultDocument } from 'ripplecast/scenario';
import { lastRound } from '../simulation/rounds.ts';
import { besideBuy } from './beside-buy.ts';
import { buyWords } from './buy-name.ts';
import { campaignCostFinding, campaignFinding } from './campaign-words.ts';
import { momentOf } from './moment.ts';
import { pageNumbers, pageWords } from './page-words.ts';
import { splitCostFinding } from './split-costs.ts';
import { splitOf } from './split-sentence.ts';

/** Title of the chart of reach: what it shows, in a sentence. */
export function reachFinding(result: ResultDocument): string {
  const { cascade, comparison, broadcast, provenance } = result;
  const words = buyWords(provenance.scenario);
  const reach = cascade.reach.mean;
  if (reach === 0) return msg('Nobody is reached');
  if (cascade.mix !== undefined) return campaignFinding(result);
  if (words === null || broadcast === null) {
    const { ending } = momentOf(result, lastRound(result));
    if (provenance.scenario.level !== 'network')
      return msg(str`Sharing ends at ${pageWords().people(reach)} after ${ending}`);
    const all = pageWords().people(universeOf(provenance));
    return msg(str`Sharing ends at ${pageNumbers().count(reach)} of ${all} after ${ending}`);
  }
  const passing = passingOfResult(result)?.at ?? null;
  if (passing !== null && splitOf(result) === null)
    return passing === 0 && !hasClock(result)
      ? msg(str`The fans alone outnumber ${words.the}`)
      : msg(str`Sharing passes ${words.the} ${momentOf(result, passing).within}`);
  const often = comparison?.probabilityPasses ?? 0;
  if (often > 0 && often < 1) return `${usually(result)}; ${runsBeat(often, result, words.the)}`;
  const { part, of } = besideBuy(reach, broadcast.reach, words);
  return msg(str`Sharing ends at ${pageWords().people(reach)}, ${part} ${of}`);
}

/** Where most runs end, while a few go far: "Usually it stays at one person". */
function usually({ cascade }: ResultDocument): string {
  const { p50 } = cascade.reach;
  if (p50 === null || p50 > cascade.reach.mean / 2) return msg('On average it ends below');
  return p50 === 1 ? msg('Usually it stays at one person') : msg(str`Usually it stays at ${pageWords().people(p50)}`);
}

/** "1 run in 10 beats the Super Bowl", "2 runs in 5 beat the Super Bowl". */
function runsBeat(often: number, { provenance }: ResultDocument, the: string): string {
  const runs = pageWords().runsIn(often, provenance.scenario.experiment.replicates);
  return runs.startsWith('1 ') ? msg(str`${runs} beats ${the}`) : msg(str`${runs} beat ${the}`);
}

/**
 * Title of the chart of costs.
 * @param isOfRun - Whether the page speaks of one run: the chart shows the average of all, and says so.
 */
export function costFinding(result: ResultDocument, isOfRun: boolean = false): string {
  const { cascade, broadcast, comparison, provenance } = result;
  const { currency } = provenance.scenario;
  const words = buyWords(provenance.scenario);
  const shared = cascade.costPerThousandReached;
  if (shared === null)
    return cascade.reach.mean === 0
      ? msg('Nobody reached, so no cost per person')
      : msg('Enter a budget to compare costs');
  const own = pageNumbers().money(shared, currency);
  if (words === null || broadcast === null)
    return isOfRun
      ? msg(str`On average, reaching 1,000 people costs ${own}`)
      : msg(str`Reaching 1,000 people costs ${own}`);
  const together = cascade.mix === undefined ? null : campaignCostFinding(result);
  if (together !== null) return together;
  const split = splitCostFinding(result);
  if (split !== null) return split;
  if (comparison?.costPerThousandReachedRatio === 0) return msg('Sharing is free here: its budget is zero');
  const other = pageNumbers().money(broadcast.costPerThousandReached, currency);
  return isOfRun
    ? msg(str`On average, reaching 1,000 people costs ${own} by sharing, ${other} ${words.on}`)
    : msg(str`Reaching 1,000 people costs ${own} by sharing, ${other} ${words.on}`);
}

/** How often sharing is the cheaper way, where luck decides it. */
export function cheaperSentence({ cascade, comparison, provenance }: ResultDocument): string {
  const often = comparison?.probabilityCheaper ?? null;
  if (often === null || often === 0 || often === 1 || cascade.mix !== undefined) return '';
  const { replicates } = provenance.scenario.experiment;
  const count = pageNumbers().whole(Math.round(often * replicates));
  return msg(str`Sharing is cheaper per person in ${count} of ${pageNumbers().whole(replicates)} runs.`);
}
