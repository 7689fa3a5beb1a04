import { openStream } from '../../random/index.ts';
import type { ShareCascade } from '../share-cascade.ts';
import { buildShareCurveTable } from '../share-curve.ts';
import type { TelevisionLaw } from '../television.ts';
import { createExposureLaw } from './exposure-law.ts';
import { binsOf } from './laid-out-cascade.ts';
import { createPopulationBlock } from './population-block.ts';
import type { PopulationState } from './population-state.ts';
import { cellsOfBlock } from './round-cells.ts';

/** A population with all the space that the kernels need: one block, and those of people who have noticed television. */
export function createPopulationState(
  cascade: ShareCascade,
  rngSeed: string,
  television?: TelevisionLaw,
): PopulationState {
  const bins = binsOf(cascade);
  const curve = buildShareCurveTable(cascade.shareProbability);
  const exposureLaw = createExposureLaw(curve);
  const classes = curve.cap + 1;
  const first = createPopulationBlock(curve);
  const blocks = [first];
  for (let cell = 1; cell < (television?.cells ?? 1); cell += 1) {
    const noticed = Math.min(cell, television?.mostNoticed ?? 0);
    blocks.push(createPopulationBlock(buildShareCurveTable(cascade.shareProbability, curve.cap, noticed)));
  }
  const stream = openStream(rngSeed, 0, 'followers');
  return {
    universe: cascade.universe,
    visibility: cascade.visibility,
    bins,
    ...first,
    blocks,
    groups: blocks.flatMap(({ undecided, done, pending, showing }) => [undecided, done, pending, showing]),
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
    arrivals: new Float64Array(blocks.length * cellsOfBlock(curve.cap)),
  };
}
