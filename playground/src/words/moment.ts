import { formatSpan } from '@ripplecast/elements';
import type { ResultDocument } from 'ripplecast/scenario';
import { rowAt } from '../simulation/rounds.ts';
import { elementWords, pageNumbers, pageWords } from './page-words.ts';

/** How the page speaks of a step of a result, a round or a moment of its clock. */
export interface MomentWords {
  /** At the head of a sentence or a panel, before a colon: `Round 4`, `After 9 hours`. */
  readonly head: string;
  /** The same in a sentence: `round 4`, `after 9 hours`. */
  readonly plain: string;
  /** When something happens: `in round 4`, `after 9 hours`. */
  readonly within: string;
  /** After what something ends: `round 4`, `9 hours`. */
  readonly ending: string;
  /** How long it took: `4 rounds`, `9 hours`. */
  readonly length: string;
  /** The part of it that is a number: `4`, `9 hours`. */
  readonly value: string;
}

/** What a round is. */
export const roundHint = 'Round: friends pass it on once more.';

/** How the page speaks of a step of a result. */
export function momentOf(result: ResultDocument, round: number): MomentWords {
  const { hours } = rowAt(result, round);
  if (hours === null) {
    const length = pageWords().rounds(round);
    const plain = `round ${round}`;
    const value = pageNumbers().whole(round);
    return { head: `Round ${round}`, plain, within: `in ${plain}`, ending: plain, length, value };
  }
  const span = formatSpan(hours, elementWords());
  const plain = `after ${span}`;
  return { head: `After ${span}`, plain, within: plain, ending: span, length: span, value: span };
}
