/** A spot in a plot. */
export interface Spot {
  /** Along the axis, in places: 0 is the first, 1 the second. */
  readonly along: number;
  /** Above the axis, as a part of the plot. */
  readonly height: number;
}

/** A place that a stroke goes over, and how high it is there. */
export interface StrokePoint {
  readonly place: number;
  readonly height: number;
}

/**
 * The places that a pointer has gone over between two of its spots: the one that it is at, and those between, on the straight line.
 * A pointer that moves fast is told of in few spots.
 * @param from - Where it was before; null where it has just come down.
 * @param count - Places of the axis.
 */
export function strokeBetween(from: Spot | null, to: Spot, count: number): readonly StrokePoint[] {
  const nearest = Math.max(0, Math.min(count - 1, Math.round(to.along)));
  const points: StrokePoint[] = [];
  if (from !== null && from.along !== to.along) {
    const [low, high] = from.along < to.along ? [from.along, to.along] : [to.along, from.along];
    for (let place = Math.max(0, Math.ceil(low)); place <= Math.min(count - 1, Math.floor(high)); place++) {
      if (place === nearest) continue;
      const part = (place - from.along) / (to.along - from.along);
      points.push({ place, height: from.height + part * (to.height - from.height) });
    }
  }
  points.push({ place: nearest, height: to.height });
  return points;
}

/** Runs of places next to each other that have a value: the pieces of a line with gaps. */
export function piecesOf<Value>(
  values: readonly (Value | null)[],
): readonly (readonly [place: number, value: Value][])[] {
  const pieces: [number, Value][][] = [];
  values.forEach((value, place) => {
    if (value === null) return;
    const last = pieces.at(-1);
    if (last !== undefined && last[last.length - 1][0] === place - 1) last.push([place, value]);
    else pieces.push([[place, value]]);
  });
  return pieces;
}
