import { shareProbabilityOnExposure } from '../../../src/cascade/index.ts';
import type { NetworkModel } from '../../../src/cascade/network/index.ts';
import type { FollowerGraph } from '../../../src/graph/index.ts';
import type { RandomStream } from '../../../src/random/index.ts';

/**
 * All chance of one replicate, drawn beforehand: a fixed number for each edge and each person. Two cascades that use the same
 * draws differ only by their parameters, so that a law about more or fewer people can be checked exactly, not in distribution.
 */
export interface NetworkDraws {
  /** Shape [edges]: decides whether a share is seen. */
  readonly sees: Float64Array;
  /** Shape [people]: decides after how many exposures a person shares. */
  readonly shares: Float64Array;
}

export function fixNetworkDraws(graph: FollowerGraph, stream: RandomStream): NetworkDraws {
  return { sees: drawUniforms(graph.edges, stream), shares: drawUniforms(graph.people, stream) };
}

function drawUniforms(count: number, stream: RandomStream): Float64Array {
  const uniforms = new Float64Array(count);
  for (let i = 0; i < count; i += 1) uniforms[i] = stream.nextUniform();
  return uniforms;
}

/** What a cascade under fixed draws comes to. */
export interface CoupledOutcome {
  /** Shape [people]: exposures of each person. */
  readonly exposures: Int32Array;
  /** Shape [people]: 1 for sharers. */
  readonly shared: Uint8Array;
}

/**
 * A cascade under fixed draws. Without rounds: the order in which sharers show it does not change who shares in the end.
 * @param noticed - Shape [people]: how often each has noticed television, which counts as exposures; default never.
 */
export function spreadUnderNetworkDraws(
  graph: FollowerGraph,
  draws: NetworkDraws,
  seeds: readonly number[],
  model: NetworkModel,
  noticed: ArrayLike<number> = [],
): CoupledOutcome {
  const exposures = new Int32Array(graph.people);
  const shared = new Uint8Array(graph.people);
  const inDegrees = new Uint32Array(graph.people);
  if (model.kind === 'linearThreshold') for (const follower of graph.followers) inDegrees[follower] += 1;
  const waiting = [...seeds];
  for (const seed of seeds) {
    exposures[seed] = 1;
    shared[seed] = 1;
  }
  for (let person = 0; person < noticed.length; person += 1) {
    if (noticed[person] === 0) continue;
    exposures[person] += noticed[person];
    if (shared[person] === 1) continue;
    const begins = model.kind === 'linearThreshold';
    if (!begins && !isEnough(model, person, exposures[person], draws.shares[person], inDegrees[person])) continue;
    shared[person] = 1;
    waiting.push(person);
  }
  for (let sharer = waiting.pop(); sharer !== undefined; sharer = waiting.pop()) {
    for (let edge = graph.offsets[sharer]; edge < graph.offsets[sharer + 1]; edge += 1) {
      if (draws.sees[edge] >= visibilityOf(model, edge)) continue;
      const follower = graph.followers[edge];
      exposures[follower] += 1;
      if (shared[follower] === 1) continue;
      if (!isEnough(model, follower, exposures[follower], draws.shares[follower], inDegrees[follower])) continue;
      shared[follower] = 1;
      waiting.push(follower);
    }
  }
  return { exposures, shared };
}

/** Probability that a share is seen along an edge. */
export function visibilityOf(model: NetworkModel, edge: number): number {
  if (model.kind === 'linearThreshold') return 1;
  const visibility = 'visibility' in model ? model.visibility : model.edgeProbability;
  return typeof visibility === 'number' ? visibility : visibility[edge];
}

/** Whether so many exposures make someone share whose fixed number is `draw`. */
export function isEnough(
  model: NetworkModel,
  person: number,
  exposures: number,
  draw: number,
  inDegree: number,
): boolean {
  switch (model.kind) {
    case 'independentCascade':
      return true;
    case 'linearThreshold':
      return exposures / inDegree >= (model.threshold === 'random' ? 1 - draw : model.threshold);
    case 'share': {
      const { shareProbability } = model;
      if (typeof shareProbability === 'object' && 'perMessage' in shareProbability)
        throw new Error('a message has one share probability under fixed draws');
      if (shareProbability instanceof Float64Array) return draw < shareProbability[person];
      // The chance that so many trials all fail.
      let fails = 1;
      for (let k = 1; k <= exposures; k += 1) fails *= 1 - shareProbabilityOnExposure(shareProbability, k);
      return draw < 1 - fails;
    }
  }
}

/** People with at least one exposure. */
export function reachOf({ exposures }: CoupledOutcome): number {
  let reach = 0;
  for (const count of exposures) if (count > 0) reach += 1;
  return reach;
}
