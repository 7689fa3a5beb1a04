import { findBuyFigures } from '../broadcast/buy-figures.ts';
import { InvalidDocumentError } from '../errors.ts';
import type { CompleteScenario } from './scenario.generated.ts';

/** What stands in a plan for the buy of the scenario. */
export const SPOT_OF_SCENARIO = 'scenario';

/** What one airing of a spot comes to. */
export interface Spot {
  /** Average audience, in people. */
  readonly audience: number;
  /** Of one insertion, in the currency of the scenario. */
  readonly price: number;
  /** Of making the spot, paid once. */
  readonly production: number;
}

/**
 * A spot that a plan names.
 * @param scenario - Of the campaign, complete.
 * @param name - Id of a buy in the catalogue, or `scenario`.
 * @throws InvalidDocumentError if there is no such buy, or the scenario's is of several insertions.
 */
export function findSpot(scenario: Pick<CompleteScenario, 'broadcast'>, name: string): Spot {
  const { broadcast } = scenario;
  if (name !== SPOT_OF_SCENARIO) return spotOfCatalogue(name, 0);
  if (broadcast === null) throw InvalidDocumentError.at('scenario.broadcast', 'must be a buy; got null');
  if ('buy' in broadcast) return spotOfCatalogue(broadcast.buy, broadcast.production);
  const [placement, ...others] = broadcast.placements;
  if (placement === undefined || others.length > 0 || placement.insertions > 1) {
    throw InvalidDocumentError.at('scenario.broadcast', 'must be a buy of one insertion');
  }
  return { audience: placement.audience, price: placement.costPerInsertion, production: broadcast.production };
}

function spotOfCatalogue(id: string, production: number): Spot {
  const figures = findBuyFigures(id);
  if (figures === null)
    throw InvalidDocumentError.at('broadcast', `must be the id of a buy; got ${JSON.stringify(id)}`);
  return { audience: figures.audience, price: figures.costPerInsertion, production };
}
