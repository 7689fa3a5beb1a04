import { msg, str } from '@lit/localize';
import { planLetters } from 'ripplecast/experiment';
import type { PairingChange } from '../state/plans.ts';
import { pageNumbers } from './page-words.ts';

/** The letter of a plan by its place. */
export function planLetter(at: number): string {
  return planLetters[at] ?? '';
}

/** Something that the reader should know about one plan. */
export function aboutPlan(at: number, note: string): string {
  return msg(str`Plan ${planLetter(at)}: ${note}`);
}

/** What is said of a link with more plans than can be compared. */
export function tooManyPlans(got: number, most: number): string {
  return msg(str`The link has ${pageNumbers().whole(got)} plans; the first ${pageNumbers().whole(most)} are compared.`);
}

/** What was changed in a plan so that its runs can be paired with those of plan A. */
export function pairingNote({ plan, kind }: PairingChange): string {
  const letter = planLetter(plan);
  switch (kind) {
    case 'level':
      return msg(str`Plan ${letter} is computed as plan A is: with luck in both, or in neither.`);
    case 'runs':
      return msg(str`Plan ${letter} has as many runs as plan A, so that they can be paired.`);
    case 'seed':
      return msg(str`Plan ${letter} has the random seed of plan A, so that both share their luck.`);
  }
}
