/** The two kinds of content of the page's campaign. */
export const contentNames = ['advice', 'bait'] as const;

/** A kind of content. */
export type ContentName = (typeof contentNames)[number];

/** A post of a plan. */
export interface PlannedPost {
  readonly day: number;
  readonly content: ContentName;
}

/** Of so many posts in a row the mixes are said. */
export const POSTS_OF_A_MIX = 10;

const DAYS_OF_A_WEEK = 7;

/**
 * Posts on days that are as equally far apart as whole days allow, at most one on a day; those that are bait are spread evenly among
 * them.
 * @param postsPerWeek - From 1 to 7.
 * @param baitOfTen - How many of ten posts in a row are bait, from 0 to 10.
 * @example
 * planOf(1, 2, 5) // => [{ day: 0, content: 'bait' }, { day: 3, content: 'advice' }]
 */
export function planOf(weeks: number, postsPerWeek: number, baitOfTen: number): readonly PlannedPost[] {
  return Array.from({ length: weeks * postsPerWeek }, (_, at) => ({
    day: Math.floor((at * DAYS_OF_A_WEEK) / postsPerWeek),
    content: isBait(at, baitOfTen) ? 'bait' : 'advice',
  }));
}

/** Whether the post at a place is bait: of every ten in a row as many as were asked for are. */
function isBait(at: number, baitOfTen: number): boolean {
  // Half a turn early: bait alone stands in the middle of its ten posts.
  const before = (posts: number): number => Math.floor((posts * baitOfTen) / POSTS_OF_A_MIX + 0.5);
  return before(at + 1) > before(at);
}
