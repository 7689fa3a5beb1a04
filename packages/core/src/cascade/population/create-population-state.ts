import { openStream } from '../../random/index.ts';
import type { ShareCascade } from '../share-cascade.ts';
import { buildShareCurveTable } from '../share-curve.ts';
import { createExposureLaw } from './exposure-law.ts';
import { binsOf } from './laid-out-cascade.ts';
import type { PopulationState } from './population-state.ts';
import { cellsOfPopulation } from './round-cells.ts';

/** A population with all the space that the kernels need. */
export function createPopulationState(cascade: ShareCascade, rngSeed: string): PopulationState {
  const bins = binsOf(cascade);
  const curve = buildShareCurveTable(cascade.shareProbability);
  const exposureLaw = createExposureLaw(curve);
  const classes = curve.cap + 1;
  const undecided = new Float64Array(classes);
  const done = new Float64Array(classes);
  const pending = new Float64Array(classes);
  const showing = new Float64Array(classes);
  const stream = openStream(rngSeed, 0, 'followers');
  return {
    universe: cascade.universe,
    visibility: cascade.visibility,
    bins,
    curve,
    undecided,
    pending,
    next: new Float64Array(classes),
    done,
    showing,
    groups: [undecided, done, pending, showing],
    sharers: 0,
    followerStream: stream,
    viewStream: stream,
    shareStream: stream,
    impressions: 0,
    newReach: 0,
    newSharers: 0,
    hits: new Float64Array(classes),
    sharersIn: new Float64Array(bins.coarse.followers.length),
    seenBy: new Float64Array(bins.coarse.followers.length),
    powerSums: new Float64Array(exposureLaw.probabilities.length),
    exposureLaw,
    response: new Float64Array(classes),
    ownProbabilities: new Float64Array(classes),
    ownTails: new Float64Array(classes),
    arrivals: new Float64Array(cellsOfPopulation(curve.cap)),
  };
}
