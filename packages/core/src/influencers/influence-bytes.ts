import type { FollowerGraph } from '../graph/index.ts';
import type { InfluenceOptions } from './influence-options.ts';

/** Of a number of 32 bits, and of a double. */
const WORD = 4;
const DOUBLE = 8;

/**
 * Bytes that `prepareInfluence` takes at its peak, beside the graph: the edges into each person, their probabilities or weights, and
 * how those who count are drawn. Not counted are the tables of hits, some hundred bytes for each in-degree that occurs.
 * @param graph - Not changed.
 * @param options - As for `prepareInfluence`; only what decides about arrays is read.
 */
export function influenceBytes({ people, edges }: FollowerGraph, { model, weights }: InfluenceOptions): number {
  const inEdges = WORD * (people + 1) + WORD * edges;
  const roots = weights === undefined ? 0 : (DOUBLE + 2 * WORD) * people;
  return inEdges + roots + bytesOfLaw(model, people, edges);
}

function bytesOfLaw(model: InfluenceOptions['model'], people: number, edges: number): number {
  if (model.kind === 'linearThreshold') return ArrayBuffer.isView(model.weights) ? (WORD + DOUBLE) * edges : 0;
  const probability = model.kind === 'share' ? model.visibility : model.edgeProbability;
  return WORD * people + (ArrayBuffer.isView(probability) ? 2 * WORD * edges : 0);
}

/**
 * Bytes of the space in which one thread draws sets: a place and a mark for each person.
 * @param people - Number of people.
 */
export function setSpaceBytes(people: number): number {
  return (WORD + 1) * people;
}
