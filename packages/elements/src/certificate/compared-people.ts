/** Other people who could have been asked, to compare with. */
export interface ComparedPeople {
  /** Who they are: `your choice`. */
  readonly name: string;
  /** People whom they reach, on average. */
  readonly reach: number;
}
