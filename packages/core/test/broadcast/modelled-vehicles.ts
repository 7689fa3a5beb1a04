import { expect } from 'vitest';
import type { ModelledSchedule, ModelledVehicle, SharedReach } from '../../src/broadcast/index.ts';

/** Vehicles with one insertion each. */
export const once = (...reaches: readonly number[]): ModelledVehicle[] =>
  reaches.map((reach) => ({ reach, insertions: 1 }));

/** Duplications: two places and what they share. */
export const shared = (...pairs: readonly (readonly [number, number, number])[]): SharedReach[] =>
  pairs.map(([first, second, reach]) => ({ between: [first, second], reach }));

/** Three vehicles with loyal viewers, of the vectors (g) and (h). */
export const loyalVehicles: ModelledSchedule = {
  vehicles: [
    { reach: 0.35, secondReach: 0.44, insertions: 3 },
    { reach: 0.18, secondReach: 0.24, insertions: 2 },
    { reach: 0.1, secondReach: 0.15, insertions: 4 },
  ],
  duplications: shared([0, 1, 0.08], [0, 2, 0.05], [1, 2, 0.03]),
};

/** Every figure to as many places as it was published with. */
export function expectVector(values: Iterable<number>, vector: readonly number[], digits: number): void {
  const got = [...values];
  for (const [place, value] of vector.entries()) expect(got[place], String(place)).toBeCloseTo(value, digits);
}
