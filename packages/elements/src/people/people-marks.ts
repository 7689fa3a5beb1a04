/** Some people who are marked in the picture, whatever becomes of them. */
export interface PeopleMark {
  /** Their sign, so that two marks are told apart without colours. */
  readonly sign: 'circle' | 'square';
  /** Numbers of the people. */
  readonly people: readonly number[];
  /** What the mark says, in a word or two: `chosen`. */
  readonly name: string;
}
