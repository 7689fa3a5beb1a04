import { ROW_STEP, SPAN, START } from './ring-bands.ts';

/** Places of people who are never reached: even rows at the edge of the picture. */
export interface UnreachedPlaces {
  /** Shape [people]: direction; empty where they are too many to be dots. */
  readonly angles: Float64Array;
  /** Shape [people]: distance from the middle; empty as the directions are. */
  readonly radii: Float64Array;
  /** Distance between neighbours. */
  readonly pitch: number;
  /** Where they begin; 1 where there is nobody. */
  readonly inner: number;
}

const WIDEST_PITCH = 0.028;
/** Part of the radius that they take at most: their number is in sight, but the cascade is what the picture is about. */
const WIDEST_BAND = 0.24;
/** More people than this are a circle and a number, not dots. */
const MAX_DOTS = 20_000;

/**
 * Places for people who are never reached.
 * @param people - A whole number ≥ 0.
 * @remarks O(people).
 */
export function placeUnreached(people: number): UnreachedPlaces {
  const none = { angles: new Float64Array(), radii: new Float64Array(), pitch: WIDEST_PITCH };
  if (people === 0) return { ...none, inner: 1 };
  if (people > MAX_DOTS) return { ...none, inner: 1 - WIDEST_PITCH };
  let pitch = WIDEST_PITCH;
  while (depthOf(rowsFor(people, pitch), pitch) > WIDEST_BAND) pitch *= 0.98;
  const rows = rowsFor(people, pitch);
  const capacities = Array.from({ length: rows }, (_, row) => capacityOf(row, pitch));
  const places = capacities.reduce((sum, each) => sum + each, 0);
  const angles = new Float64Array(people);
  const radii = new Float64Array(people);
  let placed = 0;
  let seen = 0;
  capacities.forEach((capacity, row) => {
    // The same part of every row is taken, so that the ring is even.
    seen += capacity;
    const until = Math.round((people * seen) / places);
    const here = until - placed;
    const shift = row % 2 === 0 ? 0.25 : 0.75;
    for (let k = 0; k < here; k++) {
      angles[placed + k] = START + (SPAN * (k + shift)) / here;
      radii[placed + k] = 1 - pitch / 2 - row * pitch * ROW_STEP;
    }
    placed = until;
  });
  return { angles, radii, pitch, inner: 1 - depthOf(rows, pitch) };
}

function depthOf(rows: number, pitch: number): number {
  return pitch + (rows - 1) * pitch * ROW_STEP;
}

function capacityOf(row: number, pitch: number): number {
  return Math.max(1, Math.floor((SPAN * (1 - pitch / 2 - row * pitch * ROW_STEP)) / pitch));
}

/** Rows that hold everyone, from the edge inwards. */
function rowsFor(people: number, pitch: number): number {
  let places = 0;
  let rows = 0;
  while (places < people && depthOf(rows, pitch) < 1) {
    places += capacityOf(rows, pitch);
    rows += 1;
  }
  return rows;
}
