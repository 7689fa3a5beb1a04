import {
  checkRowBytes,
  partsOf,
  spreadArithmetic,
  spreadArithmeticInTime,
  spreadMeanField,
  spreadMeanFieldInTime,
  spreadPopulation,
} from '../cascade/index.ts';
import type { CascadeRows } from '../cascade/index.ts';
import { withTwin } from './desk-twin.ts';
import type { PreparedScenario } from './prepared-scenario.ts';
import type { ShardRange } from './shard-range.ts';
import { hasOnlyRounds, spreadRounds } from './spread-rounds.ts';

/** Runs replicates of any scenario without a network. */
export function spreadScenario(prepared: PreparedScenario, range: ShardRange): CascadeRows {
  const { scenario, cascade, cascadeWithoutDesk, conversation } = prepared;
  if (hasOnlyRounds(scenario)) return spreadRounds(prepared, range);
  if (prepared.isDeterministic) return spreadExpected(prepared);
  const { first, count } = range;
  const ensemble = { rngSeed: scenario.experiment.rngSeed, first, count };
  const rows = spreadPopulation(cascade, ensemble);
  checkRowBytes(rows.count, rows.newReach.length, partsOf(conversation, cascade.television));
  return cascadeWithoutDesk === null ? rows : withTwin(rows, spreadPopulation(cascadeWithoutDesk, ensemble));
}

/** The row of a level of expected values. */
function spreadExpected({ scenario, cascade, conversation }: PreparedScenario): CascadeRows {
  const { timing, criticism, complaints } = conversation;
  const isArithmetic = scenario.level === 'arithmetic';
  if (timing === null) return isArithmetic ? spreadArithmetic(cascade) : spreadMeanField(cascade);
  const spread = isArithmetic ? spreadArithmeticInTime : spreadMeanFieldInTime;
  return spread(cascade, timing, criticism, complaints);
}
