import type { CompleteTiming } from '../../src/cascade/conversation.ts';
import { binsOf } from '../../src/cascade/population/laid-out-cascade.ts';
import {
  buildLagTable,
  type LagTable,
  pointWithin,
  smoothUpTo,
} from '../../src/cascade/population/in-time/lag-table.ts';
import { layTimeMesh, type TimeMesh } from '../../src/cascade/population/in-time/time-mesh.ts';
import type { ShareCascade } from '../../src/cascade/index.ts';

/**
 * New reach by row that the steps of a cascade in time give where nothing varies: everyone is reached by as many as on average. One
 * share probability.
 */
export function expectBySteps(cascade: ShareCascade, timing: CompleteTiming): Float64Array {
  const share = cascade.shareProbability as number;
  const mesh = layTimeMesh(cascade, timing, [{ law: timing.delay, multiplier: 1, share }], null);
  const lags = buildLagTable(timing.delay, 1, mesh);
  const fanLags = buildLagTable(timing.fanDelay, 1, mesh);
  const { followers, probabilities } = binsOf(cascade);
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
  for (let step = 0; step < mesh.steps; step += 1) {
    // Fans to whom the post comes in this step, if nothing has reached them.
    const due = cascade.fans * cascade.fanVisibility * massAt(fanLags, mesh, 0, step) * fansMissed;
    let reached = Math.min(fans, due);
    fans -= reached;
    let sharers = share * reached;
    rows[mesh.rows[step]] += reached;
    let shares = sights[step];
    const own = massAt(lags, mesh, step, step);
    let all = 0;
    // Sub-rounds: what is shown in the step itself.
    for (let round = 0; round < 200; round += 1) {
      const now = shares + own * sharers;
      all += sharers;
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
    for (let later = step + 1; later < mesh.steps; later += 1) sights[later] += all * massAt(lags, mesh, step, later);
  }
  return rows;
}

/** Sights in one step of a share somewhere in another. */
function massAt(lags: LagTable, { starts }: TimeMesh, share: number, step: number): number {
  const [from, to] = [starts[share], starts[share + 1]];
  const [start, end] = [starts[step], starts[step + 1]];
  let mass = step === share ? lags.atOnce : 0;
  for (const point of lags.points) mass += point.mass * pointWithin(point.units, from, to, start, end);
  if (lags.smooth === 0) return mass;
  const before = step === share ? 0 : smoothUpTo(lags, from, to, start);
  return mass + smoothUpTo(lags, from, to, end) - before;
}
