/** A rule of thumb at work: how it rates people, given those who have been taken. */
export interface BaselineScores {
  /** How much a person is worth now; higher is better. */
  scoreOf(person: number): number;
  /**
   * Takes note that somebody is taken.
   * @param risen - To be called with everyone whose score has risen.
   */
  take(person: number, risen: (person: number) => void): void;
}

/** Scores that do not depend on who has been taken. @param scores - Shape [people]. */
export function fixedScores(scores: ArrayLike<number>): BaselineScores {
  return { scoreOf: (person) => scores[person], take: () => undefined };
}
