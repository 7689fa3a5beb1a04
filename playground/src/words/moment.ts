import { msg, str } from '@lit/localize';
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
  /** At the head of a sentence about all that has happened: `By round 4`, `After 9 hours`. */
  readonly byHead: string;
  /** The same in a sentence: `by round 4`, `after 9 hours`. */
  readonly by: string;
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
export function roundHint(): string {
  return msg('Round: friends pass it on once more.');
}

/** Where there is no result yet: `Round 0`. */
export function roundZero(): string {
  return roundOf(0).head;
}

/** How the page speaks of a step of a result. */
export function momentOf(result: ResultDocument, round: number): MomentWords {
  const { hours } = rowAt(result, round);
  return hours === null ? roundOf(round) : momentWords(formatSpan(hours, elementWords()));
}

/** How the page speaks of a round. */
export function roundOf(round: number): MomentWords {
  const value = pageNumbers().whole(round);
  const plain = msg(str`round ${value}`);
  return {
    head: msg(str`Round ${value}`),
    plain,
    byHead: msg(str`By round ${value}`),
    by: msg(str`by round ${value}`),
    within: msg(str`in round ${value}`),
    ending: plain,
    length: pageWords().rounds(round),
    value,
  };
}

function momentWords(span: string): MomentWords {
  const head = msg(str`After ${span}`);
  const plain = msg(str`after ${span}`);
  const within = msg(str`after ${span}`, {
    id: 'after-within',
    desc: 'after the name of a buy: “passes the Super Bowl after 9 hours”',
  });
  return { head, plain, byHead: head, by: plain, within, ending: span, length: span, value: span };
}
