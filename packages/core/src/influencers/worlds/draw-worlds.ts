import { layOutMessageShares } from '../../cascade/message-shares.ts';
import { drawCoin } from '../../cascade/network/kernels/draw-coin.ts';
import { neededFor } from '../../cascade/network/kernels/network-state.ts';
import { shareProbabilityOnExposure } from '../../cascade/share-curve.ts';
import type { FollowerGraph } from '../../graph/follower-graph.ts';
import { degrees } from '../../graph/measures/degrees.ts';
import { type ReverseFollowerGraph, reverseFollowerGraph } from '../../graph/reverse-graph.ts';
import { betaQuantile } from '../../random/beta-law.ts';
import { drawBelow } from '../../random/draw-below.ts';
import { openStream, type RandomStream } from '../../random/index.ts';
import { layOutWeights } from '../lay-out-weights.ts';
import { hasOwnWeights, type SpreadModel } from '../spread-model.ts';

/** Rows of people: those of person u are entries offsets[u] … offsets[u + 1] − 1. */
interface Rows {
  /** Shape [people + 1]. */
  readonly offsets: Uint32Array;
  /** Shape [entries]. */
  readonly followers: Uint32Array;
}

/** One way in which chance may fall, for everybody at once: it decides whom any seeds reach. */
export interface World {
  /** Edges along which a share counts towards sharing. */
  readonly passing: Rows;
  /** Edges along which a share is seen: the same, but under linear threshold everyone sees every share. */
  readonly seeing: Rows;
  /** Shape [people]: how many such shares it takes until a person shares, 0 for never; null where one is enough for everyone. */
  readonly needed: Uint32Array | null;
}

/** Draws worlds of a graph and a model. */
export interface WorldSource {
  /** World number i; each has a stream of its own. */
  draw(world: number): World;
  /** Bytes that a world takes, on average. */
  readonly bytes: number;
  /** Whether there is but one world: nothing is left to chance. */
  readonly isCertain: boolean;
}

/**
 * Lays out how worlds are drawn.
 * @param model - Checked against the graph.
 * @param purpose - Of the streams.
 */
export function openWorlds(graph: FollowerGraph, model: SpreadModel, rngSeed: string, purpose: string): WorldSource {
  const { people } = graph;
  const streamOf = (world: number): RandomStream => openStream(rngSeed, world, purpose);
  if (model.kind === 'linearThreshold') {
    if (model.threshold !== 'random') {
      const { threshold } = model;
      const needed = degrees(graph).follows.map((follows) => (follows === 0 ? 0 : neededFor(threshold, follows)));
      return { draw: () => ({ passing: graph, seeing: graph, needed }), bytes: 4 * people, isCertain: true };
    }
    const reverse = reverseFollowerGraph(graph, { edgeIndex: hasOwnWeights(model) });
    const cumulative = hasOwnWeights(model) ? layOutWeights(reverse, model.weights) : null;
    return {
      draw(world) {
        const passing = turnRound(people, drawSources(reverse, cumulative, streamOf(world)));
        return { passing, seeing: graph, needed: null };
      },
      bytes: 4 * (2 * people + 1),
      isCertain: false,
    };
  }
  const visibility = model.kind === 'share' ? model.visibility : model.edgeProbability;
  const livingEdges = Math.ceil(sumOf(visibility, graph.edges));
  const drawNeeded = model.kind === 'share' ? neededOf(graph, model) : () => null;
  return {
    draw(world) {
      const stream = streamOf(world);
      const passing = drawLiving(graph, visibility, stream);
      return { passing, seeing: passing, needed: drawNeeded(stream) };
    },
    bytes: 4 * (people + 1 + livingEdges) + (model.kind === 'share' ? 4 * people : 0),
    isCertain: false,
  };
}

/** Each edge lives with its probability: one coin for each, in the order of the graph. */
function drawLiving(graph: FollowerGraph, visibility: number | Float32Array, stream: RandomStream): Rows {
  const { people, edges, offsets, followers } = graph;
  const living = new Uint32Array(edges);
  const starts = new Uint32Array(people + 1);
  let count = 0;
  for (let person = 0; person < people; person += 1) {
    for (let edge = offsets[person]; edge < offsets[person + 1]; edge += 1) {
      const probability = typeof visibility === 'number' ? visibility : visibility[edge];
      if (drawCoin(stream, probability)) living[count++] = followers[edge];
    }
    starts[person + 1] = count;
  }
  return { offsets: starts, followers: living.slice(0, count) };
}

/** After the edges: on which exposure each person shares; one coin for each that there can be, until one succeeds. */
function neededOf(
  graph: FollowerGraph,
  { shareProbability }: Extract<SpreadModel, { kind: 'share' }>,
): (stream: RandomStream) => Uint32Array {
  const { people } = graph;
  if (typeof shareProbability === 'object' && 'byExposure' in shareProbability) {
    const { follows } = degrees(graph);
    return (stream) => {
      const needed = new Uint32Array(people);
      for (let person = 0; person < people; person += 1) {
        for (let exposure = 1; exposure <= follows[person]; exposure += 1) {
          if (!drawCoin(stream, shareProbabilityOnExposure(shareProbability, exposure))) continue;
          needed[person] = exposure;
          break;
        }
      }
      return needed;
    };
  }
  const drawOnce = (stream: RandomStream, probabilityOf: (person: number) => number): Uint32Array => {
    const needed = new Uint32Array(people);
    for (let person = 0; person < people; person += 1) needed[person] = Number(drawCoin(stream, probabilityOf(person)));
    return needed;
  };
  if (typeof shareProbability === 'number') return (stream) => drawOnce(stream, () => shareProbability);
  if (shareProbability instanceof Float64Array) {
    return (stream) => drawOnce(stream, (person) => shareProbability[person]);
  }
  const { mean, concentration } = (shareProbability as { perMessage: { mean: number; concentration: number } })
    .perMessage;
  const { law } = layOutMessageShares(mean, concentration);
  return (stream) => {
    const share = law === null ? mean : betaQuantile(law, stream.nextUniform());
    return drawOnce(stream, () => share);
  };
}

/** Nobody: no edge into the person lives. */
const NOBODY = 2 ** 32 - 1;

/**
 * Shape [people]: of the edges into each person the one that lives, or {@link NOBODY}.
 * @param cumulative - The weights of each person's edges, summed up; null where all count alike.
 */
function drawSources(
  { people, offsets, followed }: ReverseFollowerGraph,
  cumulative: Float64Array | null,
  stream: RandomStream,
): Uint32Array {
  const sources = new Uint32Array(people).fill(NOBODY);
  for (let person = 0; person < people; person += 1) {
    const start = offsets[person];
    const end = offsets[person + 1];
    if (start === end) continue;
    if (cumulative === null) {
      sources[person] = followed[start + drawBelow(stream, end - start)];
      continue;
    }
    const uniform = stream.nextUniform();
    let edge = start;
    while (edge < end && uniform >= cumulative[edge]) edge += 1;
    if (edge < end) sources[person] = followed[edge];
  }
  return sources;
}

/** From whom each person has it, as rows of those who have it from them. */
function turnRound(people: number, sources: Uint32Array): Rows {
  const offsets = new Uint32Array(people + 1);
  for (const source of sources) if (source !== NOBODY) offsets[source + 1] += 1;
  for (let person = 0; person < people; person += 1) offsets[person + 1] += offsets[person];
  const followers = new Uint32Array(offsets[people]);
  const places = offsets.slice();
  for (let person = 0; person < people; person += 1) {
    if (sources[person] !== NOBODY) followers[places[sources[person]]++] = person;
  }
  return { offsets, followers };
}

function sumOf(values: number | Float32Array, count: number): number {
  if (typeof values === 'number') return values * count;
  let sum = 0;
  for (let i = 0; i < count; i += 1) sum += values[i];
  return sum;
}
