import type { Crowd, Standing } from './crowd.ts';
import { RenewalMarch } from './renewal-march.ts';
import { layMesh, type RenewalMesh, type RenewalSpan } from './renewal-mesh.ts';
import type { SightKernel } from './sight-kernel.ts';
import { tooManySteps } from './too-many-steps.ts';

/** Steps are halved until two answers differ by no more than this, relative to the larger of 1 and the answer: the error of the last is far below. */
const WANTED = 2e-6;
/** What must be reached with the shortest steps. */
const REQUIRED = 1e-5;
/** Steps beyond which they are not halved again, and parts of a step of the mesh at most. */
const MOST_STEPS = 3000;
const MOST_PARTS = 32;

/** Where a crowd stands, by time. */
export interface RenewalSolution {
  /** Times, 0 first. */
  readonly times: readonly number[];
  /** Where it stands at each. */
  readonly standings: readonly Standing[];
  /** Where it stands when all is seen. */
  readonly ending: Standing;
}

/**
 * Follows a cascade in time.
 * @throws NotAvailableError where steps short enough would be too many.
 * @remarks The error of even growth within steps falls with the square of their length: steps of a mesh that fits are halved, and the
 * limit is extrapolated (Romberg).
 */
export function solveRenewal(crowd: Crowd, post: SightKernel, span: RenewalSpan): RenewalSolution {
  const mesh = layMesh(crowd, post, span);
  const { times } = mesh;
  let last: readonly Float64Array[] = [numbersOf([...mesh.standings, mesh.ending])];
  let change = Infinity;
  for (let parts = 2; parts <= MOST_PARTS; parts *= 2) {
    if (parts > 4 && times.length * parts > MOST_STEPS) break;
    const row = [numbersOf(followSteps(crowd, post, mesh, parts))];
    let power = 1;
    for (const coarse of last) {
      power *= 4;
      const fine = row[row.length - 1];
      const factor = 1 / (power - 1);
      row.push(fine.map((value, i) => value + (value - coarse[i]) * factor));
    }
    change = largestChange(row[row.length - 1], last[last.length - 1]);
    last = row;
    if (change <= WANTED) break;
  }
  if (!(change <= REQUIRED)) throw tooManySteps(MOST_STEPS);
  const standings = standingsOf(last[last.length - 1], mesh);
  return { times, standings: standings.slice(0, -1), ending: standings[standings.length - 1] };
}

/** Where the crowd stands at the times of a mesh, and in the end, by steps so many times as short. */
function followSteps(
  crowd: Crowd,
  post: SightKernel,
  { times, moments }: RenewalMesh,
  parts: number,
): readonly Standing[] {
  const march = new RenewalMarch(crowd, post);
  const standings = [march.standing];
  for (let i = 1; i < times.length; i += 1) {
    const start = times[i - 1];
    for (let part = 1; part < parts; part += 1) march.step(start + ((times[i] - start) * part) / parts, false);
    march.step(times[i], moments.has(times[i]));
    standings.push(march.standing);
  }
  return [...standings, march.end()];
}

function numbersOf(standings: readonly Standing[]): Float64Array {
  return Float64Array.from(
    standings.flatMap(({ postSeen, seen, reach, reachByCriticism, sharers, complained }) => [
      postSeen,
      reach,
      reachByCriticism,
      ...sharers,
      complained,
      ...seen,
    ]),
  );
}

function standingsOf(numbers: Float64Array, { standings }: RenewalMesh): readonly Standing[] {
  const width = 6 + standings[0].seen.length;
  return Array.from({ length: standings.length + 1 }, (_, i) => {
    const [postSeen, reach, reachByCriticism, praise, criticism, complained, ...seen] = numbers.subarray(
      i * width,
      (i + 1) * width,
    );
    return { postSeen, reach, reachByCriticism, sharers: [praise, criticism], complained, seen };
  });
}

function largestChange(fine: Float64Array, coarse: Float64Array): number {
  let largest = 0;
  for (let i = 0; i < fine.length; i += 1) {
    const change = Math.abs(fine[i] - coarse[i]) / Math.max(1, Math.abs(fine[i]));
    // Not a number must not count as no change.
    if (!(change <= largest)) largest = change;
  }
  return largest;
}
