/** Part of its way in which a broadcast is on the air; in the rest everyone lights up. */
const ON_AIR = 0.7;
const MOST_RAYS = 120;
/** Turn from each ray to the next that never repeats. */
const GOLDEN_TURN = Math.PI * (3 - Math.sqrt(5));

/** How far everyone has lit up, from 0 to 1, at a moment of a broadcast. */
export function litByRays(rays: number): number {
  return Math.max(0, (rays - ON_AIR) / (1 - ON_AIR));
}

/**
 * Rays from the middle to places spread evenly over a circle, as a path of SVG. All of them arrive at once: whoever is far away hears a
 * broadcast no later than a neighbour.
 * @param radius - Of the circle, in pixels.
 * @param people - How many places it stands for: no more rays than that.
 * @param rays - The moment, from 0, nothing, to 1.
 */
export function rayPath(x: number, y: number, radius: number, people: number, rays: number): string {
  const count = Math.min(MOST_RAYS, Math.round(people));
  const grown = Math.sin((Math.min(1, rays / ON_AIR) * Math.PI) / 2);
  let path = '';
  for (let i = 0; i < count; i++) {
    const distance = radius * Math.sqrt((i + 0.5) / count) * grown;
    const angle = i * GOLDEN_TURN;
    path += `M${x} ${y}l${(distance * Math.cos(angle)).toFixed(1)} ${(distance * Math.sin(angle)).toFixed(1)}`;
  }
  return path;
}
