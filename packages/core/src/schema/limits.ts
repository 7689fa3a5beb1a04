/** Bounds of what documents say; those that chance sets are in `random/limits.ts`. Both ends belong to the range. */
export const limits = {
  /** People who could be reached. */
  universe: 1e10,
  followerClasses: 10_000,
  /** Entries of a share curve. */
  exposures: 100,
  /** Of a beta law: below, all messages are shared by everyone or by nobody; above, all alike. */
  leastConcentration: 1e-6,
  mostConcentration: 1e6,
  placements: 1000,
  /** Pairs of placements whose shared audience is known. */
  duplications: 10_000,
  /** Ties of a grown network that are cut, and those that are added. */
  changedTies: 10_000,
  /** Of one placement. */
  insertions: 10_000,
  replicates: 1e6,
  generations: 1e5,
  /** Any amount of money, so that sums and ratios stay finite. */
  amount: 1e15,
  /** Of one person's price and of a budget for people: hundredths and their sums stay exact. */
  price: 1e12,
  /** Characters of any text that people write into a document. */
  text: 1000,
} as const;
