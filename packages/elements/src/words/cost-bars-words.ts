/** Words of the two bars of cost. */
export interface CostBarsWords {
  /** `Per 1,000 people reached` */
  readonly title: string;
  /** `each counted once` */
  readonly note: string;
  /** `Sharing` */
  readonly sharing: string;
  /** `9 runs in 10: $0.16 to $0.18` */
  readonly range: (facts: { readonly low: string; readonly high: string }) => string;
  /** Instead of an amount: `no budget yet` */
  readonly noCost: string;
  /** Instead of an amount: `nobody reached` */
  readonly nobodyReached: string;
}
