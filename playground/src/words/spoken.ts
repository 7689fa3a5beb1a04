import type { ResultDocument } from 'ripplecast/scenario';
import { buyWords } from './buy-name.ts';
import { momentOf } from './moment.ts';
import { onAverage } from './headline.ts';
import { pageWords } from './page-words.ts';
import { rowAt } from '../simulation/rounds.ts';

/** One sentence for each round, for those who hear the page. */
export function spokenRound(result: ResultDocument, round: number): string {
  const { reach } = rowAt(result, round);
  const words = buyWords(result.provenance.scenario);
  const passed = result.broadcast !== null && words !== null && reach >= result.broadcast.reach;
  return `${momentOf(result, round).head}: ${pageWords.people(reach)} reached${onAverage(result)}${passed ? `, more than ${words.the}` : ''}.`;
}
