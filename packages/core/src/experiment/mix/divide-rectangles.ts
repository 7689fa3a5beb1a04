import direct from 'ml-direct';

/**
 * Points of the unit cube at which a search for the least value of a function wants to know it; is sent the function's values, which
 * must be of the order of 1: the package does not end where rounding exceeds its tolerance of 10⁻¹². Ends once it has divided the cube so often that new points are closer than any money.
 * @param dimensions - At least 1.
 * @remarks DIRECT, dividing rectangles, of Jones, Perttunen and Stuckman (1993, doi:10.1007/BF00941892): a search of the whole cube, without chance and
 * without derivatives; + − × ÷ √ only. The package calls a function, where pools take one simulation after the other. The points
 * of a division follow from those before it, so that it is run once to hear them and once more to tell it their values.
 */
export function* divideRectangles(dimensions: number): Generator<readonly number[], void, number> {
  const low = Array.from({ length: dimensions }, () => 0);
  const high = Array.from({ length: dimensions }, () => 1);
  const known = new Map<string, number>();
  for (let iterations = 0; iterations <= DIVISIONS; iterations += 1) {
    const asked: (readonly number[])[] = [];
    const look = (at: readonly number[]): number => {
      const point = Array.from(at);
      const value = known.get(String(point));
      if (value === undefined) asked.push(point);
      return value ?? 0;
    };
    direct(look, low, high, { iterations });
    for (const point of asked) known.set(String(point), yield point);
  }
}

const DIVISIONS = 100;
