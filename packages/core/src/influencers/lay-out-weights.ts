import { checkArray } from '../check.ts';
import { InvalidParameterError } from '../errors.ts';
import type { ReverseFollowerGraph } from '../graph/index.ts';

/** What the weights into a person may sum to, for rounding. */
const MOST = 1 + 1e-12;

/**
 * The weights of the edges into each person, summed up.
 * @param graph - The in-edges, with `edgeIndex`.
 * @param weights - Shape [edges], in the order of the graph's `followers`; not changed.
 * @returns Shape [edges], in the order of `followed`: for each person the sum up to here.
 * @throws InvalidParameterError for a weight that is negative or no number, and where the weights into a person sum to more than 1.
 */
export function layOutWeights(graph: ReverseFollowerGraph, weights: Float32Array | Float64Array): Float64Array {
  const { people, edges, offsets } = graph;
  const given: unknown = weights;
  if (!(given instanceof Float32Array || given instanceof Float64Array)) {
    throw new InvalidParameterError(
      'model.weights',
      "'inverseInDegree', or a Float32Array or Float64Array with one for each edge",
      given,
    );
  }
  checkArray('model.weights', weights, edges, 'edge');
  const edgeIndex = graph.edgeIndex!;
  const cumulative = new Float64Array(edges);
  for (let person = 0; person < people; person += 1) {
    let sum = 0;
    for (let edge = offsets[person]; edge < offsets[person + 1]; edge += 1) {
      const weight = weights[edgeIndex[edge]];
      if (!(weight >= 0 && weight <= MOST)) {
        throw new InvalidParameterError(`model.weights[${edgeIndex[edge]}]`, 'a number in [0, 1]', weight);
      }
      sum += weight;
      cumulative[edge] = sum;
    }
    if (sum > MOST) {
      throw InvalidParameterError.saying(
        'model.weights',
        `the weights of the edges into person ${person} must sum to at most 1; got ${sum}. For equal weights give 'inverseInDegree'`,
      );
    }
  }
  return cumulative;
}
