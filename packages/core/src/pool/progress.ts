/** How far a scenario has come. */
export interface Progress {
  /** Replicates that are done. */
  readonly done: number;
  /** Replicates in all. */
  readonly total: number;
  /** Which simulation of a search this is, from 1; left out where a scenario or a campaign is run alone. How many a search takes shows at its end. */
  readonly step?: number;
}
