import { checkRowBytes, partsOf, spreadArithmetic, spreadMeanField } from '../cascade/index.ts';
import type { CascadeRows } from '../cascade/index.ts';
import { spreadPopulationInRounds } from '../cascade/population/population-in-rounds.ts';
import { checkObject } from '../check.ts';
import { NotAvailableError } from '../errors.ts';
import type { CompleteScenario } from '../scenario/index.ts';
import { messageLawOf } from './message-law-of-model.ts';
import type { PreparedScenario } from './prepared-scenario.ts';
import type { ShardRange } from './shard-range.ts';

/**
 * Whether a scenario has rounds of praise among followers, and neither hours nor criticism nor mutual ties nor messages that differ.
 * @throws InvalidParameterError for what is no scenario.
 */
export function hasOnlyRounds(scenario: CompleteScenario): boolean {
  checkObject('scenario', scenario);
  const { timing, criticism, ties, model } = scenario;
  const isPlain = timing === undefined && criticism === undefined && ties === 'follow';
  return isPlain && messageLawOf(model) === null;
}

/**
 * Runs replicates of a scenario that {@link hasOnlyRounds}: what most scenarios are, with the least code.
 * @throws NotAvailableError for any other.
 */
export function spreadRounds(prepared: PreparedScenario, { first, count }: ShardRange): CascadeRows {
  const { scenario, cascade, conversation } = prepared;
  if (!hasOnlyRounds(scenario)) {
    throw new NotAvailableError(
      'hours, criticism, mutual ties and messages that differ are run by spreadScenario; got spreadRounds',
    );
  }
  if (prepared.isDeterministic)
    return scenario.level === 'arithmetic' ? spreadArithmetic(cascade) : spreadMeanField(cascade);
  const rows = spreadPopulationInRounds(cascade, { rngSeed: scenario.experiment.rngSeed, first, count });
  checkRowBytes(rows.count, rows.newReach.length, partsOf(conversation, cascade.television));
  return rows;
}
