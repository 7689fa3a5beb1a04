/** How near a fraction must be to one that has a name. */
const NEAR = 0.02;

/** What the nearest of the named fractions is called; null where none is near. */
export function nameOfFraction(fraction: number, names: readonly (readonly [number, string])[]): string | null {
  let nearest: string | null = null;
  let least = NEAR;
  for (const [named, name] of names) {
    const distance = Math.abs(named - fraction);
    if (distance > least) continue;
    least = distance;
    nearest = name;
  }
  return nearest;
}
