import type { ResultDocument } from 'ripplecast/scenario';
import { formatSpan } from '../numbers/format-hours.ts';
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
  const reach = cascade.reach.mean;
  if (reach === 0 || end === undefined) return words.findings.nobodyReached;
  const buy = broadcastWords(result, words);
  if (buy === null || broadcast === null) {
    const people = { text: count(reach), count: reach };
    return end.hours === undefined
      ? words.findings.reaches({ people, round: end.generation })
      : words.findings.reachesAfter({ people, span: formatSpan(end.hours, words, locale) });
  }
  const round = comparison?.generationPassingBroadcast ?? null;
  if (round !== null) return words.findings.passes({ broadcast: buy.name, round });
  const hours = comparison?.hoursPassingBroadcast ?? null;
  if (hours !== null) {
    return words.findings.passesAfter({ broadcast: buy.name, span: formatSpan(hours, words, locale) });
  }
  const often = comparison?.probabilityPasses ?? 0;
  if (often > 0) return words.findings.passesSometimes({ broadcast: buy.name, runs: percent(often) });
  const people = { text: count(reach), count: reach };
  return words.findings.neverPasses({ people, broadcast: buy.name, share: percent(reach / broadcast.reach) });
}
