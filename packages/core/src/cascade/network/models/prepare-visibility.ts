import { checkProbabilities, checkProbability } from '../../../check.ts';
import { InvalidParameterError } from '../../../errors.ts';
import { buildGeometricGaps } from '../../../random/geometric-gaps.ts';
import type { NetworkVisibility } from '../network-cascade.ts';

/**
 * Lays out the probability that an exposure is seen.
 * @param name - Of the parameter, for the message.
 * @param visibility - One for all edges, or shape [edges].
 * @throws InvalidParameterError where it is out of range or has another length.
 */
export function prepareVisibility(name: string, visibility: number | Float32Array, edges: number): NetworkVisibility {
  if (typeof visibility === 'number') {
    checkProbability(name, visibility);
    return visibility === 1 ? { kind: 'all' } : { kind: 'gaps', gaps: buildGeometricGaps(visibility) };
  }
  if (!((visibility as unknown) instanceof Float32Array)) {
    throw new InvalidParameterError(name, 'a number in [0, 1], or a Float32Array with one for each edge', visibility);
  }
  checkProbabilities(name, visibility, edges, 'edge');
  return { kind: 'edges', probabilities: visibility };
}
