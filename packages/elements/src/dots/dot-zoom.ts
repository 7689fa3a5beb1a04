/** How a picture is laid onto the panel while the panel goes from one zoom to another. */
export interface ZoomedPicture {
  /** Enlargement round the middle. */
  readonly scale: number;
  /** From 0 to 1. */
  readonly opacity: number;
}

/** Part of the way in which the finer picture comes, or goes, and in which the coarser one does below it. */
const FADING = 1 / 3;
const COARSE_FADING = 1 / 40;

/**
 * How the pictures before and after a change of zoom are laid over each other: as if one population was seen from farther and farther
 * away, so that a person has the same area in both. The finer picture lies above the coarser one.
 * @param from - People for each dot before, > 0.
 * @param to - People for each dot after, > 0.
 * @param progress - From 0, before, to 1, after.
 */
export function zoomPictures(
  from: number,
  to: number,
  progress: number,
): { readonly from: ZoomedPicture; readonly to: ZoomedPicture } {
  // Slow, quick, slow.
  const along = progress * progress * (3 - 2 * progress);
  const ratio = Math.sqrt(to / from);
  return {
    from: { scale: ratio ** -along, opacity: Math.min(1, (1 - along) / (from < to ? FADING : COARSE_FADING)) },
    to: { scale: ratio ** (1 - along), opacity: Math.min(1, along / (from < to ? COARSE_FADING : FADING)) },
  };
}
