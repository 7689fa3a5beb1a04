import type { ResultDocument } from 'ripplecast/scenario';
import { numbersOf } from '../numbers/format-number.ts';
import { broadcastWords } from '../results/broadcast-of-result.ts';
import { reachPoints, reachScale } from '../results/reach-of-result.ts';
import type { ReachPoint } from '../scales/reach-point.ts';
import type { ElementWords } from '../words/element-words.ts';

/** What the chart of reach shows. */
export interface ShownReach {
  readonly points: readonly ReachPoint[];
  readonly broadcast: number | null;
  readonly broadcastLabel: string;
  readonly finding: string;
  readonly scale: 'linear' | 'log';
}

/** A chart without data. */
export const noReach: ShownReach = { points: [], broadcast: null, broadcastLabel: '', finding: '', scale: 'linear' };

/** What the chart shows of a result. */
export function chartOfResult(result: ResultDocument, words: ElementWords, locale: string): ShownReach {
  return {
    points: reachPoints(result),
    broadcast: result.broadcast?.reach ?? null,
    broadcastLabel: broadcastWords(result, words)?.short ?? '',
    finding: finding(result, words, locale),
    scale: reachScale(result),
  };
}

function finding(result: ResultDocument, words: ElementWords, locale: string): string {
  const { cascade, comparison, broadcast } = result;
  const { count, percent } = numbersOf(locale);
  const end = reachPoints(result).at(-1);
  if (cascade.reach.mean === 0 || end === undefined) return words.findings.nobodyReached;
  const buy = broadcastWords(result, words);
  if (buy === null || broadcast === null) {
    return words.findings.reaches({ people: { text: count(end.reach), count: end.reach }, round: end.generation });
  }
  const passing = comparison?.generationPassingBroadcast ?? null;
  if (passing !== null) return words.findings.passes({ broadcast: buy.name, round: passing });
  const often = comparison?.probabilityPasses ?? 0;
  if (often > 0) return words.findings.passesSometimes({ broadcast: buy.name, runs: percent(often) });
  return words.findings.neverPasses({ broadcast: buy.name, share: percent(end.reach / broadcast.reach) });
}
