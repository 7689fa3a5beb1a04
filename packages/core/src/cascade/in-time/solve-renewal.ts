import type { Crowd, Standing } from './crowd.ts';
import { RenewalMarch } from './renewal-march.ts';
import { layMesh, MOST_STEPS, type RenewalMesh, type RenewalSpan } from './renewal-mesh.ts';
import type { SightKernel } from './sight-kernel.ts';
import { tooManySteps } from './too-many-steps.ts';

/** Steps are halved until two answers differ by no more than this, relative to the larger of 1 and the answer: the error of the last is far below. */
const WANTED = 2e-6;
/** What must be reached with the shortest steps. */
const REQUIRED = 1e-5;
/** How unevenly sharers may grow in a step of a mesh, relative to all: finer where halving its steps helps little. */
const UNEVEN = [1e-3, 1e-4, 1e-5] as const;
/** Parts with which it is seen how much halving helps. */
const PARTS_TO_SEE = 8;
/** Parts of a step of the mesh at most. */
const MOST_PARTS = 32;
/** Looks from one step at another beyond which steps are not halved again: each time there are four times as many. */
const MOST_WORK = 5e7;

/** Where a crowd stands, by time. */
export interface RenewalSolution {
  /** Times, 0 first. */
  readonly times: readonly number[];
  /** Where it stands at each. */
  readonly standings: readonly Standing[];
  /** Where it stands when all is seen, where that is wanted; else at the last time. */
  readonly ending: Standing;
}

/**
 * Follows a cascade in time.
 * @throws NotAvailableError where steps short enough would be too many.
 * @remarks The error of even growth within steps falls with the square of their length: steps of a mesh that fits are halved, and the
 * limit is extrapolated (Romberg).
 */
export function solveRenewal(crowd: Crowd, post: SightKernel, span: RenewalSpan): RenewalSolution {
  let best: Attempt | null = null;
  for (const uneven of UNEVEN) {
    const mesh = layMesh(crowd, post, span, uneven);
    if (mesh === null) break;
    const attempt = attemptWith(crowd, post, mesh, span.wantsEnding);
    if (best === null || attempt.change < best.change) best = attempt;
    if (best.change <= WANTED || attempt.isCostly) break;
  }
  if (best === null || !(best.change <= REQUIRED)) throw tooManySteps(best?.steps ?? MOST_STEPS);
  const { mesh, numbers } = best;
  const standings = standingsOf(numbers, mesh);
  return { times: mesh.times, standings: standings.slice(0, -1), ending: standings[standings.length - 1] };
}

/** The answer of a mesh. */
interface Attempt {
  readonly mesh: RenewalMesh;
  /** Numbers of its standings. */
  readonly numbers: Float64Array;
  /** How far they are from those of steps twice as long. */
  readonly change: number;
  /** Steps, when they were shortest. */
  readonly steps: number;
  /** Whether shorter ones would be too many. */
  readonly isCostly: boolean;
}

/** Halves the steps of a mesh until the limit is known, or it turns out that this helps little. */
function attemptWith(crowd: Crowd, post: SightKernel, mesh: RenewalMesh, wantsEnding: boolean): Attempt {
  let last: readonly Float64Array[] = [numbersOf([...mesh.standings, mesh.ending])];
  let change = Infinity;
  let work = 0;
  let parts = 1;
  while (change > WANTED && parts < MOST_PARTS && 4 * work <= MOST_WORK) {
    parts *= 2;
    const march = new RenewalMarch(crowd, post);
    const row = [numbersOf(followSteps(march, mesh, parts, wantsEnding))];
    work = march.work;
    let power = 1;
    for (const coarse of last) {
      power *= 4;
      const fine = row[row.length - 1];
      const factor = 1 / (power - 1);
      row.push(fine.map((value, i) => value + (value - coarse[i]) * factor));
    }
    const before = change;
    change = largestChange(row[row.length - 1], last[last.length - 1]);
    last = row;
    if (parts >= PARTS_TO_SEE && !helps(change, change / before, parts, work)) break;
  }
  const steps = parts * (mesh.times.length - 1);
  return { mesh, numbers: last[last.length - 1], change, steps, isCostly: 4 * work > MOST_WORK };
}

/** Whether halving steps goes far enough, if each time helps as much as the last. */
function helps(change: number, ratio: number, parts: number, work: number): boolean {
  let [left, more, cost] = [change, parts, work];
  while (left > WANTED && more < MOST_PARTS && 4 * cost <= MOST_WORK) {
    left *= ratio;
    more *= 2;
    cost *= 4;
  }
  return left <= WANTED;
}

/** Where the crowd stands at the times of a mesh, and in the end, by steps so many times as short. */
function followSteps(
  march: RenewalMarch,
  { times, moments }: RenewalMesh,
  parts: number,
  wantsEnding: boolean,
): readonly Standing[] {
  const standings = [march.standing];
  for (let i = 1; i < times.length; i += 1) {
    const start = times[i - 1];
    for (let part = 1; part < parts; part += 1) march.step(start + ((times[i] - start) * part) / parts, false);
    march.step(times[i], moments.has(times[i]));
    standings.push(march.standing);
  }
  return [...standings, wantsEnding ? march.end() : march.standing];
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
