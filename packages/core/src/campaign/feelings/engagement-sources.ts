/**
 * Where a sight comes from, in the order of every array by source: the brand's own post, a spot that somebody notices, or a friend who passes
 * it on (earned).
 */
export const engagementSources = ['brand', 'spot', 'friend'] as const;

/** Where a sight comes from. */
export type EngagementSource = (typeof engagementSources)[number];
