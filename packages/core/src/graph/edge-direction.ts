/**
 * Which end of an edge comes first where it is written down: who is followed and then who follows (`followedFirst`), the other way
 * round ("ann follows ben" as `ann ben`: `followerFirst`), or either, because both follow each other (`mutual`).
 */
export type EdgeDirection = (typeof edgeDirections)[number];

/** The directions that edges may be written in, the one of our own files first. */
export const edgeDirections = ['followedFirst', 'followerFirst', 'mutual'] as const;
