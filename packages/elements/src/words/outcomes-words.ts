import type { Counted } from './counted.ts';

/** Words of the strip of outcomes. */
export interface OutcomesWords {
  /** For those who do not see the strip: `100 runs, from the fewest people reached to the most` */
  readonly label: (runs: Counted) => string;
  /** `Run 13: 295 million people` */
  readonly run: (facts: { readonly run: string; readonly people: Counted }) => string;
  /** Before a run was chosen: `100 runs in order of luck. Choose one to see it.` */
  readonly choose: (runs: Counted) => string;
  /** Where runs split in two: `90 of 100 runs: 1 person` */
  readonly group: (facts: { readonly runs: Counted; readonly all: string; readonly people: string }) => string;
  /** Where they do not: `100 runs: 5–30 people` */
  readonly all: (facts: { readonly runs: Counted; readonly people: string }) => string;
  /** At the run in the middle: `median: 1 person` */
  readonly median: (people: Counted) => string;
  /** At the line of the buy: `Super Bowl: 111 million` */
  readonly broadcast: (facts: { readonly broadcast: string; readonly people: string }) => string;
  /** Where the buy is far above every run: `Super Bowl: 111 million, far above` */
  readonly broadcastAbove: (facts: { readonly broadcast: string; readonly people: string }) => string;
  /** Below the first run: `bad luck` */
  readonly least: string;
  /** Below the last run: `good luck` */
  readonly most: string;
  /** `No runs yet.` */
  readonly none: string;
}
