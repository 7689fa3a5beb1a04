import type { CompleteTiming } from '../../src/cascade/conversation.ts';
import { binsOf } from '../../src/cascade/population/laid-out-cascade.ts';
import {
  buildLagTable,
  type LagTable,
  pointWithin,
  smoothUpTo,
} from '../../src/cascade/population/in-time/lag-table.ts';
import { endOfStep } from '../../src/cascade/population/in-time/step-width.ts';
import { layTimeMesh, type TimeMesh } from '../../src/cascade/population/in-time/time-mesh.ts';
import type { ShareCascade } from '../../src/cascade/index.ts';

/**
 * New reach by row that the steps of a cascade in time give where nothing varies: everyone is reached by as many as on average. Steps
 * become longer when growth is over, as in the kernel. One share probability.
 */
export function expectBySteps(cascade: ShareCascade, timing: CompleteTiming): Float64Array {
  const share = cascade.shareProbability as number;
  const mesh = layTimeMesh(cascade, timing, [{ law: timing.delay, multiplier: 1, share }], null);
  const lags = buildLagTable(timing.delay, 1, mesh);
  const fanLags = buildLagTable(timing.fanDelay, 1, mesh);
  const { followers, probabilities, mean } = binsOf(cascade);
  const { universe, visibility } = cascade;
  const logMissed = followers.reduce(
    (sum, d, bin) => sum + probabilities[bin] * Math.log1p((-d * visibility) / (universe - 1)),
    0,
  );
  const rows = new Float64Array(mesh.rows[mesh.steps - 1] + 1);
  const sights = new Float64Array(mesh.steps);
  let fans = cascade.fans * cascade.fanVisibility;
  let others = universe - fans;
  let fansMissed = 1;
  const pace = { grewUntil: 0, following: 1, sightsOfOne: 0 };
  for (let step = 0; step < mesh.steps;) {
    const next = endOfStep(mesh, step, pace, [fanLags, lags]);
    // Fans to whom the post comes in this step, if nothing has reached them.
    const due = cascade.fans * cascade.fanVisibility * massAt(fanLags, mesh, 0, 1, step, next) * fansMissed;
    let reached = Math.min(fans, due);
    fans -= reached;
    let sharers = share * reached;
    rows[mesh.rows[step]] += reached;
    let shares = 0;
    for (let part = step; part < next; part += 1) shares += sights[part];
    const own = massAt(lags, mesh, step, next, step, next);
    let all = 0;
    let seen = due;
    // Sub-rounds: what is shown in the step itself.
    for (let round = 0; round < 200; round += 1) {
      const now = shares + own * sharers;
      all += sharers;
      seen += now * visibility * mean;
      if (now < 1e-13) break;
      const missed = Math.exp(logMissed * now);
      reached = (fans + others) * (1 - missed);
      fans *= missed;
      others *= missed;
      fansMissed *= missed;
      rows[mesh.rows[step]] += reached;
      sharers = share * reached;
      shares = 0;
    }
    for (let later = next; later < mesh.steps; later += 1)
      sights[later] += all * massAt(lags, mesh, step, next, later, later + 1);
    pace.following = (share * visibility * mean * (fans + others)) / universe;
    pace.sightsOfOne = seen / (universe * (mesh.starts[next] - mesh.starts[step]));
    if (pace.following >= 1) pace.grewUntil = mesh.starts[next];
    step = next;
  }
  return rows;
}

/** Sights from one step of the mesh to before another, of a share somewhere between two others. */
function massAt(
  lags: LagTable,
  { starts }: TimeMesh,
  share: number,
  shareNext: number,
  step: number,
  next: number,
): number {
  const [from, to] = [starts[share], starts[shareNext]];
  const [start, end] = [starts[step], starts[next]];
  let mass = step === share ? lags.atOnce : 0;
  for (const point of lags.points) mass += point.mass * pointWithin(point.units, from, to, start, end);
  if (lags.smooth === 0) return mass;
  const before = step === share ? 0 : smoothUpTo(lags, from, to, start);
  return mass + smoothUpTo(lags, from, to, end) - before;
}
