import type { Counted } from './counted.ts';

/** Words of the bars of who saw criticism, and of their table. */
export interface SightsBarWords {
  /** `Who saw the criticism, and what did they see?` */
  readonly question: string;
  /** `With the desk` */
  readonly withDesk: string;
  /** `Without the desk` */
  readonly withoutDesk: string;
  /** `Nobody answers` */
  readonly noDesk: string;
  /** `without an answer` */
  readonly beforeAnswer: string;
  /** `with the answer` */
  readonly withAnswer: string;
  /** `on other pages` */
  readonly elsewhere: string;
  /** `hidden in time` */
  readonly prevented: string;
  /** `1,200 views` */
  readonly views: (views: Counted) => string;
  /** Below the bars, what the desk changes: `60 views fewer than without the desk (by chance 36–84, at 95 %)`; `range` is null where there is one run. */
  readonly fewer: (facts: { readonly views: Counted; readonly range: string | null }) => string;
  /** The same where there are more, since answers are seen by more people. */
  readonly more: (facts: { readonly views: Counted; readonly range: string | null }) => string;
  /** The same where chance explains all of it: `No difference to the same runs without the desk that chance does not explain` */
  readonly noDifference: string;
  /** For those who do not see a bar: `With the desk: 1,200 views; 400 without an answer (33 %), 800 with the answer (67 %)` */
  readonly bar: (facts: { readonly name: string; readonly views: string; readonly parts: readonly string[] }) => string;
  /** A part of a bar: `400 without an answer (33 %)` */
  readonly part: (facts: { readonly kind: string; readonly views: string; readonly share: string }) => string;
  /** The part that was never seen: `200 more hidden in time` */
  readonly preventedPart: (views: Counted) => string;
  /** `Views of criticism, table` */
  readonly table: string;
  /** `Views` */
  readonly kindColumn: string;
  /** `All` */
  readonly all: string;
}
