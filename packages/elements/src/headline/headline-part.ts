import type { NumberKind } from '../numbers/parse-number.ts';
import type { NumberLimits } from '../numbers/step-number.ts';

/** Plain words of the sentence. */
export interface HeadlineText {
  /** The words, with the spaces round them. */
  readonly text: string;
}
/** A number of the result. */
export interface HeadlineValue {
  /** The number as it is written. */
  readonly value: string;
  /** Whose colour it has; its own unless set. */
  readonly tone?: 'shared' | 'broadcast' | undefined;
}
/** A number of the scenario, edited in place. */
export interface HeadlineEdit extends NumberLimits {
  /** Name in the detail of events. */
  readonly edit: string;
  /** How it is written and read. */
  readonly kind: NumberKind;
  /** The number. */
  readonly current: number;
  /** The number as it is written. */
  readonly display: string;
  /** Name for those who hear the sentence. */
  readonly label: string;
}
/** A piece of the sentence: words, a number, or a number that can be edited in place. */
export type HeadlinePart = HeadlineText | HeadlineValue | HeadlineEdit;
