import { msg, str } from '@lit/localize';
import { presets, type ResultDocument } from 'ripplecast/scenario';
import { resultOfClaim } from '../state/ready-answers.ts';
import { isSameQuestion } from '../state/preset-of.ts';
import { pageWords } from './page-words.ts';

/** How far what was measured is from the claim: "That is 1 in 1.3 million of the claim"; null where nobody is reached. */
export function besideClaim({ cascade, provenance }: ResultDocument): string | null {
  const claimed = resultOfClaim().cascade.reach.mean;
  const reached = cascade.reach.mean;
  if (reached === 0 || isSameQuestion(provenance.scenario, presets.seedExample)) return null;
  return msg(str`That is ${pageWords().oneIn(claimed / reached)} of the claim`);
}
