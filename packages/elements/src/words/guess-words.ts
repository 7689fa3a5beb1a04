import type { Counted } from './counted.ts';

/** Words of the chart that is drawn over. */
export interface GuessWords {
  /** What the axis counts, unless the page says: `round` */
  readonly axis: string;
  /** In the plot, before anything is drawn: `Draw your guess here` */
  readonly draw: string;
  /** For those who do not see the plot: `Your guess of the people reached. Up and down set a point, left and right go to the next.` */
  readonly label: string;
  /** The same once it is compared: `Your guess of the people reached, and what was computed.` */
  readonly labelCompared: string;
  /** A place of the axis: `round 3` */
  readonly place: (facts: { readonly axis: string; readonly place: string }) => string;
  /** `Round 3: not drawn yet` */
  readonly notDrawn: (place: string) => string;
  /** `Round 3: 27,000 people` */
  readonly drawn: (facts: { readonly place: string; readonly people: Counted }) => string;
  /** `Round 3: known, 1,000 people` */
  readonly known: (facts: { readonly place: string; readonly people: Counted }) => string;
  /** `Round 3: guessed 27,000, computed 40,000 people` */
  readonly compared: (facts: { readonly place: string; readonly guess: string; readonly people: Counted }) => string;
  /** At the line that was drawn: `your guess` */
  readonly guess: string;
  /** At the line that was computed: `computed` */
  readonly computed: string;
}
