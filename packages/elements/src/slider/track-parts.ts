/** A stretch of the track. */
export interface TrackPart {
  /** Of the whole track, 0 to 1. */
  readonly width: number;
  /** Whether it lies before the handle. */
  readonly isFull: boolean;
  /** On which side of the mark; `whole` where there is none. */
  readonly side: 'below' | 'above' | 'whole';
}

/**
 * The stretches of a track from its start to its end, parted at the handle and at the mark; those without width are left out.
 * @param handle - Where the handle stands, 0 to 1.
 * @param mark - Where the mark stands; null for none.
 */
export function trackParts(handle: number, mark: number | null): readonly TrackPart[] {
  const cuts = [0, ...[handle, mark ?? handle].toSorted((a, b) => a - b), 1];
  return cuts.slice(1).flatMap((end, at) => {
    const start = cuts[at] ?? 0;
    const side = mark === null ? 'whole' : start < mark ? 'below' : 'above';
    return end > start ? [{ width: end - start, isFull: start < handle, side }] : [];
  });
}
