import { checkArray, checkNumber, checkProbabilities } from '../check.ts';
import { InvalidParameterError } from '../errors.ts';
import type { FollowerGraph } from '../graph/index.ts';
import { sha256OfNumbers } from '../graph/index.ts';
import { readPrices } from '../influencers/read-prices.ts';
import type { NetworkProvenance } from '../scenario/index.ts';

/** What is known of each person of a network; null for what nobody said. */
export interface NetworkColumns {
  /** Shape [people], in [0, 1]: the column that a scenario's model names for its people. */
  readonly shareProbabilities: Float64Array | null;
  /**
   * Shape [people], in the currency of the scenario, at most two decimals, NaN for those who have none and cannot be asked: the column that
   * `message.choose.prices` names.
   */
  readonly prices: Float64Array | null;
  /** Shape [people], at least 0: the column that `message.choose.weights` names. */
  readonly personWeights: Float64Array | null;
}

/**
 * What was said of a graph's people.
 * @throws InvalidParameterError for what are not so many numbers for each person.
 */
export function readColumns(graph: FollowerGraph, data: Partial<NetworkColumns>): NetworkColumns {
  const { shareProbabilities = null, prices = null, personWeights = null } = data;
  const { people } = graph;
  checkColumn('shareProbabilities', shareProbabilities, people);
  checkColumn('prices', prices, people);
  checkColumn('personWeights', personWeights, people);
  if (shareProbabilities !== null) checkProbabilities('shareProbabilities', shareProbabilities, people, 'person');
  if (prices !== null) readPrices(graph, prices);
  personWeights?.forEach((weight, person) => {
    checkNumber(`personWeights[${person}]`, weight, 0);
  });
  return { shareProbabilities, prices, personWeights };
}

/** What a result says of the columns; prices and weights only where there are any. O(people). */
export function digestColumns({
  shareProbabilities,
  prices,
  personWeights,
}: NetworkColumns): Pick<NetworkProvenance, 'shareProbabilitySha256' | 'priceSha256' | 'weightSha256'> {
  return {
    shareProbabilitySha256: shareProbabilities === null ? null : sha256OfNumbers(shareProbabilities),
    ...(prices !== null && { priceSha256: sha256OfNumbers(prices) }),
    ...(personWeights !== null && { weightSha256: sha256OfNumbers(personWeights) }),
  };
}

function checkColumn(name: string, column: unknown, people: number): void {
  if (column === null) return;
  if (!(column instanceof Float64Array)) throw new InvalidParameterError(name, 'a Float64Array', column);
  checkArray(name, column, people, 'person');
}
