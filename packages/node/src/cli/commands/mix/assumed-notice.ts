import type { CompleteScenario } from 'ripplecast/scenario';
import { numbers } from '../../../text/words.ts';

/** How many notice the spot, and that nobody has measured it; no sentence where television starts nothing. */
export function assumedNotice(broadcast: CompleteScenario['broadcast']): readonly string[] {
  const notice = broadcast?.notice ?? 0;
  if (notice === 0) return [];
  return [
    `That a spot is noticed ${numbers.percent(notice)} of the times it is seen is assumed: nobody has measured it.`,
  ];
}
